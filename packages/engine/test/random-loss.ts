import { type DenseArray, type Random, sizeOf } from '@seqgraft/core';
import type { LossSpec } from '../src/index.ts';
import { resolveLoss, targetWidth } from '../src/loss-spec.ts';
import { randomArray } from './random-network.ts';

/** A loss that this many outputs can have. */
export function randomLoss(random: Random, outputs: number): LossSpec {
  const classWeights = Array.from({ length: outputs }, () => 0.2 + random.uniform());
  const quantiles = Array.from({ length: outputs }, (_, q) => (q + 1) / (outputs + 1));
  const choices: LossSpec[] = [
    'mse',
    'huber',
    { kind: 'huber', delta: 0.4 },
    { kind: 'quantile', quantiles },
    { kind: 'quantile', quantiles: [0.3] },
    'cross-entropy',
    { kind: 'cross-entropy', classWeights },
    ...(outputs % 2 === 0 ? (['gaussian-nll'] as const) : []),
  ];
  return choices[random.integer(choices.length)] as LossSpec;
}

/** Targets of a loss, one class in six of them none. @param positions [batch] or [batch, time] */
export function randomTargets(
  random: Random,
  loss: LossSpec,
  { positions, outputs }: { positions: readonly number[]; outputs: number },
): DenseArray {
  const rule = resolveLoss(loss);
  const shape = [...positions, targetWidth(rule, outputs) as number];
  if (rule.kind !== 'cross-entropy') return randomArray(random, shape);
  const data = Float32Array.from({ length: sizeOf(shape) }, () =>
    random.uniform() < 1 / 6 ? -1 : random.integer(outputs),
  );
  data[0] = outputs - 1;
  return { shape, data };
}

/** Weights of positions, one in four 0 but the first. */
export function randomPositionWeights(random: Random, positions: readonly number[]): DenseArray {
  const data = Float32Array.from({ length: sizeOf(positions) }, () => (random.uniform() < 0.25 ? 0 : random.uniform()));
  data[0] = 0.5;
  return { shape: positions, data };
}
