import { type BatchSource, type DenseArray, Random } from '@seqgraft/core';
import {
  type HeadRows,
  type LossSpec,
  type PredictOptions,
  predictAll,
  readHeadRows,
  softmax,
  type TrainableModel,
} from '@seqgraft/training';
import { blockDraws, widenedInterval } from './block-bootstrap.ts';
import { hScore } from './h-score.ts';
import { leep } from './leep.ts';
import { logMe } from './log-evidence.ts';
import { decideRanking } from './ranking-decision.ts';
import { RankingError } from './ranking-errors.ts';
import type { RankedSource, Ranking, ScoreDifference } from './ranking-result.ts';
import { type WindowLosses, windowLosses } from './window-losses.ts';

/** A source that may be started from. */
export interface RankCandidate {
  readonly name: string;
  /** The source as it is; its head is not used but for LEEP. */
  readonly model: TrainableModel;
  /** The target's training windows, as this source reads them. */
  readonly train: BatchSource;
  /**
   * Targets, or predictions of them, of all windows in their order, [windows × values], in the units of the data: for sources
   * that read the target with scalers of their own, whose errors are else of different things. Default: as they are.
   */
  readonly toUnits?: ((values: Float64Array) => ArrayLike<number>) | undefined;
  /** Models of the same shape from fresh weights; the best of them is the control. Three are enough. */
  readonly randomBodies?: readonly TrainableModel[] | undefined;
}

export interface RankOptions extends PredictOptions {
  /** `cross-entropy` ranks for classes, whose numbers are the targets; any other for numbers. */
  readonly loss: LossSpec;
  /** Windows in a row that are not independent: lookback and horizon together, over the stride. */
  readonly block: number;
  /** Of the bootstrap. Default 2000. */
  readonly draws?: number | undefined;
  /** Of all comparisons with the best together. Default 0.95. */
  readonly confidence?: number | undefined;
  /** A whole number. Default 0. */
  readonly seed?: number | undefined;
}

/** One source, measured. */
interface Measured {
  readonly name: string;
  readonly own: WindowLosses | null;
  readonly random: WindowLosses | null;
  readonly scores: Pick<RankedSource, 'logMe' | 'hScore' | 'leep'>;
}

function isClasses(loss: LossSpec): boolean {
  return (typeof loss === 'string' ? loss : loss.kind) === 'cross-entropy';
}

function checkCandidates(candidates: readonly RankCandidate[], { block, draws = 2000 }: RankOptions): void {
  const names = candidates.map(({ name }) => name);
  const problems: string[] = [];
  if (candidates.length === 0) problems.push('got no candidate');
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) problems.push(`got "${twice}" twice`);
  for (const { name, train } of candidates) if (train.windowCount === 0) problems.push(`"${name}" has no windows`);
  for (const [name, value] of Object.entries({ block, draws })) {
    if (!(Number.isSafeInteger(value) && value >= 1))
      problems.push(`${name} must be a whole number from 1, got ${value}`);
  }
  if (problems.length > 0) throw new RankingError({ problems });
}

/** Rows that count, and their targets as numbers: of classes 1 for the class and 0 for the others. */
function withoutUncounted(rows: HeadRows): HeadRows {
  const { weights } = rows;
  if (weights === undefined) return rows;
  const kept = Array.from(weights.keys()).filter((row) => (weights[row] as number) > 0);
  const take = ({ shape, data }: DenseArray): DenseArray => {
    const width = shape[1] as number;
    const values = Float32Array.from({ length: kept.length * width }, (_, at) => {
      return data[(kept[Math.floor(at / width)] as number) * width + (at % width)] as number;
    });
    return { shape: [kept.length, width], data: values };
  };
  return {
    features: take(rows.features),
    targets: take(rows.targets),
    weights: Float32Array.from(kept, (row) => weights[row] as number),
    windows: Uint32Array.from(kept, (row) => rows.windows[row] as number),
  };
}

function oneHot({ data }: DenseArray): DenseArray {
  const classes = data.reduce((most, number) => Math.max(most, number + 1), 1);
  const values = new Float32Array(data.length * classes);
  data.forEach((number, row) => {
    values[row * classes + number] = 1;
  });
  return { shape: [data.length, classes], data: values };
}

function centre({ shape, data }: DenseArray): DenseArray {
  const width = shape[1] as number;
  const means = new Float64Array(width);
  data.forEach((value, at) => {
    means[at % width] = (means[at % width] as number) + (value * width) / data.length;
  });
  return { shape, data: data.map((value, at) => value - (means[at % width] as number)) };
}

/** Columns that vary. */
function varying({ shape, data }: DenseArray): DenseArray {
  const width = shape[1] as number;
  const columns = Array.from({ length: width }, (_, k) => k).filter((k) =>
    data.some((value, at) => at % width === k && value !== data[k]),
  );
  const rows = data.length / width;
  const values = Float32Array.from({ length: rows * columns.length }, (_, at) => {
    return data[Math.floor(at / columns.length) * width + (columns[at % columns.length] as number)] as number;
  });
  return { shape: [rows, columns.length], data: values };
}

async function rowsOf(model: TrainableModel, train: BatchSource, options: RankOptions): Promise<HeadRows> {
  return withoutUncounted(await readHeadRows(model, train, options));
}

async function measureCandidate(candidate: RankCandidate, options: RankOptions): Promise<Measured> {
  const { name, model, train, randomBodies = [] } = candidate;
  const rows = await rowsOf(model, train, options);
  const classes = isClasses(options.loss);
  const targets = classes ? oneHot(rows.targets) : rows.targets;
  const windows = new Set(rows.windows).size;
  const moving = varying(targets);
  if (windows < 2 || moving.data.length === 0) {
    return { name, own: null, random: null, scores: { logMe: null, hScore: null, leep: null } };
  }
  // At least five parts, or too little is left to fit to; fewer windows together than depend on one another flatter all alike.
  const together = Math.max(1, Math.min(options.block, Math.floor(windows / 5)));
  const toUnits = classes ? undefined : candidate.toUnits;
  const lossesOf = (of: HeadRows): WindowLosses | null =>
    windowLosses(of, targets, { together, toUnits: toUnits && ((values) => inUnits(values, of, { toUnits, train })) });
  const random: WindowLosses[] = [];
  for (const body of randomBodies) {
    const losses = lossesOf(await rowsOf(body, train, options));
    if (losses !== null) random.push(losses);
  }
  const labels = rows.targets.data;
  return {
    name,
    own: lossesOf(rows),
    random: bestOf(random),
    scores: {
      logMe: logMe(centre(rows.features), centre(moving)),
      hScore: classes ? hScore(rows.features, labels) : null,
      leep: classes ? await leepOf(candidate, rows, options) : null,
    },
  };
}

/** Rows of values in the units of the data, by way of all windows of the source. */
function inUnits(
  values: Float64Array,
  { windows }: HeadRows,
  { toUnits, train }: { readonly toUnits: (values: Float64Array) => ArrayLike<number>; readonly train: BatchSource },
): Float64Array {
  const width = values.length / windows.length;
  const all = new Float64Array(train.windowCount * width);
  windows.forEach((window, row) => {
    all.set(values.subarray(row * width, (row + 1) * width), window * width);
  });
  const converted = toUnits(all);
  return Float64Array.from(
    values,
    (_, at) => converted[(windows[Math.floor(at / width)] as number) * width + (at % width)] as number,
  );
}

/** Null where the source says something at every step, or the windows are more than the ones that count. */
async function leepOf({ model, train }: RankCandidate, rows: HeadRows, options: RankOptions): Promise<number | null> {
  const { shape, data } = await predictAll(model, train, options);
  const width = shape.at(-1) as number;
  const steps = shape.length === 3 ? (shape[1] as number) : 1;
  if (rows.windows.length !== new Set(rows.windows).size) return null;
  const last = Float32Array.from({ length: rows.windows.length * width }, (_, at) => {
    const window = rows.windows[Math.floor(at / width)] as number;
    return data[((window + 1) * steps - 1) * width + (at % width)] as number;
  });
  return leep(softmax({ shape: [rows.windows.length, width], data: last }), rows.targets.data);
}

/** The one that explains most: any that is drawn is better than the mean of several about every other time. */
function bestOf(all: readonly WindowLosses[]): WindowLosses | null {
  return all.reduce<WindowLosses | null>(
    (best, one) => (best === null || scoreOf(one) > scoreOf(best) ? one : best),
    null,
  );
}

function scoreOf({ losses, baseline }: WindowLosses, drawn?: Uint32Array): number {
  let [loss, least] = [0, 0];
  for (let i = 0; i < losses.length; i++) {
    const at = drawn === undefined ? i : (drawn[i] as number);
    loss += losses[at] as number;
    least += baseline[at] as number;
  }
  // A draw of windows that are all alike: a head can do no better than their mean.
  return least > 0 ? 1 - loss / least : 0;
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
 * @throws E_RANK for no candidates, two of one name, none of whose windows there are, or windows that differ from one to another;
 * the errors of `readHeadRows`
 */
export async function rankSources(candidates: readonly RankCandidate[], options: RankOptions): Promise<Ranking> {
  checkCandidates(candidates, options);
  const { block, draws = 2000, confidence = 0.95, seed = 0 } = options;
  const measured: Measured[] = [];
  for (const candidate of candidates) measured.push(await measureCandidate(candidate, options));
  const [first] = measured as [Measured];
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
