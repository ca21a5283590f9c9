import type { HeadTask } from '@seqgraft/models';
import type { LossChoice } from '../options/parse-loss.ts';

/** What the outputs of a head mean; nothing where they are the targets themselves, as in checkpoints of release 0.1. */
export function headTaskOf(loss: LossChoice): { readonly task?: HeadTask } {
  if (typeof loss === 'object' && loss.kind === 'quantile')
    return { task: { kind: 'quantiles', quantiles: loss.quantiles } };
  if (loss === 'gaussian-nll') return { task: { kind: 'gaussian' } };
  return loss === 'cross-entropy' ? { task: { kind: 'classes' } } : {};
}
