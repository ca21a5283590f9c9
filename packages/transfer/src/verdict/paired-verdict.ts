import { deviationOf, meanOf } from './mean-and-deviation.ts';
import { studentQuantile } from './student-t.ts';
import { ErrorValuesError, PairsError, VerdictOptionError } from './verdict-errors.ts';

export interface VerdictOptions {
  /** Of the interval, within (0, 1). Default 0.95. */
  readonly confidence?: number | undefined;
  /** Differences up to this size, in the units of the errors, count as none. Default 0. */
  readonly neutralBand?: number | undefined;
  /** Which values are better: errors are `lower` (the default), scores such as accuracy and F1 `higher`. */
  readonly better?: 'lower' | 'higher' | undefined;
}

/** What paired errors say about a candidate and its control. Plain JSON. */
export interface Verdict {
  /** `helps`: the whole interval is better than the control; `hurts`: the whole is worse; `neutral`: neither can be said. */
  readonly verdict: 'helps' | 'hurts' | 'neutral';
  /** Mean of candidate − control; below zero the candidate is better, above zero where higher values are. */
  readonly difference: number;
  /** The interval; null with one seed, which gives none. */
  readonly low: number | null;
  readonly high: number | null;
  /** Number of pairs. */
  readonly seeds: number;
  readonly confidence: number;
  readonly neutralBand: number;
  /** Mean errors, for the sentence. */
  readonly candidateMean: number;
  readonly controlMean: number;
  /** Whether the control has one value for all seeds, as a baseline that is not trained has. */
  readonly controlIsConstant: boolean;
  /** Why this verdict, in one clause. */
  readonly reason: string;
}

/** @throws E_ERRORS for none, NaN and infinities. */
export function checkErrors(of: string, errors: readonly number[]): void {
  if (errors.length === 0) throw new ErrorValuesError({ of, index: null, value: 'none' });
  const index = errors.findIndex((error) => !Number.isFinite(error));
  if (index >= 0) throw new ErrorValuesError({ of, index, value: String(errors[index]) });
}

interface NamedErrors {
  readonly name: string;
  readonly errors: readonly number[];
}

/** @throws E_PAIRS for unequal lengths. */
export function checkPairs(candidate: NamedErrors, control: NamedErrors): void {
  if (candidate.errors.length === control.errors.length) return;
  const seedsOf = ({ name, errors }: NamedErrors): { name: string; seeds: number } => ({ name, seeds: errors.length });
  throw new PairsError({ candidate: seedsOf(candidate), control: seedsOf(control) });
}

/**
 * Compares errors (or scores, with `better: 'higher'`) of a candidate and a control that ran with the same seeds.
 *
 * The difference is the mean of candidate − control over the pairs; the interval is Student's t for paired samples. It
 * covers what the seed changes, on this data; it says nothing of other data.
 *
 * @param candidate one error a seed
 * @param control the same seeds in the same order, or one number for a control that has no seed (naive): it then stands
 * against every seed, and the verdict says so in `controlIsConstant`.
 * @throws E_PAIRS for unequal lengths, E_ERRORS for errors that are not finite, E_VERDICT_OPTION.
 */
export function pairedVerdict(
  candidate: readonly number[],
  control: readonly number[] | number,
  options: VerdictOptions = {},
): Verdict {
  const { confidence = 0.95, neutralBand = 0 } = options;
  if (!(confidence > 0 && confidence < 1)) {
    throw new VerdictOptionError({ option: 'confidence', rule: 'within (0, 1)', value: confidence });
  }
  if (!(neutralBand >= 0 && Number.isFinite(neutralBand))) {
    throw new VerdictOptionError({ option: 'neutralBand', rule: 'a finite number from 0', value: neutralBand });
  }
  const controls = typeof control === 'number' ? candidate.map(() => control) : control;
  checkErrors('the candidate', candidate);
  checkErrors('the control', controls);
  checkPairs({ name: 'the candidate', errors: candidate }, { name: 'the control', errors: controls });
  const differences = candidate.map((error, seed) => error - (controls[seed] as number));
  checkErrors('the difference', differences); // two finite numbers can be further apart than a number can say
  const common = {
    difference: meanOf(differences),
    seeds: differences.length,
    confidence,
    neutralBand,
    candidateMean: meanOf(candidate),
    controlMean: meanOf(controls),
    controlIsConstant: typeof control === 'number',
  };
  if (differences.length === 1) {
    return { ...common, verdict: 'neutral', low: null, high: null, reason: 'one seed gives no interval' };
  }
  const half =
    (studentQuantile(confidence, differences.length - 1) * deviationOf(differences)) / Math.sqrt(differences.length);
  const low = common.difference - half;
  const high = common.difference + half;
  return { ...common, low, high, ...decide(low, high, options) };
}

/** Compares two errors that no seed changes: neither was trained, so there is nothing to vary and the difference is exact. */
export function computedVerdict(candidate: number, control: number, options: VerdictOptions = {}): Verdict {
  const { confidence = 0.95, neutralBand = 0 } = options;
  const difference = candidate - control;
  const gain = options.better === 'higher' ? difference : -difference;
  const verdict = gain > neutralBand ? 'helps' : gain < -neutralBand ? 'hurts' : 'neutral';
  const reason = 'neither was trained: the difference is exact on this data, and no seed can vary it';
  return {
    verdict,
    difference,
    low: difference,
    high: difference,
    seeds: 1,
    confidence,
    neutralBand,
    candidateMean: candidate,
    controlMean: control,
    controlIsConstant: true,
    reason,
  };
}

function decide(
  low: number,
  high: number,
  { neutralBand: band = 0, better = 'lower' }: VerdictOptions,
): Pick<Verdict, 'verdict' | 'reason'> {
  const limit = band === 0 ? 'zero' : `the neutral band of ±${band}`;
  if (low === high && Math.abs(low) <= band)
    return { verdict: 'neutral', reason: 'the errors are equal in every seed' };
  const width = low === high ? '; the seed makes no difference, so the interval has no width' : '';
  const [below, above] = better === 'lower' ? (['helps', 'hurts'] as const) : (['hurts', 'helps'] as const);
  if (high < -band) return { verdict: below, reason: `the whole interval lies below ${limit}${width}` };
  if (low > band) return { verdict: above, reason: `the whole interval lies above ${limit}${width}` };
  if (low >= -band && high <= band) return { verdict: 'neutral', reason: `the whole interval lies within ${limit}` };
  return { verdict: 'neutral', reason: `the interval reaches across ${limit}` };
}
