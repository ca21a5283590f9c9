import type { Roles } from '../table/table.ts';
import type { TableOptions } from '../table/table-options.ts';

/** What the columns of the data are for. Columns are found by name: their order does not count, others are ignored. */
export interface TableSchema extends Partial<Roles>, TableOptions {
  /** Column with ISO dates or plain numbers. When left out each row is one step. */
  readonly time?: string;
  /** Column that tells series apart. When left out the data is one series. */
  readonly series?: string;
  /** The series that are taken, by their ids; rows of others are not looked at. When left out: all. */
  readonly only?: readonly string[];
  /** Series that are left out, by their ids. When left out: none. */
  readonly except?: readonly string[];
  /**
   * When left out: none if there is a label (then every numeric column that has no other role is `past`, unless `past` is
   * named), else the only numeric column that has no other role.
   */
  readonly target?: readonly string[];
  /** Classes of the label in order, as a checkpoint knows them. When left out: those of the data, see `Labels`. */
  readonly classes?: readonly string[];
  /**
   * Categories of static columns in order, as a checkpoint knows them; a value that is not among them has 0 in all of their
   * columns, with a note in `Table.notes`. When left out: a static column that is not all numbers gets those of the data,
   * ordered by code units.
   */
  readonly categories?: Readonly<Record<string, readonly string[]>>;
}
