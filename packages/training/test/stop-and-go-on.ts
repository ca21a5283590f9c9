import type { NamedArrays } from '@seqgraft/core';
import type { TrainingSnapshot } from '../src/index.ts';

/** A snapshot as it comes back from a file: JSON text and copies of the arrays. */
export function throughText({ progress, tensors }: TrainingSnapshot): TrainingSnapshot {
  const copies: NamedArrays = new Map(
    [...tensors].map(([name, { shape, data }]) => [name, { shape: [...shape], data: data.slice() }]),
  );
  return { progress: JSON.parse(JSON.stringify(progress)), tensors: copies };
}

/** What a training is given to stop after so many more steps, and what it then saved. */
export interface Stop {
  readonly options: {
    readonly signal: AbortSignal;
    readonly snapshots: { due(): boolean; save(snapshot: TrainingSnapshot): void };
  };
  saved(): TrainingSnapshot | undefined;
}

/** @param steps of this run; 0: before the first */
export function stopAfter(steps: number): Stop {
  const controller = new AbortController();
  if (steps === 0) controller.abort();
  let taken = 0;
  let last: TrainingSnapshot | undefined;
  const due = (): boolean => {
    taken += 1;
    if (taken === steps) controller.abort();
    return false;
  };
  const save = (snapshot: TrainingSnapshot): void => {
    last = throughText(snapshot);
  };
  return { options: { signal: controller.signal, snapshots: { due, save } }, saved: () => last };
}
