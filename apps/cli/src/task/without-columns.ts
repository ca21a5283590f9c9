import { didYouMean } from '@seqgraft/core';
import { UsageError } from '../usage-error.ts';
import type { Preprocess } from './preprocess.ts';

/** What is known of the source's data, less the inputs that the target does not have. @throws E_USAGE for a column that is none */
export function withoutColumns(known: Preprocess, names: readonly string[] = []): Preprocess {
  if (names.length === 0) return known;
  const { columns } = known;
  const inputs = [...columns.past, ...columns.future, ...columns.static];
  const unknown = names.filter((name) => !inputs.includes(name));
  if (unknown.length > 0) {
    throw new UsageError({
      problem: `--without takes inputs of the source that are not forecast (${inputs.join(', ') || 'there are none'}), got ${unknown.map((name) => `"${name}"`).join(', ')}.`,
      remedy:
        unknown
          .map((name) => didYouMean(name, inputs).trim())
          .join(' ')
          .trim() || 'Name one of these.',
    });
  }
  const rest = (some: readonly string[]): string[] => some.filter((name) => !names.includes(name));
  const { past, future, static: statics } = columns;
  return { ...known, columns: { ...columns, past: rest(past), future: rest(future), static: rest(statics) } };
}
