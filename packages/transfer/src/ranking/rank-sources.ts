import { Random } from '@seqgraft/core';
import { repeatedNames } from '../repeated-names.ts';
import { blockDraws, widenedInterval } from './block-bootstrap.ts';
import { type MeasuredCandidate, measureCandidate, scoreOf } from './measure-candidate.ts';
import type { RankCandidate, RankOptions } from './rank-candidate.ts';
import { decideRanking } from './ranking-decision.ts';
import { RankingError } from './ranking-errors.ts';
import type { RankedSource, Ranking, ScoreDifference } from './ranking-result.ts';
import type { WindowLosses } from './window-losses.ts';

const defaults = { draws: 2000, confidence: 0.95, seed: 0 };

function checkCandidates(candidates: readonly RankCandidate[], options: RankOptions): void {
  const { block, draws = defaults.draws, confidence = defaults.confidence, seed = defaults.seed } = options;
  const problems: string[] = [];
  if (candidates.length === 0) problems.push('got no candidate');
  problems.push(...repeatedNames(candidates.map(({ name }) => name)).map((name) => `got "${name}" twice`));
  for (const { name, train } of candidates) if (train.windowCount === 0) problems.push(`"${name}" has no windows`);
  for (const [name, value] of Object.entries({ block, draws })) {
    if (!(Number.isSafeInteger(value) && value >= 1))
      problems.push(`${name} must be a whole number from 1, got ${value}`);
  }
  if (!(confidence > 0 && confidence < 1)) problems.push(`confidence must be within (0, 1), got ${confidence}`);
  if (!Number.isSafeInteger(seed)) problems.push(`seed must be a whole number, got ${seed}`);
  if (problems.length > 0) throw new RankingError({ problems });
}

/**
 * Ranks sources for a target by what their frozen bodies make of its training windows: a closed-form head on the features,
 * judged on windows that it was not fitted to, with the windows' uncertainty by a block bootstrap. Nothing is trained.
 *
 * The differences between sources are taken on the same draws of windows; an interval that reaches zero means that the
 * windows cannot tell the two apart, and that is the verdict. The differences from the best are all held to
 * `confidence` together (Bonferroni).
 *
 * Windows that number fewer than two blocks, or a target that is constant or of one class, give no score and the verdict
 * `cannot-tell`.
 *
 * @throws E_RANK for no candidates, names that stand twice, one without windows, windows that differ from one to another, and
 * options that are none; the errors of `readHeadRows`
 */
export async function rankSources(candidates: readonly RankCandidate[], options: RankOptions): Promise<Ranking> {
  checkCandidates(candidates, options);
  const { block, draws = defaults.draws, confidence = defaults.confidence, seed = defaults.seed } = options;
  const measured: MeasuredCandidate[] = [];
  for (const candidate of candidates) measured.push(await measureCandidate(candidate, options));
  const [first] = measured as [MeasuredCandidate];
  const windows = first.own?.windows ?? new Uint32Array(0);
  const other = measured.find(({ own }) => (own?.windows ?? []).join() !== windows.join());
  if (other !== undefined) {
    throw new RankingError({ problems: [`"${first.name}" and "${other.name}" are given other windows`] });
  }
  const count = windows.length;
  const independent = Math.floor(count / block);
  const drawn = count === 0 ? [] : blockDraws(count, { block, draws, random: new Random(seed).fork('ranking') });
  const scored = measured
    .map((one) => ({
      ...one,
      score: one.own === null ? null : scoreOf(one.own),
      values: drawn.map((draw) => scoreOf(one.own as WindowLosses, draw)),
    }))
    .sort((a, b) => (b.score ?? Number.NEGATIVE_INFINITY) - (a.score ?? Number.NEGATIVE_INFINITY));
  const [best] = scored as [(typeof scored)[number]];
  const shared = 1 - (1 - confidence) / Math.max(1, scored.length - 1);
  const difference = (values: number[], by: number, level: number): ScoreDifference | null => {
    const interval = widenedInterval(values, { measured: by, blocks: independent, confidence: level });
    return interval === null ? null : { difference: by, ...interval };
  };
  const sources = scored.map(({ name, score, values, random, scores }): RankedSource => {
    const interval =
      score === null ? null : widenedInterval(values, { measured: score, blocks: independent, confidence });
    const randomScore = random === null ? null : scoreOf(random);
    return {
      name,
      score,
      low: interval?.low ?? null,
      // Widened for few blocks it may reach beyond what there is to explain.
      high: interval === null ? null : Math.min(1, interval.high),
      ...scores,
      versusRandom:
        random === null || score === null || randomScore === null
          ? null
          : difference(
              values.map((value, draw) => value - scoreOf(random, drawn[draw])),
              score - randomScore,
              confidence,
            ),
      versusBest:
        name === best.name || score === null || best.score === null
          ? null
          : difference(
              values.map((value, draw) => value - (best.values[draw] as number)),
              score - best.score,
              shared,
            ),
    };
  });
  return {
    sources,
    ...decideRanking(sources, { windows: count, independent }),
    windows: count,
    independent,
    confidence,
  };
}
