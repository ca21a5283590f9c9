export type Loss = 'mse' | 'mae' | 'huber';

export interface LossTargets {
  readonly targets: Float32Array;
  /** For each step of predictions [batch, time, outputs] a 0 or 1, [batch, time]: the mean is over those of 1. */
  readonly mask?: Float32Array | undefined;
}

/** The mean loss of predictions in float64; Huber's has δ = 1. */
export function meanLoss(kind: Loss, predictions: Float32Array, { targets, mask }: LossTargets): number {
  let sum = 0;
  let counted = 0;
  const outputs = mask === undefined ? 1 : targets.length / mask.length;
  for (let i = 0; i < targets.length; i++) {
    if (mask?.[Math.floor(i / outputs)] === 0) continue;
    counted += 1;
    const error = (predictions[i] as number) - (targets[i] as number);
    const distance = Math.abs(error);
    if (kind === 'mse') sum += error * error;
    else if (kind === 'mae') sum += distance;
    else sum += distance <= 1 ? 0.5 * error * error : distance - 0.5;
  }
  return sum / counted;
}
