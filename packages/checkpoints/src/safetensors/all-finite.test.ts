import { Random } from '@seqgraft/core';
import { expect, it } from 'vitest';
import { newMemory } from '../memory/page-memory.ts';
import { allFinite } from './all-finite.ts';
import { firstNonFinite } from './first-non-finite.ts';

/** In memory of WebAssembly, from a byte on. */
const values = (length: number, from: number): Float32Array =>
  new Float32Array(newMemory(2 ** 22 + 4 * length + from).buffer, from, length);

/** Bits of NaN in all its forms, of both infinities, and of what comes close to them. */
const notFinite = [0x7f800000, 0xff800000, 0x7fc00000, 0xffc00000, 0x7f800001, 0xffbfffff, 0x7fffffff];
const finite = [0x7f7fffff, 0xff7fffff, 0x00000000, 0x80000000, 0x00000001, 0x807fffff, 0x3f800000];

it('says of vectors what is said of one value at a time, wherever the value stands', () => {
  const random = new Random(8);
  for (const length of [0, 1, 3, 4, 5, 16, 19, 64, 67]) {
    // Weights begin at a multiple of 8, not of 16.
    for (const from of [0, 4, 8, 96]) {
      const data = values(length, from);
      const bits = new Uint32Array(data.buffer, from, length);
      const fill = (): void => {
        for (let at = 0; at < length; at++) bits[at] = finite[random.integer(finite.length)] as number;
      };
      fill();
      expect(allFinite(data)).toBe(true);
      for (let at = 0; at < length; at++) {
        bits[at] = notFinite[at % notFinite.length] as number;
        expect(firstNonFinite(data)).toBe(at);
        expect(allFinite(data)).toBe(false);
        fill();
      }
    }
  }
});

it('looks at its own values alone', () => {
  const all = values(100, 8).fill(1);
  all[3] = all[40] = Number.NaN;
  expect(allFinite(all.subarray(4, 40))).toBe(true);
  expect(allFinite(all.subarray(4, 41))).toBe(false);
});

it('looks at values to the end of 4 GiB', () => {
  const data = new Float32Array(newMemory(2 ** 32).buffer, 2 ** 32 - 4000, 1000);
  expect(allFinite(data)).toBe(true);
  for (const at of [0, 4, 500, 999]) {
    data[at] = Number.NaN;
    expect(allFinite(data)).toBe(false);
    data[at] = 0;
  }
});

it('says the same of plain memory, of few values and of many', () => {
  for (const length of [0, 10, 2 ** 16 - 1, 2 ** 16, 2 ** 16 + 2 ** 14 + 3]) {
    const data = new Float32Array(length + 1).subarray(1).fill(1);
    expect(allFinite(data)).toBe(true);
    for (const at of [0, 2 ** 14 - 1, 2 ** 14, 2 ** 16, length - 1].filter((one) => one >= 0 && one < length)) {
      data[at] = Number.NEGATIVE_INFINITY;
      expect(allFinite(data)).toBe(false);
      data[at] = 1;
    }
  }
});
