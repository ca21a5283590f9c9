import { didYouMean } from '@seqgraft/core';
import { repeatedNames } from '../repeated-names.ts';
import { deviationOf, meanOf } from './mean-and-deviation.ts';
import {
  checkErrors,
  checkPairs,
  computedVerdict,
  pairedVerdict,
  type Verdict,
  type VerdictOptions,
} from './paired-verdict.ts';
import { RowsError } from './verdict-errors.ts';

/** What one strategy or control reached: one error a seed, in the order of the seeds. */
export interface JudgeRow {
  readonly name: string;
  readonly kind: 'strategy' | 'control';
  /** One error (or score) a seed; one value in all for a control that has no seed. */
  readonly errors: readonly number[];
  /** A control that is computed, not trained: its one value stands against every seed. Default: true for `naive` and `seasonal-naive`. */
  readonly deterministic?: boolean | undefined;
}

export interface JudgeOptions extends VerdictOptions {
  /** The row that `versusNaive` compares with. Default `naive` or `seasonal-naive`, whichever has the lower error: that is the one to beat. */
  readonly naive?: string | undefined;
  /** The row that `versusScratch` compares with. Default `scratch`. */
  readonly scratch?: string | undefined;
}

/** A line of the leaderboard. */
export interface JudgedRow {
  readonly name: string;
  readonly kind: 'strategy' | 'control';
  readonly mean: number;
  /** Sample standard deviation over the seeds; null with one value. */
  readonly sd: number | null;
  readonly seeds: number;
  /** Null for the control itself, and where it did not run. */
  readonly versusNaive: Verdict | null;
  readonly versusScratch: Verdict | null;
}

/** The leaderboard, best first. Plain JSON. */
export interface Judgement {
  readonly rows: readonly JudgedRow[];
  /** Name of the row of the best mean, controls included; of equals the simpler one, a control. */
  readonly best: string;
  /** Names of the rows compared with; null where they did not run. */
  readonly naive: string | null;
  readonly scratch: string | null;
}

const untrained: ReadonlySet<string> = new Set(['naive', 'seasonal-naive']);

/**
 * Ranks strategies and controls by their mean error (or score, with `better: 'higher'`) and compares each with the naive control and with scratch, paired by seed.
 *
 * @throws E_ROWS for no rows, a name used twice, or an option that names none of them; the errors of {@link pairedVerdict}.
 */
export function judge(rows: readonly JudgeRow[], options: JudgeOptions = {}): Judgement {
  checkRows(rows);
  const find = (name: string): JudgeRow | undefined => rows.find((row) => row.name === name);
  const named = (name: string): JudgeRow => find(name) ?? refuseUnknown(name, rows);
  const naive =
    options.naive === undefined ? betterOf([find('seasonal-naive'), find('naive')], options) : named(options.naive);
  const scratch = options.scratch === undefined ? find('scratch') : named(options.scratch);

  const judged = rows.map((row): JudgedRow => {
    const { name, kind, errors } = row;
    return {
      name,
      kind,
      mean: meanOf(errors),
      sd: errors.length === 1 ? null : deviationOf(errors),
      seeds: errors.length,
      versusNaive: compare(row, naive, options),
      versusScratch: compare(row, scratch, options),
    };
  });
  const order = (row: JudgedRow): number => (row.kind === 'control' ? 0 : 1);
  const sign = options.better === 'higher' ? -1 : 1;
  judged.sort((a, b) => sign * (a.mean - b.mean) || order(a) - order(b));
  return {
    rows: judged,
    best: (judged[0] as JudgedRow).name,
    naive: naive?.name ?? null,
    scratch: scratch?.name ?? null,
  };
}

/** The row with the best mean of those that there are. */
function betterOf(rows: readonly (JudgeRow | undefined)[], { better }: VerdictOptions): JudgeRow | undefined {
  const there = rows.filter((row) => row !== undefined);
  const gain = (row: JudgeRow): number => (better === 'higher' ? 1 : -1) * meanOf(row.errors);
  return there.reduce<JudgeRow | undefined>(
    (best, row) => (best === undefined || gain(row) > gain(best) ? row : best),
    undefined,
  );
}

function checkRows(rows: readonly JudgeRow[]): void {
  if (rows.length === 0)
    throw new RowsError({ problem: 'got none', remedy: 'Pass a row a strategy and a row a control.' });
  const [twice] = repeatedNames(rows.map(({ name }) => name));
  if (twice !== undefined) throw new RowsError({ problem: `got "${twice}" twice`, remedy: 'Rename one of them.' });
  for (const { name, errors } of rows) checkErrors(name, errors);
}

function refuseUnknown(name: string, rows: readonly JudgeRow[]): never {
  const names = rows.map((row) => row.name);
  const remedy = didYouMean(name, names).trim() || `Use one of ${names.join(', ')}.`;
  throw new RowsError({ problem: `none is called "${name}"`, remedy });
}

function isConstant({ name, errors, deterministic }: JudgeRow): boolean {
  return errors.length === 1 && (deterministic ?? untrained.has(name));
}

/** A row without a seed stands against every seed of the other, on whichever side it is. */
function compare(row: JudgeRow, control: JudgeRow | undefined, options: VerdictOptions): Verdict | null {
  if (control === undefined || control === row) return null;
  if (isConstant(control) && isConstant(row))
    return computedVerdict(row.errors[0] as number, control.errors[0] as number, options);
  if (isConstant(control)) return pairedVerdict(row.errors, control.errors[0] as number, options);
  const errors = isConstant(row) ? control.errors.map(() => row.errors[0] as number) : row.errors;
  checkPairs({ name: row.name, errors }, control);
  return pairedVerdict(errors, control.errors, options);
}
