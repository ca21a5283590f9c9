import type { Json, NamedArrays } from '@seqgraft/core';

/** A snapshot of a training. */
export interface Snapshot {
  readonly progress: Json;
  readonly tensors: NamedArrays;
}

/** What a training is given to be stopped, and to go on. */
export interface StopOptions {
  readonly signal?: AbortSignal;
  readonly snapshots?: { due(): boolean; save(snapshot: Snapshot): void };
  readonly resumeFrom?: Snapshot | undefined;
}

/** A snapshot as it comes back from a file: JSON text and copies of the arrays. */
export function throughText({ progress, tensors }: Snapshot): Snapshot {
  const copies = [...tensors].map(
    ([name, { shape, data }]) => [name, { shape: [...shape], data: data.slice() }] as const,
  );
  return { progress: JSON.parse(JSON.stringify(progress)), tensors: new Map(copies) };
}

/**
 * What a training is given to stop after so many more steps, and what it then saved.
 *
 * @param steps of this run; 0: before the first
 */
export function stopAfter(steps: number): { readonly options: StopOptions; saved(): Snapshot | undefined } {
  const controller = new AbortController();
  if (steps === 0) controller.abort();
  let taken = 0;
  let last: Snapshot | undefined;
  const due = (): boolean => {
    taken += 1;
    if (taken === steps) controller.abort();
    return false;
  };
  const save = (snapshot: Snapshot): void => {
    last = snapshot;
  };
  return { options: { signal: controller.signal, snapshots: { due, save } }, saved: () => last };
}

/**
 * Runs something in pieces, each of which goes on from what the one before saved when it was stopped.
 *
 * @param run one piece, from the beginning or from `resumeFrom`, in a fresh model
 * @param options `steps`: of each piece in turn, the last one runs to its end; `carry`: the way of a snapshot to the next
 * piece, by default through JSON text
 */
export async function inPieces<T>(
  run: (options: StopOptions) => Promise<T>,
  {
    steps,
    carry = throughText,
  }: { readonly steps: Iterable<number>; readonly carry?: (snapshot: Snapshot) => Snapshot | Promise<Snapshot> },
): Promise<T> {
  let resumeFrom: Snapshot | undefined;
  for (const count of steps) {
    const stop = stopAfter(count);
    try {
      return await run({ ...stop.options, resumeFrom });
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'E_INTERRUPTED') throw error;
      const saved = stop.saved();
      if (saved !== undefined) resumeFrom = await carry(saved);
    }
  }
  return run({ resumeFrom });
}
