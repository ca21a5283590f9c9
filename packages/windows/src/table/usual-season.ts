import type { Table } from './table.ts';
import { day, week } from './time-units.ts';

/**
 * Rows of the season that data of this step usually has: a week of days, a day of hours or minutes, a year of months or quarters.
 * Null where no custom says one.
 *
 * As {@link seasonalNaiveForecast} takes it.
 */
export function usualSeason({ clock, step }: Pick<Table, 'clock' | 'step'>): number | null {
  if (clock.kind !== 'date') return null;
  if (step.unit === 'month') return step.size < 12 && 12 % step.size === 0 ? 12 / step.size : null;
  if (step.unit !== 'millisecond') return null;
  if (step.size === day) return 7;
  if (step.size === week) return 52;
  if (step.size < day && day % step.size === 0) return day / step.size;
  return null;
}
