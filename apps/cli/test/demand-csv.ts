import { Random } from '@seqgraft/core';

export interface DemandOptions {
  readonly days: number;
  readonly seed: number;
  /** Height of the weekly swing. */
  readonly swing?: number;
}

/** Days of demand with a weekly pattern and noise, as [ISO date, value]. */
export function demandRows({ days, seed, swing = 20 }: DemandOptions): [string, number][] {
  const random = new Random(seed).fork('demand');
  return Array.from({ length: days }, (_, day) => {
    const date = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
    const value = 100 + swing * Math.sin((2 * Math.PI * day) / 7) + 3 * random.normal();
    return [date, Number(value.toFixed(3))];
  });
}

export function toCsv(heading: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `${[heading, ...rows].map((row) => row.join(',')).join('\n')}\n`;
}

/** A file of demand: columns `date` and `load`. */
export function demandCsv(options: DemandOptions): string {
  return toCsv(['date', 'load'], demandRows(options));
}
