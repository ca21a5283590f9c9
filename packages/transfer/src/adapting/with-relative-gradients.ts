import { relativeGradients, type TrainableModel, type TrainingOptions } from '@seqgraft/training';
import type { StrategyGroup } from '../strategies/strategy.ts';

/**
 * The groups with ‖∇w‖/‖w‖ of each on the first training batches, at the weights that the model holds. A group whose
 * weights are all zero has none.
 */
export async function withRelativeGradients(
  model: TrainableModel,
  groups: readonly StrategyGroup[],
  { train, batchSize, loss, seed, compiled, threads, signal }: TrainingOptions,
): Promise<StrategyGroup[]> {
  const found = await relativeGradients(model, { train, batchSize, loss, seed, compiled, threads, signal });
  const relativeOf = new Map(found.map(({ group, relative }) => [group, relative]));
  return groups.map((group) => ({ ...group, relativeGradient: relativeOf.get(group.name) ?? undefined }));
}
