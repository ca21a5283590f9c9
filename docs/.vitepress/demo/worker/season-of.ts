import type { Table } from '@seqgraft/windows';

const hour = 3_600_000;
const day = 24 * hour;

/** Rows of the season that data of this step usually has: a week of days, a day of hours, a year of months; null where no custom says one. */
export function seasonOf({ clock, step }: Pick<Table, 'clock' | 'step'>): number | null {
  if (clock.kind !== 'date') return null;
  if (step.unit === 'month') return step.size < 12 && 12 % step.size === 0 ? 12 / step.size : null;
  if (step.unit !== 'millisecond') return null;
  if (step.size === day) return 7;
  if (step.size === 7 * day) return 52;
  return step.size < day && day % step.size === 0 ? day / step.size : null;
}
