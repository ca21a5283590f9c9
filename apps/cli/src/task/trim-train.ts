import type { PartRows, TimeSplit } from '@seqgraft/windows';

/**
 * A split whose train holds its newest times alone, as a target with little data has it: older rows are no targets of train, and no inputs
 * of it either. Validation and test stay the same, so that sizes are judged on the same windows.
 *
 * @param times distinct times that are left to train; all, where there are no more
 */
export function trimTrain(split: TimeSplit, times: number): TimeSplit {
  const { table, train } = split;
  const oldest = distinctTimes(split).at(-times) ?? Number.NEGATIVE_INFINITY;
  const rows = train.rows.map((stretch): PartRows => {
    let { start } = stretch;
    while (start < stretch.end && (table.times[start] as number) < oldest) start++;
    return { ...stretch, start, readableFrom: Math.max(stretch.readableFrom, start) };
  });
  return { ...split, train: { ...train, rows } };
}

/** How many distinct times the targets of train have. */
export function trainTimes(split: TimeSplit): number {
  return distinctTimes(split).length;
}

function distinctTimes({ table, train }: TimeSplit): number[] {
  const all = new Set(train.rows.flatMap(({ start, end }) => [...table.times.subarray(start, end)]));
  return [...all].sort((a, b) => a - b);
}
