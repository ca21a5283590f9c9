/** How the learning rate moves over a phase. Plain data; all are pure functions of progress (`scheduleFactor`). */
export type Schedule =
  /** The peak rate throughout. */
  | { readonly kind: 'constant' }
  /** From the peak down half a cosine to `floor` times the peak (default 0). */
  | { readonly kind: 'cosine'; readonly floor?: number }
  /**
   * Up from peak / `startDivisor` (default 25) over the first `warmup` of all steps (default 0.3), then down to
   * peak / `startDivisor` / `endDivisor` (default 1e4), both along half a cosine.
   */
  | {
      readonly kind: 'one-cycle';
      readonly warmup?: number;
      readonly startDivisor?: number;
      readonly endDivisor?: number;
    }
  /** Up in a straight line over `steps` steps, then the peak. */
  | { readonly kind: 'warm-up'; readonly steps: number };

/** Half a cosine from `start` to `end`, for progress 0 … 1. */
function cosineBetween(start: number, end: number, progress: number): number {
  return end + ((start - end) / 2) * (1 + Math.cos(Math.PI * progress));
}

/**
 * The multiple of the peak learning rate for one step.
 *
 * - `constant`: 1.
 * - `cosine`: floor + (1 − floor)/2 · (1 + cos(π·step/total)); Loshchilov & Hutter, "SGDR", ICLR 2017, eq. 5;
 *   PyTorch's `CosineAnnealingLR(T_max=total)`.
 * - `one-cycle`: Smith & Topin, "Super-Convergence", 2018, as PyTorch's `OneCycleLR(total_steps=total,
 *   anneal_strategy='cos', cycle_momentum=False)`: the peak is at step warmup·total − 1, the end at step total − 1.
 * - `warm-up`: min(1, (step + 1)/steps), so that the first step already moves the weights.
 *
 * @param step from 0
 * @param total steps of the phase, at least 1; later steps get what the last one gets
 */
export function scheduleFactor(schedule: Schedule, step: number, total: number): number {
  switch (schedule.kind) {
    case 'constant':
      return 1;
    case 'cosine':
      return cosineBetween(1, schedule.floor ?? 0, Math.min(step, total) / total);
    case 'one-cycle': {
      const { warmup = 0.3, startDivisor = 25, endDivisor = 1e4 } = schedule;
      const peakStep = warmup * total - 1;
      const lastStep = total - 1;
      const start = 1 / startDivisor;
      if (step < peakStep) return cosineBetween(start, 1, step / peakStep);
      // A phase of one step (PyTorch divides by zero), or one whose warm-up is all of it.
      if (lastStep <= Math.max(0, peakStep)) return 1;
      const progress = (Math.min(step, lastStep) - peakStep) / (lastStep - peakStep);
      return cosineBetween(1, start / endDivisor, progress);
    }
    case 'warm-up':
      return Math.min(1, (step + 1) / schedule.steps);
  }
}
