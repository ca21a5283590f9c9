import { decodeSafetensors } from './decode-safetensors.ts';
import { firstNonFinite } from './require-finite.ts';
import { FLOAT_BYTES, LENGTH_BYTES } from './safetensors-format.ts';

/**
 * Looks at the values of a whole safetensors file of `encodeUnchecked` piece by piece, from byte to byte, for whoever reads it anyway: what was
 * just read is read again for next to nothing.
 *
 * @returns throws E_NONFINITE, as `encodeSafetensors` does; pieces begin at multiples of 8 bytes
 */
export function finiteCheckOf(bytes: Uint8Array<ArrayBuffer>): (start: number, end: number) => void {
  const { buffer, byteOffset } = bytes;
  const dataStart = LENGTH_BYTES + Number(new DataView(buffer, byteOffset).getBigUint64(0, true));
  return (start, end) => {
    const from = Math.max(start, dataStart);
    const values = new Float32Array(buffer, byteOffset + from, Math.max(0, end - from) / FLOAT_BYTES);
    // The decoder says in which tensor, and where.
    if (firstNonFinite(values) !== -1) decodeSafetensors(bytes);
  };
}
