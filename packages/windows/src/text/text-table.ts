import { EmptyFile } from '../sources/file-errors.ts';
import { fromArrays } from '../sources/from-arrays.ts';
import type { Table } from '../table/table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One text of a collection. */
export interface TextDocument {
  /** Unlike the others'. */
  readonly id: string;
  readonly text: string;
  /** `train`, `validation` or `test`, when the collection says so. */
  readonly part?: 'train' | 'validation' | 'test';
}

/**
 * A table for a language model: one column `token` with the numbers of the tokens, a document a series, each token a row. Scalers leave the
 * column as it is. `slideWindows(…, { lookback, horizon: 1, targets: 'every-step', stride: lookback })` gives windows whose targets are the
 * next token of each step. Documents without a token are left out, with a note.
 *
 * @throws E_EMPTY when there is no token, E_OPTION when two documents have one id, E_PART.
 */
export function textTable(text: string | readonly TextDocument[], vocabulary: Vocabulary): Table {
  const documents = typeof text === 'string' ? [{ id: 'text', text }] : text;
  const series = documents.map(({ id, text, ...rest }) => ({
    id,
    columns: { token: vocabulary.encode(text), ...rest },
  }));
  const full = series.filter(({ columns }) => columns.token.length > 0);
  if (full.length === 0) throw new EmptyFile({ headerOnly: false, columns: [] });
  const parts = documents.some((document) => 'part' in document);
  const table = fromArrays(full, { target: ['token'], ...(parts ? { part: 'part' } : {}) });
  const empty = series.length - full.length;
  const note = `${empty} of ${series.length} documents have no token and are left out.`;
  return { ...table, unscaled: new Set(['token']), notes: empty === 0 ? table.notes : [...table.notes, note] };
}
