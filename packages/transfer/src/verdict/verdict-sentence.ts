import type { Verdict } from './paired-verdict.ts';

export interface SentenceNames {
  /** Default `the candidate`. */
  readonly candidate?: string | undefined;
  /** Default `the control`. */
  readonly control?: string | undefined;
  /** What the errors are: `MAE`. Default `error`. */
  readonly metric?: string | undefined;
  /** Of the errors: `births a day`. Default none. */
  readonly unit?: string | undefined;
  /** What the pairs are. Default `seeds`; `folds` of a backtest. */
  readonly pairs?: string | undefined;
}

/** Four significant digits: more would claim a precision that a handful of seeds does not have. */
function formatNumber(value: number): string {
  const rounded = Number(value.toPrecision(4));
  return (rounded === 0 ? 0 : rounded).toString().replace('-', '−');
}

function formatConfidence(confidence: number): string {
  return `${Number((confidence * 100).toPrecision(6))} %`;
}

/**
 * The verdict in plain English: what was found, over how many seeds, how sure, and what it does not say.
 *
 * `freeze helps against scratch: over 3 seeds its MAE is lower by 43 births a day on average (95 % interval 12 to 74).`
 */
export function verdictSentence(verdict: Verdict, names: SentenceNames = {}): string {
  const { candidate = 'the candidate', control = 'the control', metric = 'error', unit, pairs = 'seeds' } = names;
  const units = unit === undefined ? '' : ` ${unit}`;
  const { difference, low, high, seeds } = verdict;
  const against = verdict.controlIsConstant ? `${control} (one value, the same for every seed)` : control;

  if (low === null || high === null) {
    const [ours, theirs] = [verdict.candidateMean, verdict.controlMean].map(formatNumber);
    return capitalise(
      `the ${metric} of ${candidate} is ${ours}${units} and that of ${against} ${theirs}${units}, from one seed; one seed gives no interval, so whether it helps cannot be said.`,
    );
  }
  const confidence = formatConfidence(verdict.confidence);
  if (verdict.verdict !== 'neutral') {
    const [near, far] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b) as [number, number];
    const direction = difference < 0 ? 'lower' : 'higher';
    const interval =
      near === far
        ? `the same in every ${pairs.replace(/s$/, '')}, which says nothing about other data`
        : `${confidence} interval ${formatNumber(near)} to ${formatNumber(far)}`;
    return capitalise(
      `${candidate} ${verdict.verdict} against ${against}: over ${seeds} ${pairs} its ${metric} is ${direction} by ${formatNumber(
        Math.abs(difference),
      )}${units} on average (${interval}).`,
    );
  }
  if (low === high && difference === 0) {
    return capitalise(`${candidate} and ${against} have the same ${metric} in each of ${seeds} ${pairs}.`);
  }
  const { neutralBand } = verdict;
  const finding =
    low >= -neutralBand && high <= neutralBand
      ? `differ by no more than ±${formatNumber(neutralBand)}${units}, which was set to count as equal`
      : 'cannot be told apart';
  return capitalise(
    `${candidate} and ${against} ${finding}: over ${seeds} ${pairs} the difference in ${metric} (${candidate} − ${control}) is ${formatNumber(
      difference,
    )}${units} on average (${confidence} interval ${formatNumber(low)} to ${formatNumber(high)}).`,
  );
}

/** Only where a default begins the sentence: names are left as they are. */
function capitalise(sentence: string): string {
  return sentence.startsWith('the ') ? `T${sentence.slice(1)}` : sentence;
}
