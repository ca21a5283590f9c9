import type { DenseArray } from '@seqgraft/core';
import type { HeadRows } from '@seqgraft/training';
import { columnMeans } from './column-means.ts';

/** Rows that count. */
export function withoutUncounted(rows: HeadRows): HeadRows {
  const { weights } = rows;
  if (weights === undefined) return rows;
  const kept = Array.from(weights.keys()).filter((row) => (weights[row] as number) > 0);
  const take = ({ shape, data }: DenseArray): DenseArray => {
    const width = shape[1] as number;
    const values = Float32Array.from({ length: kept.length * width }, (_, at) => {
      return data[(kept[Math.floor(at / width)] as number) * width + (at % width)] as number;
    });
    return { shape: [kept.length, width], data: values };
  };
  return {
    features: take(rows.features),
    targets: take(rows.targets),
    weights: Float32Array.from(kept, (row) => weights[row] as number),
    windows: Uint32Array.from(kept, (row) => rows.windows[row] as number),
  };
}

/** Numbers of classes as columns: 1 for the class and 0 for the others. */
export function oneHot({ data }: DenseArray): DenseArray {
  const classes = data.reduce((most, number) => Math.max(most, number + 1), 1);
  const values = new Float32Array(data.length * classes);
  data.forEach((number, row) => {
    values[row * classes + number] = 1;
  });
  return { shape: [data.length, classes], data: values };
}

/** Columns whose mean is 0. */
export function centre({ shape, data }: DenseArray): DenseArray {
  const width = shape[1] as number;
  const means = columnMeans(data, width);
  return { shape, data: data.map((value, at) => value - (means[at % width] as number)) };
}

/** Columns that vary. */
export function varying({ shape, data }: DenseArray): DenseArray {
  const width = shape[1] as number;
  const columns = Array.from({ length: width }, (_, k) => k).filter((k) =>
    data.some((value, at) => at % width === k && value !== data[k]),
  );
  const rows = data.length / width;
  const values = Float32Array.from({ length: rows * columns.length }, (_, at) => {
    return data[Math.floor(at / columns.length) * width + (columns[at % columns.length] as number)] as number;
  });
  return { shape: [rows, columns.length], data: values };
}
