import { resolveHeader } from '../sources/csv-header.ts';
import { EmptyFile, NoSeries, NoTarget, NotFinite, NotNumber } from '../sources/file-errors.ts';
import type { RecordSource } from '../sources/record-chunk.ts';
import type { Clock } from '../table/clock.ts';
import { FindingList } from '../table/findings.ts';
import { NumberCells, TimeCells } from './cell-readers.ts';
import { filledSlots } from './filled-cells.ts';
import { RecordLayout, type RecordSlot } from './record-layout.ts';
import { RecordWriter } from './record-writer.ts';
import { SeriesNames } from './series-names.ts';
import type { Spool } from './spool.ts';
import { mayFill } from './stream-missing.ts';
import type { StreamSchema } from './stream-schema.ts';

/** What one pass over a source found; its rows are in the spool, in the order of the source. */
export interface SpooledSource {
  readonly layout: RecordLayout;
  readonly rowCount: number;
  readonly targets: readonly string[];
  readonly past: readonly string[];
  readonly future: readonly string[];
  readonly clock: Clock;
  /** Null when there is one series only. */
  readonly series: { readonly column: string; readonly names: SeriesNames } | null;
  readonly originKind: 'line' | 'row';
}

/**
 * Reads a source once, checks every cell, and keeps the numbers in a spool.
 *
 * @throws what the source throws, and the errors of columns, numbers, series and times that `parseCsv` has, with the same places.
 */
export async function spoolSource(source: RecordSource, schema: StreamSchema, spool: Spool): Promise<SpooledSource> {
  const { originKind } = source;
  const header = resolveHeader(source.columns, schema);
  const { columns, past } = header;
  const others = columns.flatMap((name, index) =>
    index === header.time || index === header.series || name === '' ? [] : [index],
  );
  const numberColumns = header.target === null ? others : [...header.target, ...past];
  const numbers = numberColumns.map((index) => new NumberCells(columns[index] as string, schema.decimal ?? '.'));
  const slots: RecordSlot[] = [];
  if (header.time !== null) slots.push('time');
  slots.push('origin');
  if (header.series !== null) slots.push('series');
  if (
    mayFill(
      schema,
      numberColumns.map((index) => columns[index] as string),
    )
  ) {
    slots.push(...filledSlots(numberColumns.length));
  }
  const layout = new RecordLayout(
    numbers.map(({ name }) => name),
    slots,
  );
  const writer = new RecordWriter(spool, layout);
  const times = header.time === null ? null : new TimeCells();
  const names = header.series === null ? null : new SeriesNames();
  const noSeries = new FindingList();
  for await (const chunk of source.chunks()) {
    const cells = numberColumns.map((index) => chunk.columns[index] as (typeof chunk.columns)[number]);
    const timeCells = header.time === null ? null : (chunk.columns[header.time] as (typeof chunk.columns)[number]);
    const ids = header.series === null ? null : (chunk.columns[header.series] as (typeof chunk.columns)[number]);
    for (let row = 0; row < chunk.length; row++) {
      const origin = chunk.origins[row] as number;
      let at = writer.at;
      const record = writer.numbers;
      for (let k = 0; k < cells.length; k++) {
        record[at++] = (numbers[k] as NumberCells).read((cells[k] as ArrayLike<never>)[row], originKind, origin);
      }
      if (times !== null) record[at++] = times.read(timeCells?.[row], originKind, origin);
      record[at++] = origin;
      if (names !== null) {
        const id = String(ids?.[row] ?? '').trim();
        if (id === '') noSeries.add({ [originKind]: origin, got: '' });
        record[at++] = names.add(id);
      }
      while (at < writer.at + layout.width) record[at++] = 0; // nothing is filled yet
      if (writer.next()) await writer.flush();
    }
  }
  await writer.end();
  if (writer.rows === 0) throw new EmptyFile({ headerOnly: true, columns });
  const nameOf = (index: number): string => columns[index] as string;
  const pastNames = past.map(nameOf);
  const targets = header.target === null ? [onlyNumericColumn(numbers, pastNames, columns)] : header.target.map(nameOf);
  checkNumbers([...targets, ...pastNames].map((name) => numbers[layout.offsetOf(name)] as NumberCells));
  const clock = times?.finish() ?? { kind: 'row' as const };
  const seriesColumn = header.series === null ? '' : nameOf(header.series);
  if (noSeries.total > 0) throw new NoSeries({ column: seriesColumn, findings: noSeries });
  const series = names === null ? null : { column: seriesColumn, names };
  return { layout, rowCount: writer.rows, targets, past: pastNames, future: [], clock, series, originKind };
}

/** @throws E_TARGET unless exactly one column without a role is numeric. */
function onlyNumericColumn(
  numbers: readonly NumberCells[],
  past: readonly string[],
  columns: readonly string[],
): string {
  const numeric = numbers.filter(
    (column) => !past.includes(column.name) && column.numbers > 0 && column.texts.total === 0,
  );
  const [only] = numeric;
  if (only !== undefined && numeric.length === 1) return only.name;
  throw new NoTarget({ candidates: numeric.map(({ name }) => name), columns });
}

/** @throws E_NOT_NUMBER, E_NONFINITE with all cells that are wrong. */
function checkNumbers(columns: readonly NumberCells[]): void {
  const texts = FindingList.merge(columns.map((column) => column.texts));
  if (texts.total > 0) {
    throw new NotNumber({ findings: texts, decimalComma: columns.some((column) => column.sawDecimalComma) });
  }
  const infinite = FindingList.merge(columns.map((column) => column.infinite));
  if (infinite.total > 0) throw new NotFinite({ findings: infinite });
}
