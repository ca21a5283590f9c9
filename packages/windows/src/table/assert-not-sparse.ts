import { defineError, type ErrorClass } from '@seqgraft/core';
import { count } from './place.ts';

/** More rows than a table may get that had some: a wrong date, or a step that is far too small, would fill the memory. */
export function assertNotSparse(rows: number, got: number, step: string): void {
  const most = Math.max(1_000_000, 100 * got);
  if (rows > most) throw new TooSparse({ rows, got, most, step });
}

const TooSparse: ErrorClass<{ rows: number; got: number; most: number; step: string }> = defineError(
  'E_SPARSE',
  'data',
  ({ rows, got, most, step }) => ({
    message: `A row each ${step} from the first to the last time would be ${count(rows, 'row')}, but the data has ${count(got, 'row')} (at most ${count(most, 'row')} are made of it).`,
    remedy:
      'Look for a wrong date, choose a longer step, or begin a new run at each gap with irregular: segment (on the command line: --irregular segment).',
  }),
);
