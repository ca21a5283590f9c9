export type Loss = 'mse' | 'mae' | 'huber';

/** The mean loss of predictions in float64; Huber's has δ = 1. */
export function meanLoss(kind: Loss, predictions: Float32Array, targets: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < targets.length; i++) {
    const error = (predictions[i] as number) - (targets[i] as number);
    const distance = Math.abs(error);
    if (kind === 'mse') sum += error * error;
    else if (kind === 'mae') sum += distance;
    else sum += distance <= 1 ? 0.5 * error * error : distance - 0.5;
  }
  return sum / targets.length;
}
