import { cellOf, labelOf, type RandomTask, weightOf } from './random-task.ts';

/** A window in plain numbers; `null` stands for padding. */
export interface PlainWindow {
  readonly series: number;
  /** Rows of the series, [lookback]. */
  readonly rows: readonly (number | null)[];
  /** [lookback × channels], 0 in padding. */
  readonly inputs: readonly number[];
  /** [values], NaN in padding (labels: −1). */
  readonly targets: readonly number[];
  /** One, or [lookback]. */
  readonly weights: readonly number[];
  /** Times of the target rows, NaN in padding. */
  readonly times: readonly number[];
}

/** Rows of a series that may be targets in each part. */
function allowedTimes({ series, shares, embargo }: RandomTask): Set<number>[] {
  const all = series.flatMap(({ offset, length }) => Array.from({ length }, (_, row) => offset + row));
  const distinct = [...new Set(all)].sort((a, b) => a - b);
  const cut = (share: number): number => Math.round(share * distinct.length);
  const cuts = [0, cut(shares[0]), cut(shares[0] + shares[1]), distinct.length];
  return [0, 1, 2].map((part) => {
    const from = cuts[part] as number;
    return new Set(distinct.slice(from === 0 ? 0 : from + embargo, Math.max(from, cuts[part + 1] as number)));
  });
}

/** What the windows of a task are made of, worked out once. */
interface Form {
  readonly task: RandomTask;
  readonly columns: readonly string[];
  readonly channels: number;
  /** Whether future columns are seen at the rows of the targets too. */
  readonly hasLeads: boolean;
}

function formOf(task: RandomTask): Form {
  const { targets, past, future, statics, options, horizon } = task;
  const columns = [...targets, ...past, ...future, ...statics];
  const hasLeads = options.of !== 'label' || options.gap > 0;
  return { task, columns, channels: columns.length + (hasLeads ? future.length * horizon : 0), hasLeads };
}

/** The windows of the three parts, straight from the words of the documentation: every row is tried as the last input, every row is looked at. */
export function bruteForceWindows(task: RandomTask): PlainWindow[][] {
  const form = formOf(task);
  return allowedTimes(task).map((allowed, part) => {
    const found: PlainWindow[] = [];
    for (const [series, { offset, length, cuts }] of task.series.entries()) {
      const borders = [0, ...cuts, length];
      for (let run = 0; run + 1 < borders.length; run++) {
        const from = borders[run] as number;
        const to = borders[run + 1] as number;
        const isTarget = (row: number): boolean => row >= from && row < to && allowed.has(offset + row);
        let firstTarget = from;
        while (firstTarget < to && !isTarget(firstTarget)) firstTarget += 1;
        const room: { last: number; rows: (number | null)[] }[] = [];
        for (let last = from; last < to; last++) {
          const rows = inputsOf(task, last, { from, firstTarget });
          if (hasRoom(task, rows, isTarget)) room.push({ last, rows });
        }
        const newest = room.at(-1)?.last ?? 0;
        for (const { last, rows } of room) {
          if ((newest - last) % (task.strides[part] as number) !== 0) continue;
          if (isWhole(form, series, rows)) found.push(describe(form, series, rows));
        }
      }
    }
    return found;
  });
}

function firstTargetOf({ options }: RandomTask, input: number): number {
  return input + options.gap + (options.of === 'label' ? 0 : 1);
}

/** The input rows of the window that ends with a row. Padding: before the run; on every step also where targets lie before the part. */
function inputsOf(
  task: RandomTask,
  last: number,
  { from, firstTarget }: { from: number; firstTarget: number },
): (number | null)[] {
  const { lookback, rate, targets } = task.options;
  const rows: (number | null)[] = [];
  for (let row = last - (lookback - 1) * rate; row <= last; row += rate) {
    const isRead = row >= from && (targets === 'last' || firstTargetOf(task, row) >= firstTarget);
    rows.push(isRead ? row : null);
  }
  return rows;
}

/** Whether enough inputs are rows, and all that are judged have their targets in the part. */
function hasRoom(task: RandomTask, rows: readonly (number | null)[], isTarget: (row: number) => boolean): boolean {
  if (rows.at(-1) === null) return false;
  let inputs = 0;
  for (const [step, row] of rows.entries()) {
    if (row === null) continue;
    inputs += 1;
    if (task.options.targets === 'last' && step < rows.length - 1) continue;
    const first = firstTargetOf(task, row);
    if (!isTarget(first) || !isTarget(first + task.horizon - 1)) return false;
  }
  return inputs >= task.minimum;
}

/** Whether all that the window has is there. */
function isWhole({ task, columns, hasLeads }: Form, series: number, rows: readonly (number | null)[]): boolean {
  const { targets, future, options, horizon, holes } = task;
  const lacks = (name: string, row: number): boolean => Number.isNaN(cellOf(task, series, name, row));
  let labelled = false;
  for (const [step, row] of rows.entries()) {
    if (row === null) continue;
    const first = firstTargetOf(task, row);
    const isJudged = options.targets === 'every-step' || step === rows.length - 1;
    labelled ||= isJudged && labelOf(series, first) >= 0;
    if (holes.size === 0) continue;
    if (columns.some((name) => lacks(name, row))) return false;
    for (let goal = first; goal < first + horizon; goal++) {
      if (hasLeads && future.some((name) => lacks(name, goal))) return false;
      if (isJudged && options.of !== 'label' && targets.some((name) => lacks(name, goal))) return false;
    }
  }
  return options.of !== 'label' || labelled;
}

function describe(
  { task, columns, channels, hasLeads }: Form,
  series: number,
  rows: readonly (number | null)[],
): PlainWindow {
  const { targets, future, options, horizon } = task;
  const isLabel = options.of === 'label';
  const offset = task.series[series]?.offset ?? 0;
  const window = { series, rows, inputs: [], targets: [], weights: [], times: [] } as Mutable<PlainWindow>;
  const add = (list: number[], value: number, times: number): void => {
    for (let k = 0; k < times; k++) list.push(value);
  };
  for (const [step, row] of rows.entries()) {
    const first = row === null ? 0 : firstTargetOf(task, row);
    if (row === null) add(window.inputs, 0, channels);
    else {
      for (const name of columns) window.inputs.push(cellOf(task, series, name, row));
      for (let goal = first; hasLeads && goal < first + horizon; goal++) {
        for (const name of future) window.inputs.push(cellOf(task, series, name, goal));
      }
    }
    if (options.targets === 'last' && step < rows.length - 1) continue;
    if (row === null) {
      add(window.targets, isLabel ? -1 : Number.NaN, isLabel ? 1 : horizon * targets.length);
      add(window.times, Number.NaN, horizon);
      window.weights.push(0);
      continue;
    }
    let weight = 0;
    for (let goal = first; goal < first + horizon; goal++) {
      if (isLabel) window.targets.push(labelOf(series, goal));
      else for (const name of targets) window.targets.push(cellOf(task, series, name, goal));
      window.times.push(goal + offset);
      weight += weightOf(series, goal);
    }
    window.weights.push(weight / horizon);
  }
  return window;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly number[] ? number[] : T[K] };
