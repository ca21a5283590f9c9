import { FindingList } from '../table/findings.ts';
import type { Table } from '../table/table.ts';
import { resolveColumns } from './column-roles.ts';
import type { CsvSchema } from './csv-schema.ts';
import { EmptyFile, Ragged } from './file-errors.ts';
import { TableBuilder } from './table-builder.ts';

/** The rows of a text while it is read. */
export class CsvRows {
  readonly #schema: CsvSchema;
  readonly #ragged: FindingList = new FindingList();
  /** Blank lines of a text with one column: cells without a value, unless nothing follows them. */
  #blankLines: number[] = [];
  #columns: string[] = [];
  #builder: TableBuilder | null = null;

  constructor(schema: CsvSchema) {
    this.#schema = schema;
  }

  add(fields: readonly string[], line: number): void {
    const blank = fields.length === 1 && (fields[0] as string).trim() === '';
    if (this.#builder === null) {
      if (!blank) this.#start(fields);
    } else if (blank) {
      if (this.#columns.length === 1) this.#blankLines.push(line);
    } else if (fields.length !== this.#columns.length) {
      this.#ragged.add({ line, got: `${fields.length} ${fields.length === 1 ? 'field' : 'fields'}` });
    } else {
      for (const blankLine of this.#blankLines) this.#addRow([''], blankLine);
      this.#blankLines = [];
      this.#addRow(fields, line);
    }
  }

  #start(fields: readonly string[]): void {
    this.#columns = fields.map((field) => field.trim());
    const roles = resolveColumns(this.#columns, this.#schema, delimiterHint(this.#columns, this.#schema));
    const { decimal = '.' } = this.#schema;
    this.#builder = new TableBuilder(roles, { schema: this.#schema, originKind: 'line', decimal });
  }

  #addRow(fields: readonly string[], line: number): void {
    this.#builder?.add({ length: 1, columns: fields.map((field) => [field]), origins: [line] });
  }

  finish(): Table {
    if (this.#builder === null) throw new EmptyFile({ headerOnly: false, columns: [] });
    if (this.#ragged.total > 0) throw new Ragged({ columns: this.#columns.length, findings: this.#ragged });
    return this.#builder.finish();
  }
}

/** A header of one column that is full of another delimiter was read with the wrong one. */
function delimiterHint(columns: readonly string[], { delimiter = ',' }: CsvSchema): string | null {
  const other = [';', '\t', ',', '|'].find((mark) => mark !== delimiter && columns[0]?.includes(mark));
  if (columns.length > 1 || other === undefined) return null;
  return `The header is one column that holds ${JSON.stringify(other)}: set it as the delimiter.`;
}
