import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Heap } from './heap.ts';

it('pieces never overlap, come zeroed, and all can be had again', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 50_000 }), fc.nat(5)), { maxLength: 60 }), (requests) => {
      const memory = new WebAssembly.Memory({ initial: 1, maximum: 64 });
      const heap = new Heap(memory, 64 * 65536);
      const live: { at: number; bytes: number }[] = [];
      for (const [bytes, which] of requests) {
        const old = which > 2 ? live.splice(which % Math.max(1, live.length), 1)[0] : undefined;
        if (old) {
          heap.release(old.at);
          heap.release(old.at);
        }
        const at = heap.allocate(bytes);
        const piece = new Uint8Array(memory.buffer, at, bytes);
        expect(piece.every((byte) => byte === 0)).toBe(true);
        piece.fill(1);
        for (const other of live) expect(at + bytes <= other.at || other.at + other.bytes <= at).toBe(true);
        live.push({ at, bytes });
      }
      for (const { at } of live) heap.release(at);
      expect(heap.usedBytes).toBe(0);
      const size = memory.buffer.byteLength;
      heap.allocate(size - 4096);
      expect(memory.buffer.byteLength).toBe(size);
    }),
    { numRuns: 100 },
  );
});

it('a device that reserves no memory at all is told apart', () => {
  expect(() => new Heap(undefined, 2 ** 32)).toThrow(/^E_ENGINE_MEMORY/);
});

it('what the machine does not give is an error, and what was given out stays', () => {
  // A memory of 256 KiB under a limit of 4 GiB refuses to grow, as a machine without memory does.
  const heap = new Heap(new WebAssembly.Memory({ initial: 1, maximum: 4 }), 2 ** 32);
  const at = heap.allocate(100_000);
  heap.f32.fill(7, at >>> 2, (at + 100_000) >>> 2);
  const used = heap.usedBytes;
  expect(() => heap.allocate(300_000)).toThrow(/^E_ENGINE_MEMORY/);
  expect(heap.usedBytes).toBe(used);
  expect(heap.f32.subarray(at >>> 2, (at + 100_000) >>> 2).every((value) => value === 7)).toBe(true);
  expect(heap.allocate(50_000)).toBeGreaterThan(at);
});
