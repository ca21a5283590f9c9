import { expect, it } from 'vitest';
import { newestFirst } from './found-run.ts';

it('puts the run that began last first, and of one second the one that was saved last', () => {
  const older = { id: '20261126-085057-zzzz', saved: '2026-11-26T09:30:00.000Z' };
  const first = { id: '20261126-085058-zzzz', saved: '2026-11-26T08:50:58.200Z' };
  const second = { id: '20261126-085058-2222', saved: '2026-11-26T08:50:58.700Z' };
  for (const runs of [
    [older, first, second],
    [second, first, older],
    [first, older, second],
  ])
    expect(runs.sort(newestFirst)).toEqual([second, first, older]);
});
