import { memoryOf, type WebAssemblyMemory } from '../memory/page-memory.ts';
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
  readonly Memory: new (pages: { initial: number; maximum: number; shared: boolean }) => WebAssemblyMemory;
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

const compiled = onceOrNull(() => new WebAssembly.Module(Uint8Array.from(code)));

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
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
  return { memory, values: new Float32Array(memory.buffer) };
});

/** Bits of a float that are all set in NaN and the infinities alone, in LEB128. */
const EXPONENT = [0x80, 0x80, 0x80, 0xfc, 0x07];

/** The body of `f(start, end)`, its parameters being the locals 0 and 1, and 2 a vector of what was found. */
const body = [
  ...[0x01, 0x01, 0x7b], // (local v128)
  ...[0x03, 0x40], // loop
  ...[0x20, 0x02], // local.get 2
  ...[0x20, 0x00, 0xfd, 0x00, 0x02, 0x00], // v128.load (local.get 0), at a multiple of 4
  ...[0x41, ...EXPONENT, 0xfd, 0x11, 0xfd, 0x4e], // v128.and (i32x4.splat (i32.const EXPONENT))
  ...[0x41, ...EXPONENT, 0xfd, 0x11, 0xfd, 0x37], // i32x4.eq (i32x4.splat (i32.const EXPONENT))
  ...[0xfd, 0x50, 0x21, 0x02], // local.set 2 (v128.or)
  ...[0x20, 0x00, 0x41, 0x10, 0x6a, 0x22, 0x00], // local.tee 0 (i32.add (local.get 0) (i32.const 16))
  ...[0x20, 0x01, 0x47, 0x0d, 0x00], // br_if 0 (i32.ne (local.get 1)), for the end of 4 GiB is 0
  0x0b, // end
  ...[0x20, 0x02, 0xfd, 0x53], // v128.any_true (local.get 2)
  0x0b, // end
];

/** A section: its number, its length, one item; all are shorter than 128 bytes. */
const section = (id: number, item: readonly number[]): readonly number[] => [id, item.length + 1, 1, ...item];

const code = [
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00], // The magic bytes and the version.
  ...section(1, [0x60, 0x02, 0x7f, 0x7f, 0x01, 0x7f]), // (type (func (param i32 i32) (result i32)))
  ...section(2, [0x01, 0x6d, 0x01, 0x6d, 0x02, 0x03, 0x01, 0x80, 0x80, 0x04]), // (import "m" "m" (memory 1 65536 shared))
  ...section(3, [0x00]), // One function, of that type,
  ...section(7, [0x01, 0x66, 0x00, 0x00]), // exported as "f"
  ...section(10, [body.length, ...body]),
];
