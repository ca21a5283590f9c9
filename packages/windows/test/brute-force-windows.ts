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

/** The windows of the three parts, straight from the words of the documentation: every row is tried as the last input, every row is looked at. */
export function bruteForceWindows(task: RandomTask): PlainWindow[][] {
  return allowedTimes(task).map((allowed, part) => {
    const found: PlainWindow[] = [];
    for (const [series, { offset, length, cuts }] of task.series.entries()) {
      const borders = [0, ...cuts, length];
      for (let run = 0; run + 1 < borders.length; run++) {
        const from = borders[run] as number;
        const to = borders[run + 1] as number;
        const room: { last: number; rows: (number | null)[] }[] = [];
        const isTarget = (row: number): boolean => row >= from && row < to && allowed.has(offset + row);
        let firstTarget = from;
        while (firstTarget < to && !isTarget(firstTarget)) firstTarget += 1;
        for (let last = from; last < to; last++) {
          const rows = inputsOf(task, last, { from, firstTarget });
          if (rows.at(-1) === null) continue;
          if (rows.filter((row) => row !== null).length < task.minimum) continue;
          const judged = task.options.targets === 'last' ? [last] : rows.filter((row) => row !== null);
          if (
            judged.every(
              (row) => isTarget(firstTargetOf(task, row)) && isTarget(firstTargetOf(task, row) + task.horizon - 1),
            )
          )
            room.push({ last, rows });
        }
        const newest = room.at(-1)?.last ?? 0;
        for (const { last, rows } of room) {
          if ((newest - last) % (task.strides[part] as number) !== 0) continue;
          if (isWhole(task, series, rows)) found.push(describe(task, series, rows));
        }
      }
    }
    return found;
  });
}

function firstTargetOf({ options }: RandomTask, input: number): number {
  return input + options.gap + (options.of === 'label' ? 0 : 1);
}

/** The target rows of an input. */
function targetsAfter(task: RandomTask, input: number): number[] {
  const rows: number[] = [];
  for (let h = 0; h < task.horizon; h++) rows.push(firstTargetOf(task, input) + h);
  return rows;
}

/** The input rows of the window that ends with a row. Padding: before the run; on every step also where targets lie before the part. */
function inputsOf(
  task: RandomTask,
  last: number,
  { from, firstTarget }: { from: number; firstTarget: number },
): (number | null)[] {
  const { lookback, rate, targets } = task.options;
  return Array.from({ length: lookback }, (_, k) => {
    const row = last - (lookback - 1 - k) * rate;
    if (row < from) return null;
    return targets === 'last' || firstTargetOf(task, row) >= firstTarget ? row : null;
  });
}

function leadsOf(task: RandomTask, row: number): number[] {
  return task.options.of === 'label' && task.options.gap === 0 ? [] : targetsAfter(task, row);
}

/** Whether all that the window has is there. */
function isWhole(task: RandomTask, series: number, rows: readonly (number | null)[]): boolean {
  const { targets, past, future, statics, options } = task;
  const has = (name: string, row: number): boolean => !Number.isNaN(cellOf(task, series, name, row));
  const real = rows.filter((row) => row !== null);
  for (const row of task.holes.size > 0 ? real : []) {
    if (![...targets, ...past, ...future, ...statics].every((name) => has(name, row))) return false;
    if (!leadsOf(task, row).every((lead) => future.every((name) => has(name, lead)))) return false;
  }
  const judged = options.targets === 'last' ? real.slice(-1) : real;
  const goals = judged.flatMap((row) => targetsAfter(task, row));
  if (options.of === 'label') return goals.some((row) => labelOf(series, row) >= 0);
  return task.holes.size === 0 || goals.every((row) => targets.every((name) => has(name, row)));
}

function describe(task: RandomTask, series: number, rows: readonly (number | null)[]): PlainWindow {
  const { targets, past, future, statics, options, horizon } = task;
  const value = (name: string, row: number): number => cellOf(task, series, name, row);
  const isLabel = options.of === 'label';
  const judged = options.targets === 'last' ? rows.slice(-1) : rows;
  const channels = targets.length + past.length + future.length * (1 + leadsOf(task, 0).length) + statics.length;
  return {
    series,
    rows,
    inputs: rows.flatMap((row) =>
      row === null
        ? new Array<number>(channels).fill(0)
        : [
            ...[...targets, ...past, ...future, ...statics].map((name) => value(name, row)),
            ...leadsOf(task, row).flatMap((lead) => future.map((name) => value(name, lead))),
          ],
    ),
    targets: judged.flatMap((row) => {
      if (row === null)
        return new Array<number>(isLabel ? 1 : horizon * targets.length).fill(isLabel ? -1 : Number.NaN);
      const goals = targetsAfter(task, row);
      return isLabel
        ? goals.map((goal) => labelOf(series, goal))
        : goals.flatMap((goal) => targets.map((name) => value(name, goal)));
    }),
    weights: judged.map((row) => {
      if (row === null) return 0;
      return targetsAfter(task, row).reduce((sum, goal) => sum + weightOf(series, goal), 0) / horizon;
    }),
    times: judged.flatMap((row) =>
      row === null
        ? new Array<number>(horizon).fill(Number.NaN)
        : targetsAfter(task, row).map((goal) => goal + (task.series[series]?.offset ?? 0)),
    ),
  };
}
