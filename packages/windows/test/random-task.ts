import { Random } from '@seqgraft/core';
import { fromArrays } from '../src/sources/from-arrays.ts';
import { splitByTime } from '../src/splits/split-by-time.ts';
import type { TimeSplit } from '../src/splits/split-part.ts';
import type { Table } from '../src/table/table.ts';
import type { WindowOptions } from '../src/windowing/slide-windows.ts';

/** One random task: everything that shapes windows, in plain data. */
export interface RandomTask {
  readonly number: number;
  /** Time of the first row, and rows. */
  readonly series: readonly { readonly offset: number; readonly length: number; readonly cuts: readonly number[] }[];
  readonly targets: readonly string[];
  readonly past: readonly string[];
  readonly future: readonly string[];
  readonly statics: readonly string[];
  readonly options: WindowOptions & { readonly lookback: number; readonly gap: number; readonly rate: number };
  readonly minimum: number;
  readonly horizon: number;
  readonly strides: readonly [number, number, number];
  readonly shares: readonly [number, number, number];
  readonly embargo: number;
  readonly weighted: boolean;
  /** `series,column,row` of cells without a value. */
  readonly holes: ReadonlySet<string>;
}

const splits: readonly (readonly [number, number, number])[] = [
  [0.6, 0.2, 0.2],
  [0.5, 0, 0.5],
  [1, 0, 0],
  [0.7, 0.3, 0],
  [0, 0.4, 0.6],
];

/** So many tasks one after the other have the same data. */
export const tasksPerTable = 5;

/** The task of a number, always the same. */
export function randomTask(number: number): RandomTask {
  return { number, ...randomData(Math.floor(number / tasksPerTable)), ...randomForm(number) };
}

type Data = Omit<RandomTask, 'number' | keyof Form>;
type Form = Pick<RandomTask, 'options' | 'minimum' | 'horizon' | 'strides'>;

function randomData(number: number): Data {
  const random = new Random(7).fork(`data ${number}`);
  const upTo = (most: number): number => random.integer(most + 1);
  const names = (letter: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${letter}${i}`);
  const often = (share: number): boolean => random.uniform() < share;
  const short = often(0.3);
  const series = Array.from({ length: 1 + upTo(2) }, () => {
    const length = (short ? 1 : 8) + upTo(25);
    const cuts = Array.from({ length: often(0.3) ? 1 + upTo(1) : 0 }, () => 1 + upTo(length));
    return { offset: upTo(5), length, cuts: [...new Set(cuts)].filter((cut) => cut < length).sort((a, b) => a - b) };
  });
  const columns = [names('y', 1 + upTo(1)), names('p', upTo(1)), names('f', upTo(2)), names('s', upTo(1))] as const;
  const holes = new Set<string>();
  if (often(0.4)) {
    const all = columns.flat();
    for (let k = upTo(3); k >= 0; k--) holes.add(`${upTo(2)},${all[upTo(all.length - 1)]},${upTo(30)}`);
  }
  return {
    series,
    targets: columns[0],
    past: columns[1],
    future: columns[2],
    statics: columns[3],
    shares: splits[upTo(splits.length - 1)] as [number, number, number],
    embargo: often(0.3) ? 1 + upTo(2) : 0,
    weighted: often(0.3),
    holes,
  };
}

function randomForm(number: number): Form {
  const random = new Random(7).fork(`form ${number}`);
  const upTo = (most: number): number => random.integer(most + 1);
  const often = (share: number): boolean => random.uniform() < share;
  const lookback = 1 + upTo(4);
  const label = often(0.35);
  const horizon = label ? 1 : 1 + upTo(2);
  const minimum = often(0.4) ? 1 + upTo(lookback - 1) : lookback;
  const stride = 1 + upTo(2);
  const evaluationStride = 1 + upTo(1);
  const options = {
    lookback,
    gap: upTo(2),
    rate: 1 + upTo(2),
    targets: often(0.5) ? ('last' as const) : ('every-step' as const),
    stride,
    evaluationStride,
    ...(label ? { of: 'label' as const } : { horizon }),
    padding: minimum === lookback ? false : minimum === 1 && often(0.5) ? true : { minimum },
  };
  return { options, minimum, horizon, strides: [stride, evaluationStride, evaluationStride] };
}

/** A value that tells series, column and row apart; static ones have no row. NaN where it is missing. */
export function cellOf({ holes }: Pick<RandomTask, 'holes'>, series: number, column: string, row: number): number {
  const kind = column.charCodeAt(0) * 10 + column.charCodeAt(1);
  if (column.startsWith('s')) return series * 100 + kind;
  return holes.size > 0 && holes.has(`${series},${column},${row}`) ? Number.NaN : series * 1000 + kind + row * 7.25;
}

/** Class of a row, −1 for some. */
export function labelOf(series: number, row: number): number {
  return ((series * 5 + row * 7) % 4) - 1;
}

/** Weight of a row. */
export function weightOf(series: number, row: number): number {
  return ((series * 3 + row * 5) % 7) / 2;
}

/** The table of a task, split; runs, labels and weights are put into the table as readers would. */
export function splitOfTask(task: RandomTask, change: (table: Table) => Table = (table) => table): TimeSplit {
  const names = [...task.targets, ...task.past, ...task.future, ...task.statics];
  const table = fromArrays(
    task.series.map(({ offset, length }, series) => ({
      id: `s${series}`,
      time: Array.from({ length }, (_, row) => offset + row),
      columns: Object.fromEntries(
        names.map((name) => [name, Float64Array.from({ length }, (_, row) => cellOf(task, series, name, row))]),
      ),
    })),
    { target: task.targets, past: task.past, future: task.future, static: task.statics, missing: 'drop-window' },
  );
  const perRow = table.series.flatMap(({ start, end }, series) =>
    Array.from({ length: end - start }, (_, row) => ({ series, row })),
  );
  const runs = table.series.flatMap(({ start, end }, series) => {
    const cuts = [start, ...(task.series[series]?.cuts ?? []).map((cut) => start + cut), end];
    return cuts.slice(1).map((cut, index) => ({ start: cuts[index] as number, end: cut }));
  });
  const ofRow = Int32Array.from(perRow, ({ series, row }) => labelOf(series, row));
  const [train, validation, test] = task.shares;
  const whole = {
    ...table,
    runs,
    labels: { column: 'class', classes: ['a', 'b', 'c'], ofRow },
    weights: task.weighted ? Float64Array.from(perRow, ({ series, row }) => weightOf(series, row)) : null,
  };
  return splitByTime(change(whole), { train, validation, test, embargo: task.embargo });
}
