/**
 * What the outputs of a head mean. Two heads of equal shape and another meaning are not the same head: carrying one to
 * the other is refused.
 *
 * - `values`: the targets themselves;
 * - `quantiles`: of each target value these quantiles, output `target · Q + q`, for the loss `quantile`;
 * - `gaussian`: of each target value μ and a raw scale, for the loss `gaussian-nll`;
 * - `classes`: a logit a class, or a token, for the loss `cross-entropy`.
 */
export type HeadTask =
  | { readonly kind: 'values' }
  | { readonly kind: 'quantiles'; readonly quantiles: readonly number[] }
  | { readonly kind: 'gaussian' }
  | { readonly kind: 'classes' };

/** A task as one text, as the semantics of a group have it: `quantiles 0.1 0.5 0.9`. */
export function describeTask(task: HeadTask): string {
  return task.kind === 'quantiles' ? `quantiles ${task.quantiles.join(' ')}` : task.kind;
}

/** Outputs that stand for one target value; of classes null: all of them stand for one. */
export function outputsPerTarget(task: HeadTask): number | null {
  if (task.kind === 'classes') return null;
  return task.kind === 'quantiles' ? task.quantiles.length : task.kind === 'gaussian' ? 2 : 1;
}
