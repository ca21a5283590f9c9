import type { TableSchema } from './table-schema.ts';

/** How the columns of a delimited text are to be understood. */
export interface CsvSchema extends TableSchema {
  /** One character. Default `,`. */
  readonly delimiter?: string;
  /** Decimal mark. Default `.`. */
  readonly decimal?: '.' | ',';
}
