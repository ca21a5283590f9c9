import type { DenseArray } from '@seqgraft/core';
import { RankingError } from './ranking-errors.ts';

/** @throws E_RANK unless these are finite features, a row for each of `rows`. */
export function checkFeatures({ shape, data }: DenseArray, rows: number): void {
  const problems: string[] = [];
  if (
    shape.length !== 2 ||
    shape[0] !== rows ||
    rows < 1 ||
    data.length !== rows * (shape[1] ?? 0) ||
    data.length === 0
  ) {
    problems.push(
      `features must be [${rows || 'rows'}, features] with as many values, got [${shape.join(', ')}] with ${data.length}`,
    );
  }
  const wrong = data.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) problems.push(`features must be finite, got ${wrong}`);
  if (problems.length > 0) throw new RankingError({ problems });
}

/** @throws E_RANK unless these are finite targets, none of which is 0 throughout. */
export function checkTargets({ shape, data }: DenseArray): void {
  const width = shape[1] ?? 0;
  const wrong = data.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RankingError({ problems: [`targets must be finite, got ${wrong}`] });
  for (let k = 0; k < width; k++) {
    if (data.every((value, at) => at % width !== k || value === 0)) {
      throw new RankingError({ problems: [`target ${k} is 0 throughout`] });
    }
  }
}

/** @throws E_RANK unless these are class numbers of at least two classes, one a row. */
export function checkLabels(labels: ArrayLike<number>, rows: number): void {
  const list = Array.from(labels);
  const problems: string[] = [];
  if (list.length !== rows) problems.push(`labels must be one a row, ${rows}, got ${list.length}`);
  const wrong = list.find((label) => !(Number.isInteger(label) && label >= 0));
  if (wrong !== undefined) problems.push(`labels must be class numbers from 0, got ${wrong}`);
  if (new Set(list).size < 2) problems.push('the labels are all of one class');
  if (problems.length > 0) throw new RankingError({ problems });
}
