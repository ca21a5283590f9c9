import type { BatchSource } from '@seqgraft/core';
import {
  type HeadRows,
  type LossSpec,
  predictAll,
  readHeadRows,
  softmax,
  type TrainableModel,
} from '@seqgraft/training';
import { hScore } from './h-score.ts';
import { centre, oneHot, varying, withoutUncounted } from './head-arrays.ts';
import { leep } from './leep.ts';
import { logMe } from './log-evidence.ts';
import type { RankCandidate, RankOptions } from './rank-candidate.ts';
import type { RankedSource } from './ranking-result.ts';
import { type WindowLosses, windowLosses } from './window-losses.ts';

/** One source, measured. */
export interface MeasuredCandidate {
  readonly name: string;
  readonly own: WindowLosses | null;
  readonly random: WindowLosses | null;
  readonly scores: Pick<RankedSource, 'logMe' | 'hScore' | 'leep'>;
}

function isClasses(loss: LossSpec): boolean {
  return (typeof loss === 'string' ? loss : loss.kind) === 'cross-entropy';
}

async function rowsOf(model: TrainableModel, train: BatchSource, options: RankOptions): Promise<HeadRows> {
  return withoutUncounted(await readHeadRows(model, train, options));
}

/** Fits a head to what the body makes of the windows, and to what random bodies make of them. */
export async function measureCandidate(candidate: RankCandidate, options: RankOptions): Promise<MeasuredCandidate> {
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

/** The share of the targets' variation that the head explains, on all windows or on drawn ones. */
export function scoreOf({ losses, baseline }: WindowLosses, drawn?: Uint32Array): number {
  let [loss, least] = [0, 0];
  for (let i = 0; i < losses.length; i++) {
    const at = drawn === undefined ? i : (drawn[i] as number);
    loss += losses[at] as number;
    least += baseline[at] as number;
  }
  // A draw of windows that are all alike: a head can do no better than their mean.
  return least > 0 ? 1 - loss / least : 0;
}
