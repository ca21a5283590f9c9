/** Bits of a float that are all set in NaN and the infinities alone, in LEB128. */
const EXPONENT = [0x80, 0x80, 0x80, 0xfc, 0x07];

/** The body of `f(start, end)`, its parameters being the locals 0 and 1, and 2 a vector of what was found. */
const body = [
  ...[0x01, 0x01, 0x7b], // (local v128)
  ...[0x03, 0x40], // loop
  ...[0x20, 0x02], // local.get 2
  ...[0x20, 0x00, 0xfd, 0x00, 0x02, 0x00], // v128.load (local.get 0), at a multiple of 4
  ...[0x41, ...EXPONENT, 0xfd, 0x11, 0xfd, 0x4e], // v128.and (i32x4.splat (i32.const EXPONENT))
  ...[0x41, ...EXPONENT, 0xfd, 0x11, 0xfd, 0x37], // i32x4.eq (i32x4.splat (i32.const EXPONENT))
  ...[0xfd, 0x50, 0x21, 0x02], // local.set 2 (v128.or)
  ...[0x20, 0x00, 0x41, 0x10, 0x6a, 0x22, 0x00], // local.tee 0 (i32.add (local.get 0) (i32.const 16))
  ...[0x20, 0x01, 0x47, 0x0d, 0x00], // br_if 0 (i32.ne (local.get 1)), for the end of 4 GiB is 0
  0x0b, // end
  ...[0x20, 0x02, 0xfd, 0x53], // v128.any_true (local.get 2)
  0x0b, // end
];

/** A section: its number, its length, one item; all are shorter than 128 bytes. */
const section = (id: number, item: readonly number[]): readonly number[] => [id, item.length + 1, 1, ...item];

/**
 * A module that imports `m.m`, shared memory, and exports `f(start, end)`: whether any of the floats from an address to another, a whole number of
 * vectors and one at least, is NaN or infinite, 0 or 1. The numbers are those of the WebAssembly specification, chapter 5.
 */
export const finiteCheckCode: Uint8Array = Uint8Array.of(
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00], // The magic bytes and the version.
  ...section(1, [0x60, 0x02, 0x7f, 0x7f, 0x01, 0x7f]), // (type (func (param i32 i32) (result i32)))
  ...section(2, [0x01, 0x6d, 0x01, 0x6d, 0x02, 0x03, 0x01, 0x80, 0x80, 0x04]), // (import "m" "m" (memory 1 65536 shared))
  ...section(3, [0x00]), // One function, of that type,
  ...section(7, [0x01, 0x66, 0x00, 0x00]), // exported as "f"
  ...section(10, [body.length, ...body]),
);
