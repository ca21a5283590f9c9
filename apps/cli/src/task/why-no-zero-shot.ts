import { isSeqgraftError } from '@seqgraft/core';
import type { CarryMismatch, HeadPolicy } from '@seqgraft/transfer';
import { sameOutputs } from './outputs-of.ts';
import type { SourceModel } from './source-model.ts';
import { planTarget, type TargetSizes } from './target-spec.ts';
import type { TaskData } from './task-data.ts';

/** Why the source cannot predict the target as it is; null when it can: every output is one that it has learnt. */
export function whyNoZeroShot(
  source: SourceModel,
  data: TaskData,
  { head, ...sizes }: TargetSizes & { readonly head: HeadPolicy },
): string | null {
  if (head === 'reinitialise') return 'the head starts afresh';
  if (!sameOutputs(source.preprocess.loss, data.preprocess.loss))
    return 'the outputs of the source mean something else';
  try {
    planTarget(source, data, { ...sizes, head: 'keep' });
    return null;
  } catch (error) {
    if (!isSeqgraftError(error, 'E_CARRY_MISMATCH')) throw error;
    const [first] = error.details.mismatches as readonly CarryMismatch[];
    if (first?.what === 'names of features') return 'the target has other columns than the source';
    if (first?.what === 'layer it reads') return 'the head reads another layer than in the source';
    return 'the target has other outputs than the source';
  }
}
