import { type LossRule, sigmaFloor, valuesPerPosition } from './loss-spec.ts';
import type { PositionWeights } from './target-weights.ts';

export interface LossTargets {
  readonly rule: LossRule;
  readonly targets: Float32Array;
  readonly weights: PositionWeights;
}

/** ln(1 + eˣ), of any x. */
export function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);

function valueLoss({ kind, delta }: LossRule, error: number): number {
  const distance = Math.abs(error);
  if (kind === 'mse') return error * error;
  if (kind === 'mae') return distance;
  return distance <= delta ? 0.5 * error * error : delta * (distance - 0.5 * delta);
}

function logSumExp(logits: Float32Array): number {
  // No spread: a vocabulary may have more entries than a call takes arguments.
  let largest = Number.NEGATIVE_INFINITY;
  for (const logit of logits) if (logit > largest || Number.isNaN(logit)) largest = logit;
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - largest);
  return largest + Math.log(sum);
}

/** The sum of the losses of one position's outputs. */
function lossOfPosition(rule: LossRule, outputs: Float32Array, targets: Float32Array): number {
  let sum = 0;
  switch (rule.kind) {
    case 'cross-entropy':
      return logSumExp(outputs) - (outputs[targets[0] as number] as number);
    case 'quantile':
      rule.quantiles.forEach((q, index) => {
        for (let i = 0; i < targets.length; i++) {
          const error = (targets[i] as number) - (outputs[i * rule.quantiles.length + index] as number);
          sum += Math.max(q * error, (q - 1) * error);
        }
      });
      return sum;
    case 'gaussian-nll':
      for (let i = 0; i < targets.length; i++) {
        const sigma = softplus(outputs[2 * i + 1] as number) + sigmaFloor;
        const distance = ((targets[i] as number) - (outputs[2 * i] as number)) / sigma;
        sum += halfLogTwoPi + Math.log(sigma) + 0.5 * distance * distance;
      }
      return sum;
    default:
      for (let i = 0; i < targets.length; i++) sum += valueLoss(rule, (outputs[i] as number) - (targets[i] as number));
      return sum;
  }
}

/** The loss of predictions in float64: the weighted mean over the positions; 0 where none counts. */
export function meanLoss(predictions: Float32Array, { rule, targets, weights }: LossTargets): number {
  const positions = weights.values?.length ?? weights.sum;
  if (weights.sum === 0) return 0;
  const outputs = predictions.length / positions;
  const width = targets.length / positions;
  let sum = 0;
  for (let at = 0; at < positions; at++) {
    const weight = weights.values?.[at] ?? 1;
    if (weight === 0) continue;
    const own = predictions.subarray(at * outputs, (at + 1) * outputs);
    sum += weight * lossOfPosition(rule, own, targets.subarray(at * width, (at + 1) * width));
  }
  return sum / (weights.sum * valuesPerPosition(rule, outputs));
}
