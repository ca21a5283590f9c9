import { type DenseArray, formatShape, shapesEqual, sizeOf } from '@seqgraft/core';
import type { LossRule } from './loss-spec.ts';

/** What says how much each position of the targets counts. A position is a row, or a row and a step. */
export interface WeightedTargets {
  /** [batch, values] or [batch, time, values] */
  readonly targets: DenseArray;
  /** Of padded steps, [batch, time] of 0 and 1; with targets of one step a row it says nothing of the loss. */
  readonly mask?: DenseArray | undefined;
  /** At least 0: [batch], or [batch, time] for targets on every step. */
  readonly weights?: DenseArray | undefined;
}

export interface PositionWeights {
  /** One a position; undefined: all 1. */
  readonly values: Float32Array | undefined;
  /** Their sum, which the loss is divided by; 0: nothing counts. */
  readonly sum: number;
}

/**
 * How much each position counts in the loss: its weight, times that of its class, times its mask; 0 where there is no
 * class. Every loss is the mean Σ w·l / Σ w over the positions of a batch.
 */
export function positionWeights({ targets, mask, weights }: WeightedTargets, rule: LossRule): PositionWeights {
  const classes = rule.kind === 'cross-entropy';
  const [batch = 0, time = 0] = targets.shape;
  const everyStep = targets.shape.length > 2;
  const positions = everyStep ? batch * time : batch;
  const ofMask = everyStep ? mask?.data : undefined;
  const plain = !ofMask && !weights && !(classes && (rule.classWeights || targets.data.some((value) => value < 0)));
  if (plain) return { values: undefined, sum: positions };
  const values = new Float32Array(positions);
  let sum = 0;
  for (let at = 0; at < positions; at++) {
    let weight = (ofMask?.[at] ?? 1) * (weights?.data[at] ?? 1);
    if (classes) {
      const number = targets.data[at] as number;
      weight *= number < 0 ? 0 : (rule.classWeights?.[number] ?? 1);
    }
    values[at] = weight;
    sum += values[at] as number;
  }
  return { values, sum };
}

/** What is wrong with targets that are class numbers, in words; null: nothing. Positions that do not count are not looked at. */
export function classProblem({ targets, mask }: WeightedTargets, classes: number): string | null {
  const ofMask = targets.shape.length > 2 ? mask?.data : undefined;
  const wrong = (value: number, at: number): boolean =>
    ofMask?.[at] !== 0 && !(Number.isInteger(value) && value >= -1 && value < classes);
  const at = targets.data.findIndex(wrong);
  if (at < 0) return null;
  const time = targets.shape.length > 2 ? (targets.shape[1] as number) : 1;
  const place = `row ${Math.floor(at / time)}${targets.shape.length > 2 ? `, step ${at % time}` : ''}`;
  const count = targets.data.reduce((sum, value, index) => sum + (wrong(value, index) ? 1 : 0), 0);
  return `${targets.data[at]} in ${place} (${count} in all) is no class number: whole, from 0 to ${classes - 1}, or −1 for none`;
}

/** What is wrong with weights, in words; null: nothing. */
export function weightsProblem({ targets, weights }: WeightedTargets): string | null {
  if (weights === undefined) return null;
  const shape = targets.shape.slice(0, -1);
  if (!shapesEqual(weights.shape, shape) || weights.data.length !== sizeOf(shape)) {
    return `the shape ${formatShape(weights.shape)} with ${weights.data.length} values, not ${formatShape(shape)}`;
  }
  const at = weights.data.findIndex((weight) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY));
  return at < 0 ? null : `${weights.data[at]} at position ${at}; all must be finite and at least 0`;
}
