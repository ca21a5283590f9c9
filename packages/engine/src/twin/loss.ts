import { type LossRule, sigmaFloor, valuesPerPosition } from '../loss-spec.ts';
import type { PositionWeights } from '../target-weights.ts';

export interface TwinLossInputs {
  readonly rule: LossRule;
  /** Of all positions, one after another. */
  readonly targets: ArrayLike<number>;
  readonly weights: PositionWeights;
}

/** Loss and slopes by the outputs of one position, by the definitions in `LossSpec`. */
function ofPosition(rule: LossRule, outputs: Float64Array, targets: Float64Array): { loss: number; slopes: number[] } {
  const target = (index: number) => targets[index] as number;
  const top = outputs.reduce((largest, output) => Math.max(largest, output), Number.NEGATIVE_INFINITY);
  const total = outputs.reduce((sum, output) => sum + Math.exp(output - top), 0);
  const terms = Array.from(outputs, (output, i): [loss: number, slope: number] => {
    if (rule.kind === 'cross-entropy') {
      const share = Math.exp(output - top) / total;
      return i === target(0) ? [top - output + Math.log(total), share - 1] : [0, share];
    }
    if (rule.kind === 'quantile') {
      const q = rule.quantiles[i % rule.quantiles.length] as number;
      const error = target(Math.floor(i / rule.quantiles.length)) - output;
      return error >= 0 ? [q * error, error === 0 ? 0 : -q] : [(q - 1) * error, 1 - q];
    }
    if (rule.kind === 'gaussian-nll') {
      const mean = outputs[i - (i % 2)] as number;
      const raw = outputs[i - (i % 2) + 1] as number;
      const sigma = Math.log1p(Math.exp(raw)) + sigmaFloor;
      const distance = (mean - target(Math.floor(i / 2))) / sigma;
      if (i % 2 === 0) return [0.5 * Math.log(2 * Math.PI) + Math.log(sigma) + distance ** 2 / 2, distance / sigma];
      return [0, ((1 - distance ** 2) / sigma) * (1 / (1 + Math.exp(-raw)))];
    }
    const error = output - target(i);
    const size = Math.abs(error);
    if (rule.kind === 'mse') return [error ** 2, 2 * error];
    if (rule.kind === 'mae') return [size, Math.sign(error)];
    return size <= rule.delta
      ? [error ** 2 / 2, error]
      : [rule.delta * (size - rule.delta / 2), rule.delta * Math.sign(error)];
  });
  return { loss: terms.reduce((sum, [loss]) => sum + loss, 0), slopes: terms.map(([, slope]) => slope) };
}

/** The loss and its gradient by the outputs, in float64; positions of weight 0 have no part in either. */
export function twinLoss(
  outputs: Float64Array,
  { rule, targets, weights }: TwinLossInputs,
): { loss: number; gradient: Float64Array } {
  const positions = weights.values?.length ?? weights.sum;
  const width = outputs.length / positions;
  const targetCount = targets.length / positions;
  const counted = weights.sum * valuesPerPosition(rule, width);
  const gradient = new Float64Array(outputs.length);
  let loss = 0;
  for (let at = 0; at < positions; at++) {
    const weight = weights.values?.[at] ?? 1;
    if (weight === 0) continue;
    const own = outputs.slice(at * width, (at + 1) * width);
    const ownTargets = Float64Array.from({ length: targetCount }, (_, i) => targets[at * targetCount + i] as number);
    const { loss: part, slopes } = ofPosition(rule, own, ownTargets);
    loss += (weight * part) / counted;
    slopes.forEach((slope, i) => {
      gradient[at * width + i] = (weight * slope) / counted;
    });
  }
  return { loss, gradient };
}
