import type { LearningCurve, Worth } from './learning-curve.ts';

export interface WorthNames {
  /** Default `the transfer`. */
  readonly candidate?: string | undefined;
  /** What sizes count. Default `windows`. */
  readonly unit?: string | undefined;
}

/** Whole windows: a fraction of one cannot be had. */
function whole(value: number): string {
  return String(Math.round(value)).replace('-', '−');
}

function intervalWords({ low, high, lowOpen, highOpen }: Worth, { seeds, confidence }: LearningCurve): string {
  if (low === null || high === null) return 'from one seed, which gives no interval';
  const percent = Number((confidence * 100).toPrecision(6));
  if (low === high && lowOpen && highOpen) return `so in ${percent} % of draws of the ${seeds} seeds`;
  const from = lowOpen ? (high === low ? whole(low) : `at most ${whole(low)}`) : whole(low);
  return `${percent} % interval ${from} to ${highOpen ? 'more than ' : ''}${whole(high)}`;
}

/**
 * The one number of a learning curve in a sentence: that of the smallest size.
 *
 * `freeze with 30 windows is as good as scratch with 94: it is worth 64 extra windows (95 % interval 41 to 120).`
 */
export function worthSentence(curve: LearningCurve, names: WorthNames = {}): string {
  const { candidate = 'the transfer', unit = 'windows' } = names;
  const worth = curve.worth[0] as Worth; // a curve has a size
  const { size, extra, bound } = worth;
  const interval = `(${intervalWords(worth, curve)})`;
  const subject = `${candidate} with ${whole(size)} ${unit}`;
  if (bound === 'more-than') {
    return `${subject} is better than scratch with ${whole(curve.largest)}, the most that was tried: it is worth more than ${whole(curve.largest - size)} extra ${unit} ${interval}.`;
  }
  if (bound === 'at-most') {
    return `${subject} is worse than scratch with as many: the transfer is worth nothing there ${interval}.`;
  }
  const needed = whole(size + extra);
  if (needed === whole(size))
    return `${subject} is as good as scratch with as many: the transfer is worth nothing there ${interval}.`;
  return `${subject} is as good as scratch with ${needed}: it is worth ${whole(extra)} extra ${unit} ${interval}.`;
}
