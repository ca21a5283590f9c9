import { meanOf } from '../verdict/paired-verdict.ts';
import { standardErrorOfMean } from './standard-error.ts';

export interface AutoChoiceOptions {
  /** Windows in a row that share what they are judged on, as those of a horizon do at stride 1: the horizon. Default 1. */
  readonly overlap?: number | undefined;
  /**
   * How many standard errors of the paired difference a candidate may be behind the best and still count as no worse.
   * Default 1, the rule of Breiman et al., Classification and Regression Trees, 1984, section 3.4.3.
   */
  readonly tolerance?: number | undefined;
}

/** What is known of a candidate, from validation alone. */
export interface AutoCandidate {
  readonly name: string;
  /** Whether it is a network, which can be kept, or a computed baseline. */
  readonly network: boolean;
  readonly trainedParameters: number;
  /** Validation scores, one a seed; one in all for what has no seed. */
  readonly scores: readonly number[];
  /** The errors of the windows by seed; null where they were not measured. */
  readonly windowErrors: readonly (readonly number[])[] | null;
}

/** How a candidate did on validation. */
export interface JudgedCandidate {
  readonly name: string;
  readonly network: boolean;
  readonly trainedParameters: number;
  readonly validation: number;
  /** How far it is behind the best, from 0; the unit is that of the score. */
  readonly behind: number;
  /** Of that difference, paired by window (by seed where windows were not measured); null where there is one value alone. */
  readonly standardError: number | null;
  /** Whether it cannot be told from the best. */
  readonly asGood: boolean;
}

/** What validation chooses, and why. Plain JSON. */
export interface AutoChoice {
  /** The candidate to use: of those as good as the best the network that trains least; a baseline only when it beats all of these. */
  readonly chosen: string;
  /** The network to keep: `chosen`, or the best network where a baseline was chosen. */
  readonly network: string;
  /** Best on validation first. */
  readonly candidates: readonly JudgedCandidate[];
  /** One sentence. */
  readonly reason: string;
}

/**
 * Chooses by validation, with a preference for what trains least.
 *
 * Validation of a small target is a handful of windows: its best is often the luckiest, and a network that stopped early on these
 * very windows is flattered by them. So the errors of all seeds are pooled, candidates are compared window by window, and of
 * those within a standard error of the best the one with the fewest trained parameters is taken. It sees nothing of test.
 *
 * @returns null when no candidate has a validation score
 */
export function chooseAutomatically(
  candidates: readonly AutoCandidate[],
  { better = 'lower', overlap = 1, tolerance = 1 }: AutoChoiceOptions & { readonly better?: 'lower' | 'higher' } = {},
): AutoChoice | null {
  const known = candidates.filter(({ scores }) => scores.length > 0);
  if (!known.some(({ network }) => network)) return null;
  const sign = better === 'higher' ? -1 : 1;
  const sorted = [...known].sort(
    (a, b) => sign * (meanOf(a.scores) - meanOf(b.scores)) || a.trainedParameters - b.trainedParameters,
  );
  const judgeAgainst = (best: AutoCandidate): JudgedCandidate[] =>
    sorted.map((candidate) => {
      const { name, network, trainedParameters, scores } = candidate;
      const behind = sign * (meanOf(scores) - meanOf(best.scores));
      const standardError = candidate === best ? 0 : pairedError(candidate, best, overlap);
      const asGood = behind <= tolerance * (standardError ?? 0);
      return { name, network, trainedParameters, validation: meanOf(scores), behind, standardError, asGood };
    });

  const [best] = sorted as [AutoCandidate, ...AutoCandidate[]];
  const bestNetwork = sorted.find(({ network }) => network) as AutoCandidate;
  const networks = judgeAgainst(bestNetwork).filter(({ network }) => network);
  const chosenNetwork = leastTrained(networks.filter(({ asGood }) => asGood));
  const judged = judgeAgainst(best);
  const chosen =
    best.network || judged.some(({ name, asGood }) => name === chosenNetwork.name && asGood) ? chosenNetwork : best;
  return {
    chosen: chosen.name,
    network: chosenNetwork.name,
    candidates: judged,
    reason: reasonOf({ chosen: chosen.name, network: chosenNetwork.name, best: bestNetwork.name, networks }),
  };
}

/** Among equals the better one, which comes first. */
function leastTrained(candidates: readonly JudgedCandidate[]): JudgedCandidate {
  return candidates.reduce((least, each) => (each.trainedParameters < least.trainedParameters ? each : least));
}

/** Standard error of the mean difference of two candidates; null where a single value leaves nothing to compute it from. */
function pairedError(a: AutoCandidate, b: AutoCandidate, overlap: number): number | null {
  const [ofA, ofB] = [pooled(a), pooled(b)];
  if (ofA !== null && ofB !== null && ofA.length === ofB.length && ofA.length > 1) {
    return standardErrorOfMean(
      ofA.map((error, window) => error - (ofB[window] as number)),
      { overlap },
    );
  }
  const pairs = Math.max(a.scores.length, b.scores.length);
  const at = ({ scores }: AutoCandidate, index: number): number => (scores[index] ?? scores[0]) as number;
  if (pairs < 2) return null;
  return standardErrorOfMean(Array.from({ length: pairs }, (_, seed) => at(a, seed) - at(b, seed)));
}

/** The mean error of each window over the seeds. */
function pooled({ windowErrors }: AutoCandidate): number[] | null {
  const [first] = windowErrors ?? [];
  if (windowErrors === null || first === undefined) return null;
  return first.map((_, window) => meanOf(windowErrors.map((errors) => errors[window] ?? Number.NaN)));
}

interface Reasoned {
  readonly chosen: string;
  readonly network: string;
  readonly best: string;
  readonly networks: readonly JudgedCandidate[];
}

function reasonOf({ chosen, network, best, networks }: Reasoned): string {
  if (chosen !== network) {
    return `${chosen} needs no network and is better on validation than every network; of these ${network} is kept`;
  }
  const equals = networks.filter(({ asGood, name }) => asGood && name !== chosen).map(({ name }) => name);
  if (equals.length === 0) return `${chosen} is the best on validation, by more than its standard error`;
  const others = equals.join(', ');
  if (chosen === best)
    return `${chosen} is the best on validation and trains no more than ${others}, which cannot be told from it`;
  return `${chosen} trains least of those that validation cannot tell from the best: ${others}`;
}
