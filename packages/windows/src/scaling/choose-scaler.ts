import { BadOption } from '../options/bad-option.ts';
import { countRows, type SplitPart } from '../splits/split-part.ts';
import type { Scaler } from './scaler.ts';
import { describePolicy, type TargetScalerPolicy, targetScaler } from './target-scaler.ts';

/** A policy and the scaler it makes. */
export interface CandidateScaler {
  readonly policy: TargetScalerPolicy;
  /** `source`, `blend 90`, … */
  readonly name: string;
  readonly scaler: Scaler;
}

export interface CandidateOptions {
  readonly source: Scaler;
  /** `split.train` of the target. */
  readonly train: SplitPart;
  /** In this order. Default: `source`, `{ blend: rows of train }` (half and half), `target`, `per-window`. */
  readonly policies?: readonly TargetScalerPolicy[];
}

/**
 * The scalers among which `auto` chooses. Policies that cannot differ from `source` are left out: `per-window` where the source is it already.
 *
 * @throws E_FEATURES, E_OPTION, E_LEAK, E_TRANSFORM
 */
export function candidateScalers({ source, train, policies }: CandidateOptions): CandidateScaler[] {
  const rows = countRows(train);
  const perWindowAlready = source.columns.every(({ kind }) => kind === 'per-window' || kind === 'none');
  const usual: TargetScalerPolicy[] = ['source', { blend: rows }, 'target'];
  const wanted = policies ?? (perWindowAlready && source.kind === 'per-window' ? usual : [...usual, 'per-window']);
  return wanted.map((policy) => ({
    policy,
    name: describePolicy(policy),
    scaler: targetScaler({ source, train, policy }),
  }));
}

/** What was chosen, and what each candidate scored. */
export interface ScalerChoice {
  readonly chosen: CandidateScaler;
  /** In the order of the candidates; null where a score was not a number. */
  readonly scores: readonly { readonly name: string; readonly score: number | null }[];
}

/**
 * Chooses the candidate with the least score on validation; of equal ones the first.
 *
 * @param score an error in the data's units on *validation* windows made with the candidate's scaler, such as the MAE; errors of scaled values
 * cannot be compared, and errors on test must not be.
 * @throws E_OPTION when there is no candidate, or none has a finite score.
 */
export async function chooseScaler(
  candidates: readonly CandidateScaler[],
  score: (candidate: CandidateScaler) => number | Promise<number>,
): Promise<ScalerChoice> {
  const scores: { name: string; score: number | null }[] = [];
  let chosen: CandidateScaler | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const value = await score(candidate);
    scores.push({ name: candidate.name, score: Number.isFinite(value) ? value : null });
    if (value < least) {
      chosen = candidate;
      least = value;
    }
  }
  if (chosen !== null) return { chosen, scores };
  const got = scores.length === 0 ? 'none' : `no finite score of ${scores.map(({ name }) => name).join(', ')}`;
  throw new BadOption({ problems: [{ option: 'candidates', rule: 'at least one with a finite score', got }] });
}
