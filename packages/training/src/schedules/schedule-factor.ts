import type { ProgressSchedule } from './schedule.ts';

/** How to come from one multiple of the peak to another, for progress 0 … 1. */
type Path = (start: number, end: number, progress: number) => number;

const alongCosine: Path = (start, end, progress) => end + ((start - end) / 2) * (1 + Math.cos(Math.PI * progress));
const alongLine: Path = (start, end, progress) => start + (end - start) * progress;

/** Up to the peak with the first steps, so that the first of all already moves the weights; then down to `floor`. */
function warmThenFall(
  path: Path,
  { floor = 0, warmup = 0 }: { readonly floor?: number; readonly warmup?: number },
  { step, total }: { readonly step: number; readonly total: number },
): number {
  const warmSteps = Math.round(warmup * total);
  if (step < warmSteps) return (step + 1) / warmSteps;
  // A phase that is all warm-up stays at the peak behind it.
  if (warmSteps >= total) return 1;
  return path(1, floor, (Math.min(step, total) - warmSteps) / (total - warmSteps));
}

/** The shares of a one-cycle schedule; PyTorch's defaults. */
function oneCycle(
  { warmup = 0.3, startDivisor = 25, endDivisor = 1e4 }: Omit<ProgressSchedule & { kind: 'one-cycle' }, 'kind'>,
  step: number,
  total: number,
): number {
  const peakStep = warmup * total - 1;
  const lastStep = total - 1;
  const start = 1 / startDivisor;
  if (step < peakStep) return alongCosine(start, 1, step / peakStep);
  // A phase of one step (PyTorch divides by zero), or one whose warm-up is all of it.
  if (lastStep <= Math.max(0, peakStep)) return 1;
  const progress = (Math.min(step, lastStep) - peakStep) / (lastStep - peakStep);
  return alongCosine(1, start / endDivisor, progress);
}

function slantedTriangular(
  { cut = 0.1, ratio = 32 }: Omit<ProgressSchedule & { kind: 'slanted-triangular' }, 'kind'>,
  step: number,
  total: number,
): number {
  const top = Math.max(1, Math.floor(cut * total));
  const place = Math.min(step, total);
  const height = place < top ? place / top : 1 - (place - top) / Math.max(1, total - top);
  return (1 + (ratio - 1) * height) / ratio;
}

/**
 * The multiple of the peak learning rate for one step. Never above 1; 0 only behind the last step.
 *
 * - `constant`: 1.
 * - `cosine`: floor + (1 − floor)/2 · (1 + cos(π·step/total)); Loshchilov & Hutter, "SGDR", ICLR 2017, eq. 5;
 *   PyTorch's `CosineAnnealingLR(T_max=total)`. With a warm-up of w = round(warmup·total) steps: (step + 1)/w first, then
 *   the cosine over the other total − w.
 * - `linear`: 1 − (1 − floor)·step/total, PyTorch's `LinearLR(1, floor, total)`; its warm-up is that of `cosine`. As BERT
 *   is fine-tuned.
 * - `one-cycle`: Smith & Topin, "Super-Convergence", 2018, as PyTorch's `OneCycleLR(total_steps=total,
 *   anneal_strategy='cos', cycle_momentum=False)`: the peak is at step warmup·total − 1, the end at step total − 1.
 *   fastai's `fit_one_cycle` has warmup 0.25 and endDivisor 4000.
 * - `slanted-triangular`: Howard & Ruder, "Universal language model fine-tuning for text classification", ACL 2018, eq. 3:
 *   with c = max(1, ⌊cut·total⌋), p = step/c below c, else 1 − (step − c)/(total − c), it is (1 + p·(ratio − 1))/ratio. The
 *   paper has c·(1/cut − 1) for total − c: the same where cut·total is whole, and else below zero before the end.
 * - `warm-up`: min(1, (step + 1)/steps), so that the first step already moves the weights.
 *
 * @param step from 0
 * @param total steps of the phase, at least 1; later steps get what the last one gets
 */
export function scheduleFactor(schedule: ProgressSchedule, step: number, total: number): number {
  switch (schedule.kind) {
    case 'constant':
      return 1;
    case 'cosine':
      return warmThenFall(alongCosine, schedule, { step, total });
    case 'linear':
      return warmThenFall(alongLine, schedule, { step, total });
    case 'one-cycle':
      return oneCycle(schedule, step, total);
    case 'slanted-triangular':
      return slantedTriangular(schedule, step, total);
    case 'warm-up':
      return Math.min(1, (step + 1) / schedule.steps);
  }
}
