import { FloatRangeError } from './safetensors-error.ts';

/** Numbers as files keep them. */
export type FloatKind = 'float16' | 'bfloat16' | 'float32' | 'float64';

/** Bytes of one. */
const floatBytes: Readonly<Record<FloatKind, number>> = { float16: 2, bfloat16: 2, float32: 4, float64: 8 };

export interface FloatOptions {
  readonly kind: FloatKind;
  /** For messages. */
  readonly tensor: string;
  readonly bigEndian?: boolean;
}

/** The value of a float16 (IEEE 754 binary16), exactly: every one is a float32 too. */
export function fromFloat16(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/**
 * Bytes of a file as float32, each to the nearest.
 *
 * NaN and infinities are left for the caller to find.
 *
 * @throws E_FLOAT_RANGE for a float64 that is finite and beyond float32
 */
export function readFloats(bytes: Uint8Array, { kind, tensor, bigEndian = false }: FloatOptions): Float32Array {
  const size = floatBytes[kind];
  const data = new Float32Array(bytes.length / size);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (kind === 'float32') {
    if (bigEndian) for (let i = 0; i < data.length; i++) data[i] = view.getFloat32(i * 4, false);
    // A copy of bytes, since a file's data need not start at a multiple of 4.
    else new Uint8Array(data.buffer).set(bytes);
    return data;
  }
  if (kind === 'float16') {
    for (let i = 0; i < data.length; i++) data[i] = fromFloat16(view.getUint16(i * 2, !bigEndian));
    return data;
  }
  if (kind === 'bfloat16') {
    const words = new Uint32Array(data.buffer);
    for (let i = 0; i < words.length; i++) words[i] = view.getUint16(i * 2, !bigEndian) << 16;
    return data;
  }
  for (let i = 0; i < data.length; i++) {
    const value = view.getFloat64(i * 8, !bigEndian);
    const rounded = Math.fround(value);
    if (!Number.isFinite(rounded) && Number.isFinite(value)) {
      throw new FloatRangeError({ tensor, index: i, value });
    }
    data[i] = rounded;
  }
  return data;
}
