import { Unsupported } from './errors.ts';
import {
  relaxedSimd,
  relaxedSimd256,
  relaxedSimd256Threads,
  relaxedSimdThreads,
  simd,
  simdThreads,
} from './generated/binaries.ts';

/** What the compiled code offers; addresses are bytes in its memory. */
export interface Kernels {
  /** Rows of a batch that travel together at most: two vectors of four, or four of them. */
  blockRows(): number;
  pack(pass: number, panels: number, kernel: number, recurrent: number, bias: number): void;
  unpack(pass: number, panels: number, kernel: number, recurrent: number, bias: number): void;
  transpose(pass: number, first: number, end: number): void;
  product(
    weights: number,
    stride: number,
    x: number,
    rows: number,
    out: number,
    panels: number,
    add: number,
    rowBytes: number,
  ): void;
  runChunk(phase: number, plan: number, index: number, thread: number): void;
  squaredNorm(plan: number): number;
  dropoutBits(
    to: number,
    step: number,
    units: number,
    firstRow: number,
    threshold: number,
    stream: number,
    counter: number,
    seedLow: number,
    seedHigh: number,
  ): void;
}

/** Of the variants with shared memory. */
export interface SharedKernels extends Kernels {
  startPhase(phase: number, plan: number, count: number): void;
  takeChunks(thread: number): void;
  waitForDone(count: number, spins: number): number;
  work(thread: number, spins: number): void;
}

/** What the engine is compiled for: `relaxed-simd` has fused multiply-add, `-256` twice as wide vectors. */
export type Variant = 'simd' | 'relaxed-simd' | 'relaxed-simd-256';

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Node 20 knows relaxed SIMD behind a flag that can still be set now; later ones have it, and print a line about the flag. */
async function allowRelaxedSimd(): Promise<void> {
  if (typeof process === 'undefined' || !process.versions?.node?.startsWith('20.')) return;
  const name: string = 'node:v8';
  const v8 = (await import(/* @vite-ignore */ name)) as { setFlagsFromString(flags: string): void };
  v8.setFlagsFromString('--experimental-wasm-relaxed-simd');
}

/**
 * The code of the fastest variant that this runtime takes.
 *
 * @param most the widest that is welcome; with `simd`, two roundings in a product-and-sum
 */
export async function chooseBinary(
  most: Variant,
  shared: boolean,
): Promise<{ variant: Variant; bytes: Uint8Array<ArrayBuffer> }> {
  if (typeof WebAssembly === 'undefined') throw new Unsupported({ missing: 'WebAssembly' });
  if (most !== 'simd') {
    const wide = most === 'relaxed-simd-256';
    const binary = wide ? (shared ? relaxedSimd256Threads : relaxedSimd256) : shared ? relaxedSimdThreads : relaxedSimd;
    const bytes = bytesOf(binary);
    if (!WebAssembly.validate(bytes)) await allowRelaxedSimd();
    if (WebAssembly.validate(bytes)) return { variant: most, bytes };
  }
  const bytes = bytesOf(shared ? simdThreads : simd);
  if (!WebAssembly.validate(bytes)) throw new Unsupported({ missing: 'WebAssembly SIMD' });
  return { variant: 'simd', bytes };
}
