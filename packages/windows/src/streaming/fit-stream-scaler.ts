import type { OptionProblem } from '../options/bad-option.ts';
import { checkInteger } from '../options/check-option.ts';
import { extremes, type FittedColumn, fitColumn } from '../scaling/fit-column.ts';
import { type FittedOnTrain, makeScaler, type ScalerParts, stretchesBySeries } from '../scaling/fit-scaler.ts';
import type { Scale, Scaler } from '../scaling/scaler.ts';
import { Leak } from '../scaling/scaler-errors.ts';
import { readScalerOptions, type ScalerOptions, type WantedColumn } from '../scaling/scaler-options.ts';
import { trainValues } from '../scaling/train-values.ts';
import { countRows, type PartRows } from '../splits/split-part.ts';
import { streamedStretches } from './assert-stream-scaler.ts';
import { streamQuantiles } from './stream-quantiles.ts';
import type { StreamedPart } from './stream-split.ts';
import { type ColumnVisitor, visitTrain } from './visit-train.ts';

export interface StreamScalerOptions extends ScalerOptions {
  /** At most so many rows, of all series or of one, are read at once and fitted in memory; more of them in passes. Default 2^18. */
  readonly rowsInMemory?: number;
}

/**
 * Fits a scaler on the rows of train: the scaler of `fitScaler` on the same data in memory, to the last bit, since the values are summed in the
 * same order. `standard` and `per-window` read the rows twice, `min-max` once, `robust` five times (or more, of many columns).
 *
 * @param train `split.train`; any other part is refused.
 * @throws E_LEAK, E_OPTION, E_TRANSFORM, E_CLOSED, E_SPOOL
 */
export async function fitStreamScaler(train: StreamedPart, options: StreamScalerOptions = {}): Promise<Scaler> {
  const { rowsInMemory: most = 1 << 18 } = options;
  const problems: OptionProblem[] = [];
  checkInteger(problems, 'rowsInMemory', most, 0);
  const rows = countRows(train);
  if (rows === 0) problems.push({ option: 'train', rule: 'a part with rows', got: 'an empty one' });
  const read = readScalerOptions(train.table, options, problems);
  if (train.name !== 'train') throw new Leak({ fitted: `this one was to be fitted on ${train.name} (${train.range})` });
  const { first, last } = train.span ?? { first: 0, last: 0 }; // it has rows
  return makeScaler(read, {
    all: await fitRows(train, train.rows, { wanted: read.wanted, most }),
    series: read.per === 'series' ? await fitSeries(train, read.wanted, most) : [],
    fit: {
      rows,
      from: first,
      until: last,
      range: train.range,
      stretches: await streamedStretches(train),
      elsewhere: false,
    },
  });
}

async function fitSeries(
  train: StreamedPart,
  wanted: readonly WantedColumn[],
  most: number,
): Promise<ScalerParts['series']> {
  const series: { id: string; columns: FittedOnTrain[] }[] = [];
  for (const [index, stretches] of stretchesBySeries(train.rows)) {
    const id = train.table.series[index]?.id ?? '';
    series.push({ id, columns: await fitRows(train, stretches, { wanted, most }) });
  }
  return series;
}

interface FitOptions {
  readonly wanted: readonly WantedColumn[];
  readonly most: number;
}

async function fitRows(
  train: StreamedPart,
  stretches: readonly PartRows[],
  options: FitOptions,
): Promise<FittedOnTrain[]> {
  const { wanted, most } = options;
  return countRows({ rows: stretches }) <= most
    ? fitLoaded(train, stretches, wanted)
    : fitPasses(train, stretches, wanted);
}

/** Few rows: as in memory. */
async function fitLoaded(
  { table: stream }: StreamedPart,
  stretches: readonly PartRows[],
  wanted: readonly WantedColumn[],
): Promise<FittedOnTrain[]> {
  const filled = stretches.filter(({ start, end }) => end > start);
  const { table, places } = await stream.load(filled);
  const local = filled.map(({ series, start, end }, k): PartRows => {
    const at = places[k] as number;
    return { series, readableFrom: at, start: at, end: at + end - start };
  });
  return wanted.map((column) => {
    const { measured, transformed } = trainValues({ table }, local, column);
    const [low, high] = extremes(measured);
    return { ...fitColumn(transformed, column.kind), low, high };
  });
}

class Moments implements ColumnVisitor {
  readonly column: WantedColumn;
  /** Of measured values, in the data's units. */
  low = Number.POSITIVE_INFINITY;
  high = Number.NEGATIVE_INFINITY;
  /** Of transformed values. */
  count = 0;
  sum = 0;
  least = Number.POSITIVE_INFINITY;
  most = Number.NEGATIVE_INFINITY;

  constructor(column: WantedColumn) {
    this.column = column;
  }

  measured(value: number): void {
    if (value < this.low) this.low = value;
    if (value > this.high) this.high = value;
  }

  transformed(value: number): void {
    this.count += 1;
    this.sum += value;
    if (value < this.least) this.least = value;
    if (value > this.most) this.most = value;
  }
}

class Squares implements ColumnVisitor {
  readonly column: WantedColumn;
  readonly center: number;
  sum = 0;

  constructor(column: WantedColumn, center: number) {
    this.column = column;
    this.center = center;
  }

  transformed(value: number): void {
    this.sum += (value - this.center) ** 2;
  }
}

/** Many rows: the numbers of `fitColumn`, in several passes over them. */
async function fitPasses(
  train: StreamedPart,
  stretches: readonly PartRows[],
  wanted: readonly WantedColumn[],
): Promise<FittedOnTrain[]> {
  const pass = (visitors: readonly ColumnVisitor[]): Promise<void> => visitTrain(train, stretches, visitors);
  const moments = wanted.map((column) => new Moments(column));
  await pass(moments);
  const spread = moments.filter(({ column, least, most }) => column.kind !== 'none' && least < most);
  const of = (...kinds: readonly string[]): Moments[] => spread.filter(({ column }) => kinds.includes(column.kind));
  const scales = new Map<Moments, Scale>();
  for (const one of of('min-max')) scales.set(one, { center: one.least, scale: one.most - one.least });
  const squares = of('standard', 'per-window').map((one) => {
    return { one, visitor: new Squares(one.column, one.sum / one.count) };
  });
  if (squares.length > 0) await pass(squares.map(({ visitor }) => visitor));
  for (const { one, visitor } of squares) {
    scales.set(one, { center: visitor.center, scale: Math.sqrt(visitor.sum / one.count) });
  }
  const robust = of('robust');
  const quartiles = await streamQuantiles(robust, [0.25, 0.5, 0.75], pass);
  for (const [k, one] of robust.entries()) {
    const [first = 0, median = 0, third = 0] = quartiles[k] ?? []; // three were asked for
    scales.set(one, { center: median, scale: third - first });
  }
  return moments.map((one) => ({ ...fittedOf(one, scales.get(one)), low: one.low, high: one.high }));
}

/** The cases of `fitColumn`. */
function fittedOf({ column, count, least }: Moments, scale: Scale | undefined): FittedColumn {
  if (count === 0) return { center: 0, scale: 1, case: 'empty' };
  if (column.kind === 'none') return { center: 0, scale: 1, case: 'spread' };
  if (scale === undefined) return { center: least, scale: 1, case: 'constant' };
  return scale.scale > 0 ? { ...scale, case: 'spread' } : { center: scale.center, scale: 1, case: 'no-spread' };
}
