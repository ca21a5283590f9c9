import { quantile } from '@seqgraft/core';
import { describePart, type SplitPart, spanOfPart, type TimeSpan } from '../splits/split-part.ts';
import { columnOf } from '../table/table.ts';
import { BadOption, Leak, type OptionProblem } from '../windowing/window-errors.ts';
import { type ScaledColumn, type Scaler, type ScalerKind, scalerKinds } from './scaler.ts';

export interface ScalerOptions {
  /** Default `standard`. */
  readonly kind?: ScalerKind;
}

/**
 * Fits a scaler on the rows of train: all series together, in float64, in the order of the rows. Cells that were not measured do not count.
 *
 * A column that is constant there is scaled by 1, and a note says so.
 *
 * @param train `split.train`; any other part is refused, so that nothing of validation or test gets into the numbers.
 * @throws E_LEAK, E_OPTION
 */
export function fitScaler(train: SplitPart, options: ScalerOptions = {}): Scaler {
  const { kind = 'standard' } = options;
  const problems: OptionProblem[] = [];
  if (!scalerKinds.includes(kind)) {
    problems.push({ option: 'kind', rule: `one of ${scalerKinds.join(', ')}`, got: JSON.stringify(kind) });
  }
  const rows = train.rows.reduce((sum, { start, end }) => sum + end - start, 0);
  if (rows === 0) problems.push({ option: 'train', rule: 'a part with rows', got: 'an empty one' });
  if (problems.length > 0) throw new BadOption({ problems });
  if (train.name !== 'train') {
    throw new Leak({ fitted: `this one was to be fitted on ${train.name} (${describePart(train)})` });
  }
  const notes: string[] = [];
  const columns = train.table.features.map((name) => fitColumn(name, measuredValues(train, name), kind, notes));
  const span = spanOfPart(train) as TimeSpan; // it has rows
  return {
    format: 'seqgraft-scaler',
    version: 1,
    kind,
    columns,
    fit: {
      rows,
      from: span.first,
      until: span.last,
      range: describePart(train),
      elsewhere: false,
    },
    notes,
  };
}

function measuredValues({ table, rows }: SplitPart, name: string): Float64Array {
  const values = columnOf(table, name);
  const unmeasured = table.unmeasured.get(name);
  const measured = new Float64Array(rows.reduce((sum, { start, end }) => sum + end - start, 0));
  let length = 0;
  for (const { start, end } of rows) {
    for (let row = start; row < end; row++) {
      if (unmeasured?.[row] !== 1) measured[length++] = values[row] as number;
    }
  }
  return measured.subarray(0, length);
}

function fitColumn(name: string, values: Float64Array, kind: ScalerKind, notes: string[]): ScaledColumn {
  if (kind === 'none') return { name, center: 0, scale: 1 };
  if (values.length === 0) {
    notes.push(`Column "${name}" has no value on train: it is scaled by 1.`);
    return { name, center: 0, scale: 1 };
  }
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low === high) {
    // Compared, not computed: the standard deviation of equal values is not exactly 0 in floating point.
    notes.push(`Column "${name}" is constant on train: it is scaled by 1.`);
    return { name, center: low, scale: 1 };
  }
  const { center, scale } = kind === 'min-max' ? { center: low, scale: high - low } : spreadOf(values, kind);
  if (scale > 0) return { name, center, scale };
  notes.push(`The ${kind} spread of column "${name}" on train is 0, although it is not constant: it is scaled by 1.`);
  return { name, center, scale: 1 };
}

function spreadOf(values: Float64Array, kind: 'standard' | 'robust' | 'per-window'): { center: number; scale: number } {
  if (kind === 'robust') {
    const sorted = values.slice().sort();
    return { center: quantile(sorted, 0.5), scale: quantile(sorted, 0.75) - quantile(sorted, 0.25) };
  }
  let sum = 0;
  for (const value of values) sum += value;
  const center = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - center) ** 2;
  return { center, scale: Math.sqrt(squares / values.length) };
}
