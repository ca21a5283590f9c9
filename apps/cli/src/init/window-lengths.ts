import type { Table } from '@seqgraft/windows';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Lookback and horizon that people usually choose for data of this step. */
function usual({ clock, step }: Pick<Table, 'clock' | 'step'>): readonly [number, number, string] {
  const other = [28, 7, 'rows'] as const;
  if (clock.kind !== 'date') return other;
  if (step.unit === 'month')
    return step.size >= 12 ? [10, 2, 'years'] : [Math.ceil(24 / step.size), Math.ceil(6 / step.size), 'months'];
  if (step.unit !== 'millisecond') return other;
  if (step.size >= 6 * day) return [26, 4, 'weeks'];
  if (step.size >= day) return [28, 7, 'days'];
  // Two days and one; of minutes fewer, so that a window has some hundred rows at most.
  const perDay = Math.round(day / step.size);
  return perDay <= 96 ? [Math.max(8, 2 * perDay), Math.max(2, perDay), 'parts of a day'] : [120, 30, 'rows'];
}

/**
 * Lookback and horizon for a table: as usual for its step, and shorter where it is short, so that each part of the split has windows.
 */
export function windowLengths(table: Table): {
  readonly lookback: number;
  readonly horizon: number;
  readonly shortened: boolean;
} {
  const [lookback, horizon] = usual(table);
  const lengths = table.series.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const rows = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const most = { lookback: Math.max(2, Math.floor(rows / 6)), horizon: Math.max(1, Math.floor(rows / 20)) };
  return {
    lookback: Math.min(lookback, most.lookback),
    horizon: Math.min(horizon, most.horizon),
    shortened: lookback > most.lookback || horizon > most.horizon,
  };
}
