import type { DenseArray } from './dense-array.ts';

/** [rows, columns] → [columns, rows] */
export function transpose({ shape, data }: DenseArray): DenseArray {
  const [rows, columns] = shape as [number, number];
  const result = new Float32Array(data.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      result[column * rows + row] = data[row * columns + column] as number;
    }
  }
  return { shape: [columns, rows], data: result };
}
