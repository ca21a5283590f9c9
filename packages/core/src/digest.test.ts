import { expect, it } from 'vitest';
import { digestArray, sha256 } from './digest.ts';

it('is SHA-256 (FIPS 180-2, "abc")', async () => {
  expect(await sha256(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

it('covers the viewed values only, bit for bit', async () => {
  const all = Float32Array.of(1, 2, 3);
  const view = { shape: [1], data: all.subarray(1, 2) };
  expect(await digestArray(view)).toBe(await digestArray({ shape: [1], data: Float32Array.of(2) }));
  expect(await digestArray({ shape: [1], data: Float32Array.of(0) })).not.toBe(
    await digestArray({ shape: [1], data: Float32Array.of(-0) }),
  );
});
