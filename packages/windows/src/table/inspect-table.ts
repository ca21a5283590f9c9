import { isSeqgraftError } from '@seqgraft/core';
import { describeTable, type TableReport } from './describe-table.ts';
import type { Table } from './table.ts';
import type { TableOptions } from './table-options.ts';

/** One kind of thing that is wrong with data: what `readCsv` would have said, with all its places in `details`. */
export type DataProblem = {
  readonly code: string;
  /** The rule, how often it is broken, and where first. */
  readonly reason: string;
  /** What to do about it. */
  readonly remedy: string;
  readonly details: Readonly<Record<string, unknown>>;
};

/** What is wrong with data, and what it holds apart from that. */
export type Inspection = {
  readonly problems: readonly DataProblem[];
  /** Null when the data cannot be read at all: the last problem says why. */
  readonly table: Table | null;
  readonly report: TableReport | null;
};

/** By the code of an error: options under which the same data is read nevertheless, and nothing is made up. */
const concessions: Readonly<Record<string, TableOptions>> = {
  // In the order in which numbers are checked.
  E_NOT_NUMBER: { unreadable: ['text'] },
  E_NONFINITE: { unreadable: ['text', 'infinite'] },
  E_NOT_EXACT: { unreadable: ['text', 'infinite', 'inexact'] },
  E_TIME_ZONE: { zones: 'utc' },
  E_TIME_DUPLICATE: { duplicates: 'first' },
  E_TIME_ORDER: { unsorted: 'sort' },
  E_IRREGULAR: { irregular: 'segment' },
  E_SPARSE: { irregular: 'segment' },
  E_MISSING: { missing: 'drop-window' },
};

/**
 * Reads data again and again, each time conceding what it was refused for, until it is read: so all that is wrong comes to light, in the words
 * and with the remedies of the errors, and the data is described apart from it. Data without problems is read once.
 *
 * @param read reads the data; options that are given to it must win over the reader's own: `(options) => readCsv(path, { ...schema, ...options })`.
 * @throws what is no matter of the data: a wrong option, a column that is not there, a file that is not there.
 */
export async function inspectTable(read: (options: TableOptions) => Table | Promise<Table>): Promise<Inspection> {
  const problems: DataProblem[] = [];
  let options: TableOptions = {};
  for (;;) {
    try {
      const table = await read(options);
      return { problems, table, report: describeTable(table) };
    } catch (error) {
      if (!isSeqgraftError(error) || error.category !== 'data') throw error;
      const { code, reason, remedy, details } = error;
      const seen = problems.some((problem) => problem.code === code);
      if (!seen) problems.push({ code, reason, remedy, details });
      const concession = concessions[code];
      if (concession === undefined || seen) return { problems, table: null, report: null };
      options = { ...options, ...concession };
    }
  }
}
