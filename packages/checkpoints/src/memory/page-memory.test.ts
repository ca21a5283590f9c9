import { expect, it } from 'vitest';
import { memoryOf, newMemory } from './page-memory.ts';

it('is shared, of WebAssembly, from 4 MiB on; plain below', () => {
  for (const length of [2 ** 22, 2 ** 22 + 12_345]) {
    const bytes = newMemory(length);
    expect(bytes.length).toBe(length);
    expect(bytes.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(bytes.byteOffset).toBe(0);
    expect(memoryOf(bytes.buffer)?.buffer).toBe(bytes.buffer);
  }
  for (const length of [0, 1, 2 ** 22 - 1]) {
    const bytes = newMemory(length);
    expect(bytes.length).toBe(length);
    expect(bytes.buffer).toBeInstanceOf(ArrayBuffer);
    expect(memoryOf(bytes.buffer)).toBeUndefined();
  }
});
