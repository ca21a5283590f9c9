import type { DerivedFeature } from './derived-features.ts';
import { monthOf } from './months.ts';
import type { Table } from './table.ts';

/** Name of the input that `irregular: 'delta'` adds. */
const distanceName = 'delta';

/**
 * ln(1 + d), d the steps since the row before and 1 for the first row of a series: 0.69 where rows are one step apart. The logarithm keeps
 * long gaps in the range of other inputs, on the data of a source and of a target alike.
 */
export function distanceFeature({ times, series, step, rowCount }: Table): DerivedFeature {
  const values = new Float64Array(rowCount).fill(Math.log1p(1));
  const positions = step.unit === 'month' ? times.map(monthOf) : times;
  for (const { start, end } of series) {
    for (let row = start + 1; row < end; row++) {
      const steps = ((positions[row] as number) - (positions[row - 1] as number)) / step.size;
      values[row] = Math.log1p(steps);
    }
  }
  return { name: distanceName, values };
}
