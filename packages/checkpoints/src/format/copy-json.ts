import type { Json } from '@seqgraft/core';
import type { ContentProblem } from './content-error.ts';

export interface CopyJsonOptions {
  /** What the data is of, for the problems. */
  readonly where: string;
  /** How deep objects and arrays may be nested. */
  readonly depth: number;
  /** Receives what cannot be stored. */
  readonly problems: ContentProblem[];
}

/**
 * A copy of plain JSON data, so that later changes of the original do not reach what is being stored.
 *
 * What JSON would change in silence is a problem instead: NaN and infinities (null), typed arrays, Maps, dates and other
 * objects of a class ({} or worse), functions, holes, keys that vanish.
 */
export function copyJson(value: unknown, { where, depth, problems }: CopyJsonOptions): Json {
  const refuse = (problem: string): null => {
    problems.push({ where, problem });
    return null;
  };
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return /\p{Cs}/u.test(value) ? refuse('has half of a surrogate pair') : value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : refuse(`is ${value}, which JSON cannot say`);
  if (typeof value !== 'object')
    return refuse(`is ${value === undefined ? '' : 'a '}${typeof value}, which JSON cannot say`);
  if (depth === 0) return refuse('is nested too deep');
  if (Array.isArray(value)) {
    // Array.from, not map: map would leave holes in.
    return Array.from(value, (item, index) =>
      copyJson(item, { where: `${where}[${index}]`, depth: depth - 1, problems }),
    );
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    return refuse(`is a ${(value as object).constructor?.name ?? 'foreign object'}, not plain JSON data`);
  }
  const copy: Record<string, Json> = {};
  for (const [key, member] of Object.entries(value)) {
    if (key === '__proto__' || /\p{Cs}/u.test(key)) refuse(`has the key ${JSON.stringify(key)}, which is not allowed`);
    else if (member !== undefined)
      copy[key] = copyJson(member, { where: `${where}.${key}`, depth: depth - 1, problems });
  }
  return copy;
}
