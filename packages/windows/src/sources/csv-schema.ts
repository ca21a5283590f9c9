import type { Roles } from '../table/table.ts';
import type { TableOptions } from '../table/table-options.ts';

/** How the columns of a text are to be understood. Columns are found by name: their order does not count, others are ignored. */
export interface CsvSchema extends Partial<Roles>, TableOptions {
  /** Column with ISO dates or plain numbers. When left out each row is one step. */
  readonly time?: string;
  /** Column that tells series apart. When left out the data is one series. */
  readonly series?: string;
  /** When left out: the only numeric column that has no other role. */
  readonly target?: readonly string[];
  /** One character. Default `,`. */
  readonly delimiter?: string;
  /** Decimal mark. Default `.`. */
  readonly decimal?: '.' | ',';
}
