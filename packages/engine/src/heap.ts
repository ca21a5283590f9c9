import { OutOfMemory, Unsupported } from './errors.ts';
import { MEMORY_START } from './plan-layout.ts';

/** Bytes of a page of WebAssembly memory. */
export const PAGE = 65536;
const ALIGNMENT = 64;

interface Span {
  at: number;
  bytes: number;
}

/**
 * Memory of the compiled code, given out by first fit. Only the main thread gives out and takes back.
 *
 * The views move when the memory grows: read them anew after every `allocate`.
 */
export class Heap {
  readonly memory: WebAssembly.Memory;
  readonly #limit: number;
  readonly #sizes: Map<number, number> = new Map();
  #free: Span[];
  #end: number;
  #used = 0;
  #f32: Float32Array;
  #i32: Int32Array;
  #f64: Float64Array;
  #bytes: Uint8Array;

  /**
   * @param memory undefined where none could be had
   * @throws E_ENGINE_UNSUPPORTED where there is no WebAssembly; E_ENGINE_MEMORY where it refused to reserve memory
   */
  constructor(memory: WebAssembly.Memory | undefined, limitBytes: number) {
    if (typeof WebAssembly === 'undefined') throw new Unsupported({ missing: 'WebAssembly' });
    if (memory === undefined) throw new OutOfMemory({ needBytes: PAGE, usedBytes: 0, limitBytes });
    this.memory = memory;
    this.#limit = limitBytes;
    this.#end = memory.buffer.byteLength;
    this.#free = [{ at: MEMORY_START, bytes: this.#end - MEMORY_START }];
    const buffer = memory.buffer;
    this.#f32 = new Float32Array(buffer);
    this.#i32 = new Int32Array(buffer);
    this.#f64 = new Float64Array(buffer);
    this.#bytes = new Uint8Array(buffer);
  }

  get f32(): Float32Array {
    return this.#f32;
  }

  get i32(): Int32Array {
    return this.#i32;
  }

  get f64(): Float64Array {
    return this.#f64;
  }

  /** Bytes given out now. */
  get usedBytes(): number {
    return this.#used;
  }

  /** A zeroed piece, aligned to a cache line. */
  allocate(bytes: number): number {
    const need = Math.max(ALIGNMENT, Math.ceil(bytes / ALIGNMENT) * ALIGNMENT);
    let span = this.#free.find((candidate) => candidate.bytes >= need);
    if (!span) span = this.#grow(need);
    const at = span.at;
    span.at += need;
    span.bytes -= need;
    if (span.bytes === 0) this.#free.splice(this.#free.indexOf(span), 1);
    this.#sizes.set(at, need);
    this.#used += need;
    this.#bytes.fill(0, at, at + need);
    return at;
  }

  /** Gives a piece back; unknown addresses are ignored, so that giving back twice does no harm. */
  release(at: number): void {
    const bytes = this.#sizes.get(at);
    if (bytes === undefined) return;
    this.#sizes.delete(at);
    this.#used -= bytes;
    let place = this.#free.findIndex((span) => span.at > at);
    if (place < 0) place = this.#free.length;
    this.#free.splice(place, 0, { at, bytes });
    const before = this.#free[place - 1];
    const here = this.#free[place] as Span;
    const after = this.#free[place + 1];
    if (after && here.at + here.bytes === after.at) {
      here.bytes += after.bytes;
      this.#free.splice(place + 1, 1);
    }
    if (before && before.at + before.bytes === here.at) {
      before.bytes += here.bytes;
      this.#free.splice(place, 1);
    }
  }

  #grow(need: number): Span {
    const last = this.#free.at(-1);
    const open = last && last.at + last.bytes === this.#end ? last : undefined;
    const pages = Math.ceil((need - (open?.bytes ?? 0)) / PAGE);
    // A quarter more than asked for saves growing at every step of a warm-up; not so near the limit.
    const generous = Math.max(pages, Math.floor(this.#end / PAGE / 4));
    const fits = (count: number) => this.#end + count * PAGE <= this.#limit;
    const grown = (fits(generous) && this.#tryGrow(generous)) || (fits(pages) && this.#tryGrow(pages)) || undefined;
    if (!grown) throw new OutOfMemory({ needBytes: need, usedBytes: this.#used, limitBytes: this.#limit });
    const added = { at: this.#end, bytes: grown * PAGE };
    this.#end += added.bytes;
    const buffer = this.memory.buffer;
    this.#f32 = new Float32Array(buffer);
    this.#i32 = new Int32Array(buffer);
    this.#f64 = new Float64Array(buffer);
    this.#bytes = new Uint8Array(buffer);
    if (open) {
      open.bytes += added.bytes;
      return open;
    }
    this.#free.push(added);
    return added;
  }

  #tryGrow(pages: number): number | undefined {
    try {
      this.memory.grow(pages);
      return pages;
    } catch {
      return undefined;
    }
  }
}
