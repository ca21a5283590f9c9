import type { Table } from './table.ts';
import type { Aggregate } from './table-options.ts';

/**
 * Columns, labels, weights and parts of bins of neighbouring rows.
 *
 * A bin's label is the last one in it. Its weight is the mean of the weights. Its part is the latest of its rows (test after validation after
 * train), so that no row of train holds one of test. A bin without rows has no value, no label, the weight 0, and the static features and
 * the part of the bin before.
 *
 * @param firstRows [bins + 1]; the rows of bin b are firstRows[b] up to, not including, firstRows[b + 1].
 */
export function aggregateBins(
  table: Table,
  firstRows: Uint32Array,
  kindOf: (column: string) => Aggregate,
): Pick<Table, 'columns' | 'labels' | 'weights' | 'parts'> {
  const { labels, weights, parts, statics } = table;
  return {
    columns: new Map(
      Array.from(table.columns, ([name, values]) => {
        const binned = aggregateColumn(values, firstRows, kindOf(name));
        return [name, statics.includes(name) ? carryForward(binned, firstRows) : binned];
      }),
    ),
    labels: labels === null ? null : { ...labels, ofRow: lastLabels(labels.ofRow, firstRows) },
    weights: weights === null ? null : aggregateColumn(weights, firstRows, 'mean').map((weight) => weight || 0),
    parts: parts === null ? null : latestParts(parts, firstRows),
  };
}

/** One number a bin, of its measured values; NaN where it has none, but a `count` is 0 there. */
function aggregateColumn(values: Float64Array, firstRows: Uint32Array, kind: Aggregate): Float64Array {
  const bins = new Float64Array(firstRows.length - 1);
  for (let bin = 0; bin < bins.length; bin++) {
    const end = firstRows[bin + 1] as number;
    let measured = 0;
    let result = Number.NaN;
    for (let row = firstRows[bin] as number; row < end; row++) {
      const value = values[row] as number;
      if (Number.isNaN(value)) continue;
      result = measured === 0 ? value : joined(kind, result, value);
      measured += 1;
    }
    if (kind === 'count') result = measured;
    bins[bin] = kind === 'mean' ? result / measured : result;
  }
  return bins;
}

function joined(kind: Aggregate, before: number, value: number): number {
  switch (kind) {
    case 'mean':
    case 'sum':
      return before + value;
    case 'min':
      return Math.min(before, value);
    case 'max':
      return Math.max(before, value);
    case 'last':
      return value;
    case 'first':
    case 'count':
      return before;
  }
}

function carryForward(bins: Float64Array, firstRows: Uint32Array): Float64Array {
  for (let bin = 1; bin < bins.length; bin++) {
    if (firstRows[bin] === firstRows[bin + 1]) bins[bin] = bins[bin - 1] as number;
  }
  return bins;
}

function lastLabels(labels: Int32Array, firstRows: Uint32Array): Int32Array {
  const bins = new Int32Array(firstRows.length - 1).fill(-1);
  for (let bin = 0; bin < bins.length; bin++) {
    for (let row = firstRows[bin] as number; row < (firstRows[bin + 1] as number); row++) {
      if ((labels[row] as number) >= 0) bins[bin] = labels[row] as number;
    }
  }
  return bins;
}

function latestParts(parts: Uint8Array, firstRows: Uint32Array): Uint8Array {
  const bins = new Uint8Array(firstRows.length - 1);
  for (let bin = 0; bin < bins.length; bin++) {
    const start = firstRows[bin] as number;
    const end = firstRows[bin + 1] as number;
    let latest = start === end ? (bins[bin - 1] ?? 0) : 0;
    for (let row = start; row < end; row++) latest = Math.max(latest, parts[row] as number);
    bins[bin] = latest;
  }
  return bins;
}
