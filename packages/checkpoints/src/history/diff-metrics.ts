import { isJsonObject, type Json } from '@seqgraft/core';
import { joinPath } from './diff-json.ts';

/** A measure of two checkpoints. */
export interface MetricPair {
  /** Such as `test.mae`. */
  readonly path: string;
  /** null where a checkpoint does not have it. */
  readonly a: number | null;
  readonly b: number | null;
  /** b − a; null where one of them does not have it. */
  readonly difference: number | null;
}

/** Every number in the metrics of two checkpoints side by side, equal ones too, sorted by path. */
export function diffMetrics(a: Json, b: Json): MetricPair[] {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  return [...new Set([...left.keys(), ...right.keys()])].sort().map((path) => {
    const [first = null, second = null] = [left.get(path), right.get(path)];
    return { path, a: first, b: second, difference: first === null || second === null ? null : second - first };
  });
}

function numbersOf(value: Json | undefined, path = '', found: Map<string, number> = new Map()): Map<string, number> {
  if (typeof value === 'number') found.set(path, value);
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) numbersOf(item, `${path}[${index}]`, found);
  else if (isJsonObject(value))
    for (const [key, item] of Object.entries(value)) numbersOf(item, joinPath(path, key), found);
  return found;
}
