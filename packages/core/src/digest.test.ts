import { describe, expect, it } from 'vitest';
import { digestArray, sha256, webSha256 } from './digest.ts';
import { Random } from './random.ts';

const ways = { sha256, webSha256 };

it.each(Object.entries(ways))('%s is SHA-256 (FIPS 180-2, "abc", and nothing)', async (_name, hash) => {
  expect(await hash(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  expect(await hash(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

it('covers the viewed values only, bit for bit', async () => {
  const all = Float32Array.of(1, 2, 3);
  const view = { shape: [1], data: all.subarray(1, 2) };
  expect(await digestArray(view)).toBe(await digestArray({ shape: [1], data: Float32Array.of(2) }));
  expect(await digestArray({ shape: [1], data: Float32Array.of(0) })).not.toBe(
    await digestArray({ shape: [1], data: Float32Array.of(-0) }),
  );
});

describe('in Node', () => {
  it('hashes in pieces as Web Crypto does whole', async () => {
    const random = new Random(3);
    for (const length of [1, 1000, 16 * 2 ** 20 - 1, 16 * 2 ** 20, 33 * 2 ** 20 + 5]) {
      const bytes = new Uint8Array(length);
      for (let index = 0; index < length; index += 997) bytes[index] = random.integer(256);
      const view = new Uint8Array(bytes.buffer, Math.min(length, 3));
      expect(await sha256(view)).toBe(await webSha256(view));
    }
  });

  it('lets other things go on meanwhile', async () => {
    const order: string[] = [];
    const hashing = sha256(new Uint8Array(40 * 2 ** 20)).then(() => order.push('hashed'));
    setImmediate(() => order.push('other'));
    await hashing;
    expect(order).toEqual(['other', 'hashed']);
  });
});
