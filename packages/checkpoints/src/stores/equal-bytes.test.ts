import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalBytes, plainlyEqual } from './equal-bytes.ts';

/** A copy that begins at an offset of its buffer. */
function at(offset: number, bytes: Uint8Array): Uint8Array {
  const room = new Uint8Array(offset + bytes.length + 3).fill(7);
  room.set(bytes, offset);
  return room.subarray(offset, offset + bytes.length);
}

const offset = fc.nat({ max: 5 });

describe.each(Object.entries({ equalBytes, plainlyEqual }))('%s', (_name, equal) => {
  it('finds equal what is equal, wherever it lies', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), offset, offset, (bytes, a, b) => {
        expect(equal(at(a, bytes), at(b, bytes))).toBe(true);
      }),
    );
  });

  it('finds any bit that differs, and any length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), offset, offset, fc.nat(), (bytes, a, b, bit) => {
        const other = bytes.slice();
        const index = (bit >> 3) % bytes.length;
        other[index] = (other[index] as number) ^ (1 << (bit & 7));
        expect(equal(at(a, bytes), at(b, other))).toBe(false);
        expect(equal(at(a, bytes), at(b, bytes.subarray(1)))).toBe(false);
      }),
    );
  });
});
