import type { TrainableModel } from '@seqgraft/training';
import type { CarrySource } from './carry-plan.ts';
import type { ColumnNames } from './column-names.ts';
import { readVariables } from './variable-arrays.ts';

/**
 * A live model as a source: its groups, and copies of its weights as they are now.
 *
 * @param columns what it was trained on, when that is to be compared with the target's
 */
export async function readCarrySource(model: TrainableModel, columns?: ColumnNames): Promise<CarrySource> {
  return { weights: await readVariables(model.parameters), groups: model.groups, columns };
}
