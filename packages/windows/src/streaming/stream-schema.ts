import type { Roles } from '../table/table.ts';
import type { TableOptions } from '../table/table-options.ts';

/** How the columns of a source are to be understood: found by name, others are ignored. */
export interface StreamSchema extends Partial<Roles>, TableOptions {
  /** Column with ISO dates or plain numbers. When left out each row is one step. */
  readonly time?: string;
  /** Column that tells series apart; their rows may stand mixed in the source. When left out the data is one series. */
  readonly series?: string;
  /** When left out: the only numeric column that has no other role. */
  readonly target?: readonly string[];
  /** Decimal mark of numbers that come as texts. Default `.`. */
  readonly decimal?: '.' | ',';
}
