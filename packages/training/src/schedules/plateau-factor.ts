import type { PlateauSchedule } from './schedule.ts';

/**
 * The multiple of the peak learning rate after the epochs of a phase so far: PyTorch's
 * `ReduceLROnPlateau(factor, patience, threshold, threshold_mode='rel', min_lr=floor·peak)`.
 *
 * A pure function of the losses, so that a training goes on where it stopped. A loss is better than the best when it is
 * lower by more than threshold · |best|. PyTorch compares with (1 − threshold) · best, which for losses below zero, as
 * those of `gaussian-nll`, takes worse ones for better; above zero it is the same.
 *
 * @param losses validation losses of this phase's epochs, in order
 */
export function plateauFactor(schedule: PlateauSchedule, losses: readonly number[]): number {
  const { factor = 0.1, patience = 10, threshold = 1e-4, floor = 0 } = schedule;
  let best = Number.POSITIVE_INFINITY;
  let waited = 0;
  let multiple = 1;
  for (const loss of losses) {
    if (best === Number.POSITIVE_INFINITY || loss < best - threshold * Math.abs(best)) {
      best = loss;
      waited = 0;
    } else {
      waited += 1;
    }
    if (waited <= patience) continue;
    multiple = Math.max(floor, multiple * factor);
    waited = 0;
  }
  return multiple;
}
