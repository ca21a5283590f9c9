import type { Heap } from './heap.ts';
import type { Kernels } from './kernels.ts';

/*
 * Vectors of WebAssembly are 128 bits wide. Asked to, V8 compiles pairs of operations on neighbouring vectors to one of
 * 256 bits (AVX2): twice the products a cycle. It is asked only where these kernels have been tested with it, for their
 * compilation alone, and what it made is tried before it is used.
 */

/** Of Node 24 and Node 26. Earlier ones leave the pairs as they are, later ones are not known yet. */
const testedV8: readonly string[] = ['13.6.', '14.6.'];

/**
 * Optimized code at once: baseline code would be replaced later, when V8 is no longer asked. Inlining wants what baseline
 * code has counted; without that, V8 14 ends the process.
 */
const asking = ['experimental-wasm-revectorize', 'no-liftoff', 'no-wasm-lazy-compilation', 'no-wasm-inlining'];
const asBefore = ['no-experimental-wasm-revectorize', 'liftoff', 'wasm-lazy-compilation', 'wasm-inlining'];

/** Whether V8 is known to widen vectors here. What else calls itself Node has a V8 of its own, or none. */
export function widensVectors(): boolean {
  if (typeof process === 'undefined' || process.arch !== 'x64' || process.release?.name !== 'node') return false;
  const { v8, electron, deno, bun } = process.versions;
  if (v8 === undefined || (electron ?? deno ?? bun) !== undefined) return false;
  return testedV8.some((version) => v8.startsWith(version));
}

/** Compiles with vectors of 256 bits, at once and for good. Only where `widensVectors()`. */
export async function compileWidened(bytes: Uint8Array<ArrayBuffer>): Promise<WebAssembly.Module> {
  const name: string = 'node:v8';
  const v8 = (await import(/* @vite-ignore */ name)) as { setFlagsFromString(flags: string): void };
  try {
    for (const flag of asking) v8.setFlagsFromString(`--${flag}`);
    return new WebAssembly.Module(bytes);
  } finally {
    for (const flag of asBefore) v8.setFlagsFromString(`--${flag}`);
  }
}

/** Rows of the weights, and panels, of the product that is tried; odd, so that nothing comes out by symmetry. */
const ROWS = 23;
const PANELS = 3;

/**
 * Whether products come out as they must: of whole numbers, exact in any order of sums, and one that only a fused
 * multiply-add gets right. A processor that has that has vectors of 256 bits too.
 */
export function widenedIsRight(kernels: Kernels, heap: Heap): boolean {
  const at = heap.allocate((ROWS * PANELS * 4 + (ROWS + PANELS * 4) * kernels.blockRows()) * 4);
  try {
    return [8, kernels.blockRows()].every((lanes) => productIsRight(kernels, heap.f32, { at, lanes }));
  } finally {
    heap.release(at);
  }
}

function productIsRight(kernels: Kernels, f32: Float32Array, place: { at: number; lanes: number }): boolean {
  const { at, lanes } = place;
  const x = at + ROWS * PANELS * 16;
  const out = x + ROWS * lanes * 4;
  const weight = (row: number, column: number): number => ((row * 7 + column * 5) % 11) - 5;
  const value = (row: number, lane: number): number => ((row * 3 + lane * 13) % 17) - 8;
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < 4 * PANELS; column++) {
      f32[(at >>> 2) + ((column >> 2) * ROWS + row) * 4 + (column & 3)] = weight(row, column);
    }
    for (let lane = 0; lane < lanes; lane++) f32[(x >>> 2) + row * lanes + lane] = value(row, lane);
  }
  kernels.product(at, ROWS * 16, x, ROWS, out, PANELS, 0, 4 * lanes);
  for (let column = 0; column < 4 * PANELS; column++) {
    for (let lane = 0; lane < lanes; lane++) {
      let sum = 0;
      for (let row = 0; row < ROWS; row++) sum += weight(row, column) * value(row, lane);
      if (f32[(out >>> 2) + column * lanes + lane] !== sum) return false;
    }
  }
  // (1 + 2⁻¹²)² − (1 + 2⁻¹¹) = 2⁻²⁴, which a product rounded to 24 bits has lost.
  const near = 1 + 2 ** -12;
  f32.fill(0, at >>> 2, (at >>> 2) + 8);
  f32[at >>> 2] = -(1 + 2 ** -11);
  f32[(at >>> 2) + 4] = near;
  f32.fill(1, x >>> 2, (x >>> 2) + lanes);
  f32.fill(near, (x >>> 2) + lanes, (x >>> 2) + 2 * lanes);
  kernels.product(at, 0, x, 2, out, 1, 0, 4 * lanes);
  return f32.subarray(out >>> 2, (out >>> 2) + lanes).every((sum) => sum === 2 ** -24);
}
