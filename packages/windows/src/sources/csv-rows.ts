import { buildTable } from '../table/build-table.ts';
import { FindingList } from '../table/findings.ts';
import type { Table } from '../table/table.ts';
import { TimeColumn } from '../table/time-column.ts';
import { type CsvHeader, resolveHeader } from './csv-header.ts';
import type { CsvSchema } from './csv-schema.ts';
import { EmptyFile, NoSeries, NoTarget, NotFinite, NotNumber, Ragged } from './file-errors.ts';
import { NumberColumn } from './number-column.ts';

/** The rows of a text while it is read: numbers by column, times, series, and all that is wrong with them. */
export class CsvRows {
  readonly #schema: CsvSchema;
  readonly #lines: number[] = [];
  readonly #ragged: FindingList = new FindingList();
  readonly #numbers = new Map<number, NumberColumn>();
  readonly #times: TimeColumn;
  readonly #seriesIds = new Map<string, number>();
  readonly #seriesOfRow: number[] = [];
  readonly #noSeries: FindingList = new FindingList();
  /** Blank lines of a text with one column: cells without a value, unless nothing follows them. */
  #blankLines: number[] = [];
  #header: CsvHeader | null = null;

  constructor(schema: CsvSchema) {
    this.#schema = schema;
    this.#times = new TimeColumn(schema);
  }

  add(fields: readonly string[], line: number): void {
    const blank = fields.length === 1 && (fields[0] as string).trim() === '';
    if (this.#header === null) {
      if (!blank) this.#start(fields);
    } else if (blank) {
      if (this.#header.columns.length === 1) this.#blankLines.push(line);
    } else if (fields.length !== this.#header.columns.length) {
      this.#ragged.add({ line, got: `${fields.length} ${fields.length === 1 ? 'field' : 'fields'}` });
    } else {
      for (const blankLine of this.#blankLines) this.#addRow([''], blankLine);
      this.#blankLines = [];
      this.#addRow(fields, line);
    }
  }

  #start(fields: readonly string[]): void {
    const header = resolveHeader(fields, this.#schema);
    const { columns, time, series, target, past } = header;
    const others = columns.flatMap((name, index) => (index === time || index === series || name === '' ? [] : [index]));
    for (const index of target === null ? others : [...target, ...past]) {
      this.#numbers.set(index, new NumberColumn(columns[index] as string, this.#schema.decimal ?? '.'));
    }
    this.#header = header;
  }

  #addRow(fields: readonly string[], line: number): void {
    const { time, series } = this.#header as CsvHeader;
    this.#lines.push(line);
    for (const [index, column] of this.#numbers) column.add(fields[index] as string, line);
    if (time !== null) this.#times.add(fields[time] as string, { line });
    if (series !== null) {
      const id = (fields[series] as string).trim();
      if (id === '') this.#noSeries.add({ line, got: '' });
      const known = this.#seriesIds.get(id) ?? this.#seriesIds.size;
      this.#seriesIds.set(id, known);
      this.#seriesOfRow.push(known);
    }
  }

  finish(): Table {
    const header = this.#header;
    if (header === null) throw new EmptyFile({ headerOnly: false, columns: [] });
    if (this.#ragged.total > 0) throw new Ragged({ columns: header.columns.length, findings: this.#ragged });
    if (this.#lines.length === 0) throw new EmptyFile({ headerOnly: true, columns: header.columns });
    const targets = header.target === null ? [this.#onlyNumericColumn(header)] : header.target;
    const columns = [...targets, ...header.past].map((index) => this.#numbers.get(index) as NumberColumn);
    checkNumbers(columns);
    const { times, clock } =
      header.time === null ? { times: null, clock: { kind: 'row' } as const } : this.#times.finish();
    const nameOf = (index: number): string => header.columns[index] as string;
    if (header.series !== null && this.#noSeries.total > 0) {
      throw new NoSeries({ column: nameOf(header.series), findings: this.#noSeries });
    }
    return buildTable(
      {
        targets: targets.map(nameOf),
        past: header.past.map(nameOf),
        columns: new Map(columns.map((column) => [column.name, column.finish()])),
        series:
          header.series === null
            ? null
            : {
                column: nameOf(header.series),
                ids: [...this.#seriesIds.keys()],
                ofRow: Uint32Array.from(this.#seriesOfRow),
              },
        times,
        clock,
        origins: Uint32Array.from(this.#lines),
        originKind: 'line',
      },
      this.#schema,
    );
  }

  /** @throws E_TARGET unless exactly one column without a role is numeric. */
  #onlyNumericColumn({ columns, past }: CsvHeader): number {
    const free = [...this.#numbers].filter(([index]) => !past.includes(index));
    const numeric = free.filter(([, column]) => column.numbers > 0 && column.texts.total === 0);
    const [only] = numeric;
    if (only !== undefined && numeric.length === 1) return only[0];
    throw new NoTarget({ candidates: numeric.map(([, column]) => column.name), columns });
  }
}

/** @throws E_NOT_NUMBER, E_NONFINITE with all cells that are wrong. */
function checkNumbers(columns: readonly NumberColumn[]): void {
  const texts = FindingList.merge(columns.map((column) => column.texts));
  if (texts.total > 0) {
    throw new NotNumber({ findings: texts, decimalComma: columns.some((column) => column.sawDecimalComma) });
  }
  const infinite = FindingList.merge(columns.map((column) => column.infinite));
  if (infinite.total > 0) throw new NotFinite({ findings: infinite });
}
