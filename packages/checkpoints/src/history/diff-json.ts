import { canonicalJson, isJsonObject, type Json, type JsonObject } from '@seqgraft/core';

/** One place where two JSON documents differ. What one of them does not have is left out. */
export interface JsonChange {
  /** Such as `scaler.columns[0].scale`; empty for the whole document. */
  readonly path: string;
  readonly a?: Json;
  readonly b?: Json;
}

/**
 * Where two JSON documents differ, in the order of their paths. Objects are compared member by member, arrays of equal length
 * that hold objects or arrays item by item; other arrays as a whole, since `[64, 64] → [64]` says more than that the second is missing.
 */
export function diffJson(a: Json | undefined, b: Json | undefined, path = ''): JsonChange[] {
  if (isJsonObject(a) && isJsonObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
    return keys.flatMap((key) => diffJson(member(a, key), member(b, key), joinPath(path, key)));
  }
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length && [...a, ...b].every(isNested)) {
    return a.flatMap((item, index) => diffJson(item, b[index], `${path}[${index}]`));
  }
  if (a === undefined || b === undefined) {
    return [{ path, ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) }];
  }
  return canonicalJson(a) === canonicalJson(b) ? [] : [{ path, a, b }];
}

/** `spec` and `units` → `spec.units`; a key that is no word stands in brackets. */
export function joinPath(path: string, key: string): string {
  if (!/^[\w-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

function isNested(value: Json): boolean {
  return typeof value === 'object' && value !== null;
}

/** Never something that objects inherit. */
function member(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
