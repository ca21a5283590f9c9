import { type DenseArray, sizeOf } from '@seqgraft/core';
import type { AxisMap } from './axis-map.ts';

export interface AdaptArrayOptions {
  /** One for each axis: of a vector its entries, of a matrix rows and columns. At most one has lines that are a `mean`. */
  readonly axes: readonly AxisMap[];
  /** Shape of the result. */
  readonly shape: readonly number[];
  /** Of the shape of the result; read where a line is `fresh`. */
  readonly fresh: DenseArray | null;
}

/** Means over the rows of a matrix, [columns], or over its columns, [rows]. Sums are doubles. */
function meansOver(axis: 'rows' | 'columns', data: Float32Array, columns: number): Float64Array {
  const rows = data.length / columns;
  const means = new Float64Array(axis === 'rows' ? columns : rows);
  const count = axis === 'rows' ? rows : columns;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const place = axis === 'rows' ? column : row;
      means[place] = (means[place] as number) + (data[row * columns + column] as number) / count;
    }
  }
  return means;
}

/**
 * A vector or matrix of the target, put together of the lines of a source tensor.
 *
 * Where lines of two axes meet, `fresh` goes before `zero` before `mean`: what a new unit receives may be anything, what
 * an old unit receives from a new one must be 0.
 */
export function adaptArray(source: DenseArray, { axes, shape, fresh }: AdaptArrayOptions): DenseArray {
  const isMatrix = shape.length === 2;
  const width = shape.at(-1) as number;
  const sourceWidth = source.shape.at(-1) as number;
  const rowLines = isMatrix ? axes[0] : null;
  const columnLines = axes[isMatrix ? 1 : 0];
  const rowMeans = rowLines?.includes('mean') ? meansOver('rows', source.data, sourceWidth) : null;
  const columnMeans = columnLines?.includes('mean') ? meansOver('columns', source.data, sourceWidth) : null;
  const data = new Float32Array(sizeOf(shape));
  for (let place = 0; place < data.length; place++) {
    const row = Math.floor(place / width);
    const column = place % width;
    const fromRow = rowLines?.[row] ?? row;
    const fromColumn = columnLines?.[column] ?? column;
    if (fromRow === 'fresh' || fromColumn === 'fresh') data[place] = fresh?.data[place] as number;
    else if (fromRow === 'zero' || fromColumn === 'zero') data[place] = 0;
    else if (fromRow === 'mean') data[place] = rowMeans?.[fromColumn as number] as number;
    else if (fromColumn === 'mean') data[place] = columnMeans?.[fromRow] as number;
    else data[place] = source.data[fromRow * sourceWidth + fromColumn] as number;
  }
  return { shape: [...shape], data };
}
