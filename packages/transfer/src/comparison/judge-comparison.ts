import { type Judgement, type JudgeRow, judge } from '../verdict/judge.ts';
import { meanOf } from '../verdict/mean-and-deviation.ts';
import { type AutoCandidate, type AutoChoice, chooseAutomatically } from './auto-choice.ts';
import { AllFailedError } from './comparison-errors.ts';
import type { CompareOptions } from './comparison-options.ts';
import type {
  ComparedBaseline,
  ComparedRun,
  ComparisonResult,
  ComparisonRow,
  PartMeasure,
} from './comparison-result.ts';
import { negativeTransferOf } from './negative-transfer.ts';
import { rethrowFailure } from './rethrow-failure.ts';

export type JudgeComparisonOptions = Pick<
  CompareOptions,
  'confidence' | 'neutralBand' | 'better' | 'auto' | 'seeds'
> & {
  readonly folds: number;
  readonly resumed: number;
};

/** A row before it is judged: the runs of a strategy, a baseline, or `auto`, which borrows the runs of what it chose. */
interface RawRow {
  readonly name: string;
  readonly kind: 'strategy' | 'control';
  readonly scores: readonly number[];
  readonly validation: number | null;
  readonly deterministic: boolean;
  readonly failure: string | null;
  readonly trainedParameters: number;
  readonly seconds: number;
  /** Whether it may be the naive control. */
  readonly toBeat: boolean;
}

/**
 * The leaderboard of runs that are done. Pure.
 *
 * A strategy that failed with one seed has failed: the mean of the seeds that it survived would flatter it.
 *
 * @throws the failure itself when all strategies failed for the same reason; E_ALL_FAILED when for several
 */
export function judgeComparison<Metrics>(
  runs: readonly ComparedRun<Metrics>[],
  baselines: readonly ComparedBaseline<Metrics>[],
  options: JudgeComparisonOptions,
): ComparisonResult<Metrics> {
  const { better = 'lower', folds } = options;
  const names = [...new Set(runs.map(({ name }) => name))];
  const trained = names.map((name) =>
    rowOfRuns(
      runs.filter((run) => run.name === name),
      options,
    ),
  );
  refuseAllFailed(runs, trained);
  const computed = baselines.flatMap((baseline) => rowOfBaseline(baseline, folds));
  const auto = options.auto === undefined ? null : chooseOnFolds(runs, baselines, options);
  const others = [...computed, ...trained];
  // Of equals the first is the best: what `auto` borrows from goes before it.
  const raw = auto === null ? others : [...others, rowOfAuto(auto, others, runs)];

  const finished = raw.filter(({ failure }) => failure === null);
  const sign = better === 'higher' ? -1 : 1;
  const [naive] = finished.filter(({ toBeat }) => toBeat).sort((a, b) => sign * (meanOf(a.scores) - meanOf(b.scores)));
  const judgement = judge(finished.map(asJudgeRow), {
    better,
    naive: naive?.name,
    confidence: options.confidence,
    neutralBand: options.neutralBand,
  });
  const rows = orderedRows(raw, judgement);
  return {
    better,
    seeds: options.seeds,
    folds,
    rows,
    best: judgement.best,
    naive: judgement.naive,
    scratch: judgement.scratch,
    negativeTransfer: negativeTransferOf(rows),
    auto,
    baselines,
    runs,
    resumed: options.resumed,
  };
}

function asJudgeRow({ name, kind, scores, deterministic }: RawRow): JudgeRow {
  return { name, kind, errors: scores, deterministic };
}

/** One value a seed; in a backtest one a fold, the mean over its seeds, for what varies there is the time. */
function rowOfRuns(runs: readonly ComparedRun[], { folds }: JudgeComparisonOptions): RawRow {
  const [{ name, kind }] = runs as [ComparedRun, ...ComparedRun[]];
  const failed = runs.filter(({ failure }) => failure !== null);
  const scoresOf = (fold: number): number[] =>
    runs.filter((run) => run.fold === fold).map(({ measured }) => (measured.test as PartMeasure).score);
  const first = failed[0];
  const trainedParameters = Math.max(...runs.map((run) => run.trainedParameters));
  const scores =
    first !== undefined
      ? []
      : folds === 1
        ? scoresOf(0)
        : Array.from({ length: folds }, (_, fold) => meanOf(scoresOf(fold)));
  return {
    name,
    kind,
    scores,
    validation: first === undefined ? meanValidation(runs.map(({ measured }) => measured.validation)) : null,
    deterministic: folds === 1 && runs.length === 1 && trainedParameters === 0,
    failure:
      first === undefined
        ? null
        : `${failed.length} of ${runs.length} runs failed; seed ${first.seed}: ${first.failure?.message ?? ''}`,
    trainedParameters,
    seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0),
    toBeat: false,
  };
}

/** A baseline that one fold has no data for is no row: its mean would be over other rows. */
function rowOfBaseline({ name, folds: each, toBeat = true }: ComparedBaseline, folds: number): RawRow[] {
  const scores = each.flatMap((measured) => measured?.test?.score ?? []);
  if (scores.length < folds) return [];
  const validation = meanValidation(each.map((measured) => measured?.validation ?? null));
  const deterministic = folds === 1;
  const rest = { failure: null, trainedParameters: 0, seconds: 0 };
  return [{ name, kind: 'control', scores, validation, deterministic, toBeat, ...rest }];
}

function meanValidation(parts: readonly (PartMeasure | null)[]): number | null {
  const scores = parts.flatMap((part) => part?.score ?? []);
  return scores.length === 0 || scores.length < parts.length ? null : meanOf(scores);
}

function chooseOnFolds(
  runs: readonly ComparedRun[],
  baselines: readonly ComparedBaseline[],
  { folds, auto = {}, better = 'lower' }: JudgeComparisonOptions,
): AutoChoice[] | null {
  const choices = Array.from({ length: folds }, (_, fold) =>
    chooseAutomatically(candidatesOf(runs, baselines, fold), { ...auto, better }),
  );
  const made = choices.filter((choice) => choice !== null);
  return made.length === folds ? made : null;
}

/** What finished with all seeds, and what it did on the validation part of a fold. */
function candidatesOf(
  runs: readonly ComparedRun[],
  baselines: readonly ComparedBaseline[],
  fold: number,
): AutoCandidate[] {
  const names = [...new Set(runs.map(({ name }) => name))];
  const networks = names.flatMap((name) => {
    const own = runs.filter((run) => run.name === name && run.fold === fold);
    const parts = own.flatMap(({ measured }) => measured.validation ?? []);
    if (parts.length === 0 || runs.some((run) => run.name === name && run.failure !== null)) return [];
    const trainedParameters = Math.max(...own.map((run) => run.trainedParameters));
    return [candidateOf(name, parts, { network: true, trainedParameters })];
  });
  const computed = baselines.flatMap(({ name, folds, toBeat = true }) => {
    const part = folds[fold]?.validation;
    return !toBeat || part == null || folds.some((each) => each === null)
      ? []
      : [candidateOf(name, [part], { network: false, trainedParameters: 0 })];
  });
  return [...networks, ...computed];
}

function candidateOf(
  name: string,
  parts: readonly PartMeasure[],
  rest: Pick<AutoCandidate, 'network' | 'trainedParameters'>,
): AutoCandidate {
  const windows = parts.flatMap(({ windowErrors }) => (windowErrors === undefined ? [] : [windowErrors]));
  return {
    name,
    scores: parts.map(({ score }) => score),
    windowErrors: windows.length === parts.length ? windows : null,
    ...rest,
  };
}

/** The row of what was chosen, under another name: on each fold the score of the choice that was made there. */
function rowOfAuto(choices: readonly AutoChoice[], rows: readonly RawRow[], runs: readonly ComparedRun[]): RawRow {
  const chosen = choices.map((choice) => rows.find(({ name }) => name === choice.chosen) as RawRow);
  const [first] = chosen as [RawRow, ...RawRow[]];
  const single = choices.length === 1;
  return {
    ...first,
    name: 'auto',
    kind: 'strategy',
    scores: single ? first.scores : chosen.map(({ scores }, fold) => scores[fold] as number),
    validation: single ? first.validation : null,
    trainedParameters: Math.max(...chosen.map(({ trainedParameters }) => trainedParameters)),
    // What choosing costs is all that was tried.
    seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0),
    toBeat: false,
  };
}

function refuseAllFailed(runs: readonly ComparedRun[], rows: readonly RawRow[]): void {
  const strategies = rows.filter(({ kind }) => kind === 'strategy');
  const failures = strategies.flatMap(({ name, failure }) => (failure === null ? [] : [{ name, reason: failure }]));
  if (failures.length === 0 || failures.length < strategies.length) return;
  const causes = runs.flatMap(({ kind, failure }) => (kind === 'strategy' && failure !== null ? [failure] : []));
  if (new Set(causes.map(({ code }) => code)).size === 1) rethrowFailure(causes[0] as (typeof causes)[0]);
  throw new AllFailedError({ failures });
}

function orderedRows(raw: readonly RawRow[], judgement: Judgement): ComparisonRow[] {
  const complete = ({ deterministic: _, toBeat: __, ...row }: RawRow): ComparisonRow => {
    const judged = judgement.rows.find(({ name }) => name === row.name);
    return {
      ...row,
      mean: judged?.mean ?? null,
      sd: judged?.sd ?? null,
      versusNaive: judged?.versusNaive ?? null,
      versusScratch: judged?.versusScratch ?? null,
    };
  };
  const done = judgement.rows.map(({ name }) => raw.find((row) => row.name === name) as RawRow);
  return [...done, ...raw.filter(({ failure }) => failure !== null)].map(complete);
}
