import type { DenseArray, NamedArrays } from '@seqgraft/core';
import type { TrainableModel } from '@seqgraft/training';
import { adaptArray } from './adapt-array.ts';
import { hasFreshLines } from './axis-map.ts';
import { type NonFinitePlace, NonFiniteWeightsError } from './carry-errors.ts';
import type { CarryPlan, CarrySource, PlannedTensor } from './carry-plan.ts';
import { type HeadStart, startHead } from './head-start.ts';

/** What a carry writes, by the name in the target. */
export interface CarriedValues {
  readonly values: NamedArrays;
  /** Tensors that keep, in whole or in part, what the target was built with. */
  readonly asBuilt: readonly string[];
}

export interface CollectOptions {
  readonly plan: CarryPlan;
  readonly source: CarrySource;
  readonly target: TrainableModel;
  /** The weights that the target has. */
  readonly built: NamedArrays;
  readonly start: HeadStart;
}

/** Whether a tensor takes values that were not learnt, such as those that it was built with. */
function takesFresh(tensor: PlannedTensor): boolean {
  return tensor.outcome === 'reinitialised' || (tensor.outcome === 'adapted' && hasFreshLines(tensor.axes));
}

/**
 * Everything that will be written, computed before the first byte is.
 *
 * @throws E_NONFINITE for NaN or infinities in what is carried, E_TARGET_MEAN
 */
export function collectValues({ plan, source, target, built, start }: CollectOptions): CarriedValues {
  const fresh = new Set(plan.tensors.filter(takesFresh).map(({ group }) => group));
  const started = startHead(
    target.groups.filter(({ kind, name }) => kind === 'head' && fresh.has(name)),
    start,
  );
  const values = new Map<string, DenseArray>();
  const asBuilt: string[] = [];
  const places: NonFinitePlace[] = [];
  for (const tensor of plan.tensors) {
    const { name, shape } = tensor;
    const begin = started.get(name);
    if (takesFresh(tensor) && begin === undefined) asBuilt.push(name);
    if (tensor.outcome === 'reinitialised') {
      if (begin !== undefined) values.set(name, begin);
      continue;
    }
    const from = source.weights.get(tensor.source) as DenseArray; // the plan checked it
    const array =
      tensor.outcome === 'carried'
        ? { shape: [...shape], data: Float32Array.from(from.data) } // a copy: the backend keeps what is written
        : adaptArray(from, { axes: tensor.axes, shape, fresh: begin ?? built.get(name) ?? null });
    values.set(name, array);
    places.push(...findNonFinite(tensor.outcome === 'carried' ? tensor.source : name, array.data));
  }
  if (places.length > 0) throw new NonFiniteWeightsError({ places });
  return { values, asBuilt };
}

function findNonFinite(tensor: string, data: Float32Array): NonFinitePlace[] {
  const index = data.findIndex((value) => !Number.isFinite(value));
  if (index < 0) return [];
  const count = data.reduce((total, value) => total + (Number.isFinite(value) ? 0 : 1), 0);
  return [{ tensor, index, value: String(data[index]), count }];
}
