import { memoryOf, newPages, type WebAssemblyMemory } from '../memory/page-memory.ts';
import { finiteCheckCode } from './finite-check-code.ts';
import { firstNonFinite } from './first-non-finite.ts';

/**
 * Whether none of the values is NaN or infinite: by code for vectors where there is any, which takes half of the time, and a third where they lie in
 * memory of WebAssembly.
 */
export function allFinite(values: Float32Array): boolean {
  const check = checkOf(memoryOf(values.buffer));
  if (check !== null) return allFiniteBy(check, values);
  const copies = values.length < MANY ? null : memoryForCopies();
  const checkCopy = checkOf(copies?.memory);
  if (copies === null || checkCopy === null) return firstNonFinite(values) === -1;
  for (let at = 0; at < values.length; at += copies.values.length) {
    const piece = values.subarray(at, at + copies.values.length);
    copies.values.set(piece);
    if (!allFiniteBy(checkCopy, copies.values.subarray(0, piece.length))) return false;
  }
  return true;
}

/** Values that are worth a copy. */
const MANY = 2 ** 16;

/** Values of a vector. */
const LANES = 4;

function allFiniteBy(check: Check, values: Float32Array): boolean {
  const { byteOffset, length } = values;
  const whole = length - (length % LANES);
  const end = byteOffset + whole * values.BYTES_PER_ELEMENT;
  return (whole === 0 || check(byteOffset, end) === 0) && firstNonFinite(values.subarray(whole)) === -1;
}

/** Whether any of the floats from an address to another, a vector or more, is not finite: 0 or 1. */
type Check = (start: number, end: number) => number;

interface WebAssemblyLike {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { m: { m: WebAssemblyMemory } },
  ) => { readonly exports: { readonly f: Check } };
}

const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyLike };

/** What an action gives, once; null where it fails: the machine has no such code, or the page is not isolated, or allows none. */
function onceOrNull<Result>(action: () => Result): () => Result | null {
  let result: Result | null | undefined;
  return () => {
    try {
      if (result === undefined) result = action();
    } catch {
      result = null;
    }
    return result;
  };
}

const compiled = onceOrNull(() => new WebAssembly.Module(finiteCheckCode));

const checks = new WeakMap<WebAssemblyMemory, Check>();

function checkOf(memory: WebAssemblyMemory | undefined): Check | null {
  const module = memory === undefined ? null : compiled();
  if (memory === undefined || module === null) return null;
  const check = checks.get(memory) ?? new WebAssembly.Instance(module, { m: { m: memory } }).exports.f;
  checks.set(memory, check);
  return check;
}

/** 64 KiB, which stay in the processor's cache. */
const memoryForCopies = onceOrNull(() => {
  const memory = newPages(1);
  return { memory, values: new Float32Array(memory.buffer) };
});
