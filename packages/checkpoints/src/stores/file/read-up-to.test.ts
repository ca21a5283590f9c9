import { expect, it } from 'vitest';
import type { OpenFile } from './file-operations.ts';
import { readUpTo } from './read-up-to.ts';

const content = Uint8Array.from({ length: 5 * 2 ** 20 + 3 }, (_, index) => index * 31 + (index >> 8));

/** A file that gives at most so many bytes at a time, and may turn out to be shorter than it says. */
function fileOf(bytes: Uint8Array, most: number, says: number = bytes.length): Pick<OpenFile, 'read' | 'size'> {
  return {
    size: async () => says,
    read: async (into, place) => {
      const piece = bytes.subarray(place, place + Math.min(most, into.length));
      into.set(piece);
      return piece.length;
    },
  };
}

it.each([2 ** 30, 2 ** 21, 700_001])(
  'gives pieces of a file that together are the file, %i bytes at most at a time',
  async (most) => {
    const pieces: Uint8Array[] = [];
    const onPiece = (piece: Uint8Array): void => void pieces.push(piece.slice());
    const { size, bytes } = await readUpTo(fileOf(content, most) as OpenFile, { limit: content.length, onPiece });
    expect(size).toBe(content.length);
    expect(Buffer.compare(bytes as Uint8Array, content)).toBe(0);
    expect(pieces.length).toBeGreaterThan(2);
    expect(Buffer.compare(Buffer.concat(pieces), content)).toBe(0);
  },
);

it('tells what a file really had that became shorter', async () => {
  const pieces: Uint8Array[] = [];
  const file = fileOf(content.subarray(0, 10), 4, 20) as OpenFile;
  const { size, bytes } = await readUpTo(file, { limit: 20, onPiece: (piece) => void pieces.push(piece.slice()) });
  expect(size).toBe(10);
  expect(bytes).toEqual(content.subarray(0, 10));
  expect(Buffer.concat(pieces).equals(content.subarray(0, 10))).toBe(true);
});
