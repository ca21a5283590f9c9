import type { Batch, BatchOptions, BatchSource } from '@seqgraft/core';
import { fingerprintOfBatch } from './fingerprint.ts';
import { NotTheSameRun } from './snapshot-errors.ts';

/** A batch with its place in the pass, from 0. */
export interface NumberedBatch {
  readonly index: number;
  readonly batch: Batch;
}

/** The last batch that a step was taken with: where it stands in its pass, and what it holds. */
export interface LastBatch {
  readonly index: number;
  readonly fingerprint: string;
}

/**
 * A pass over a source from the batch `last` on, that one included, and so at no cost of those before; from the beginning
 * without `last`. A source that knows nothing of `firstBatch` is read from its beginning.
 *
 * @throws E_RESUME where the source no longer has that batch in that place
 */
export async function* numberedBatches(
  source: BatchSource,
  options: BatchOptions,
  last: LastBatch | null,
): AsyncGenerator<NumberedBatch> {
  const firstBatch = last === null ? 0 : await firstThatLeadsTo(source, options, last);
  let index = firstBatch;
  for await (const batch of source.batches(firstBatch === 0 ? options : { ...options, firstBatch })) {
    if (last === null || index >= last.index) yield { index, batch };
    index += 1;
  }
}

/** The `firstBatch` with which a source gives the last batch in its place. */
async function firstThatLeadsTo(source: BatchSource, options: BatchOptions, last: LastBatch): Promise<number> {
  for (const firstBatch of new Set([last.index, 0])) {
    let index = firstBatch;
    for await (const batch of source.batches({ ...options, firstBatch })) {
      if (index === last.index && fingerprintOfBatch(batch) === last.fingerprint) return firstBatch;
      if (index === last.index) break;
      index += 1;
    }
  }
  const { epoch = 0 } = options;
  throw new NotTheSameRun({
    differences: [
      `batch ${last.index + 1} of epoch ${epoch + 1} was another one: the training data, or their order, have changed`,
    ],
  });
}
