import { Unsupported } from './errors.ts';
import { relaxedSimd, relaxedSimdThreads, simd, simdThreads } from './generated/binaries.ts';

/** What the compiled code offers; addresses are bytes in its memory. */
export interface Kernels {
  pack(pass: number, panels: number, kernel: number, recurrent: number, bias: number): void;
  unpack(pass: number, panels: number, kernel: number, recurrent: number, bias: number): void;
  transpose(pass: number, first: number, end: number): void;
  product(weights: number, stride: number, x: number, rows: number, out: number, panels: number, add: number): void;
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

export type Variant = 'simd' | 'relaxed-simd';

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Node 20 knows relaxed SIMD behind a flag that can still be set now. */
async function allowRelaxedSimd(): Promise<void> {
  if (typeof process === 'undefined' || !process.versions?.node) return;
  const name: string = 'node:v8';
  const v8 = (await import(/* @vite-ignore */ name)) as { setFlagsFromString(flags: string): void };
  try {
    v8.setFlagsFromString('--experimental-wasm-relaxed-simd');
  } catch {
    // A later V8 that forgot the flag: validate says whether it matters.
  }
}

/**
 * The fastest variant that this runtime takes.
 *
 * @param fused whether one rounding instead of two in a product-and-sum is welcome
 */
export async function chooseBinary(
  fused: boolean,
  shared: boolean,
): Promise<{ variant: Variant; bytes: Uint8Array<ArrayBuffer> }> {
  if (typeof WebAssembly === 'undefined') throw new Unsupported({ missing: 'WebAssembly' });
  if (fused) {
    const bytes = bytesOf(shared ? relaxedSimdThreads : relaxedSimd);
    if (!WebAssembly.validate(bytes)) await allowRelaxedSimd();
    if (WebAssembly.validate(bytes)) return { variant: 'relaxed-simd', bytes };
  }
  const bytes = bytesOf(shared ? simdThreads : simd);
  if (!WebAssembly.validate(bytes)) throw new Unsupported({ missing: 'WebAssembly SIMD' });
  return { variant: 'simd', bytes };
}
