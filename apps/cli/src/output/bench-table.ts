import type { BenchRow } from '../bench/measure-size.ts';
import { type SizeName, workloadSizes } from '../bench/workload.ts';
import { formatNumber } from './format-number.ts';
import { textTable } from './text-table.ts';

export interface BenchTableOptions {
  /** Heading of the other one's times, where there is one. */
  readonly against: string | null;
}

const workWords = { train: 'training step', predict: 'forecast' } as const;

/** Three digits: a time that is measured again differs in the third. */
function short(value: number): string {
  return formatNumber(Number(value.toPrecision(3)));
}

/** Sizes in words: `M: batch 32, 50 steps, 8 features, 128 units`. */
export function sizeWords(name: SizeName): string {
  const { batch, steps, features, units } = workloadSizes[name];
  return `${name}: batch ${batch}, ${steps} steps, ${features} features, ${units} units`;
}

/** Times of the engine, and of what it is held against. */
export function benchTable(rows: readonly BenchRow[], { against }: BenchTableOptions): string {
  const heading = ['', '', 'median ms', 'p10 ms', 'GFLOP/s', 'of peak'];
  const lines = rows.map(({ size, work, milliseconds, gigaflops, shareOfPeak, against: other }) => [
    size,
    workWords[work],
    short(milliseconds.median),
    short(milliseconds.p10),
    gigaflops.toFixed(1),
    `${Math.round(100 * shareOfPeak)} %`,
    ...(against === null ? [] : other ? [short(other.milliseconds.median), `${short(other.ratio)} ×`] : ['–', '–']),
  ]);
  const columns = against === null ? heading : [...heading, `${against} ms`, 'faster'];
  return textTable(columns, lines, { right: [2, 3, 4, 5, 6, 7] });
}
