import type { Table } from '@seqgraft/windows';
import type { ProposedSetting } from './proposal.ts';

/** Mean squared targets above this, in units of their window's deviation, are those of windows that stand still before the value jumps. */
const mostSquare = 20;
/** As many windows tell it. */
const windowsLookedAt = 5000;
/** As `constantShare` of the package: a window that moves less is scaled by the whole column. */
const constantShare = 1e-6;

/**
 * The scaler `standard`, where windows would not do as their own scale: after a month without rain, a wet day is thousands of deviations away, and
 * the loss of such a window drowns that of all others. Undefined where the default does.
 */
export function scalerFor(table: Table, form: { lookback: number; horizon: number }): ProposedSetting | undefined {
  const jumps = table.targets.filter((name) => meanSquare(table, name, form) > mostSquare);
  if (jumps.length === 0) return undefined;
  const names = jumps.map((name) => `"${name}"`).join(', ');
  return {
    flag: 'scaler',
    value: 'standard',
    why: `${names} often stands still for a window and then jumps: scaled by itself, such a window would outweigh all others`,
    for: ['train', 'check'],
  };
}

function meanSquare(table: Table, name: string, { lookback, horizon }: { lookback: number; horizon: number }): number {
  const values = table.columns.get(name);
  if (values === undefined) return 0;
  const whole = momentsOf(values, 0, values.length).deviation;
  if (whole === 0) return 0;
  const span = lookback + horizon;
  const windows = table.series.reduce((sum, { start, end }) => sum + Math.max(0, end - start - span + 1), 0);
  const stride = Math.max(1, Math.floor(windows / windowsLookedAt));
  let sum = 0;
  let count = 0;
  for (const { start, end } of table.series) {
    for (let first = start; first + span <= end; first += stride) {
      const { mean, deviation } = momentsOf(values, first, first + lookback);
      const scale = deviation > whole * constantShare ? deviation : whole;
      for (let row = first + lookback; row < first + span; row++) {
        const scaled = ((values[row] as number) - mean) / scale;
        if (!Number.isFinite(scaled)) continue;
        sum += scaled * scaled;
        count += 1;
      }
    }
  }
  return count === 0 ? 0 : sum / count;
}

/** Of the cells that are not blank. */
function momentsOf(values: Float64Array, start: number, end: number): { mean: number; deviation: number } {
  let [sum, count] = [0, 0];
  for (let row = start; row < end; row++) {
    if (Number.isNaN(values[row])) continue;
    sum += values[row] as number;
    count += 1;
  }
  const mean = sum / count;
  let squares = 0;
  for (let row = start; row < end; row++) {
    if (!Number.isNaN(values[row])) squares += ((values[row] as number) - mean) ** 2;
  }
  return { mean, deviation: Math.sqrt(squares / count) };
}
