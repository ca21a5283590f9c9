import { nextTurn } from '../stores/next-turn.ts';
import { allFinite } from './all-finite.ts';
import { decodeSafetensors } from './decode-safetensors.ts';
import { FLOAT_BYTES, LENGTH_BYTES } from './safetensors-format.ts';

/** Values that are looked at in one go: some 5 ms. */
const PIECE = 2 ** 23;

/** Looks at the values of a whole safetensors file of `encodeUnchecked`. @throws E_NONFINITE, as `encodeSafetensors` does */
export function requireFiniteFile(bytes: Uint8Array): void {
  for (const look of looksAt(bytes)) look();
}

/** The same, a piece at a turn of the event loop: other things go on meanwhile, from the first piece on. */
export async function requireFiniteFileInTurns(bytes: Uint8Array): Promise<void> {
  for (const look of looksAt(bytes)) {
    await nextTurn();
    look();
  }
}

function* looksAt(bytes: Uint8Array): Iterable<() => void> {
  const { buffer, byteOffset } = bytes;
  const start = LENGTH_BYTES + Number(new DataView(buffer, byteOffset).getBigUint64(0, true));
  const values = new Float32Array(buffer, byteOffset + start, (bytes.length - start) / FLOAT_BYTES);
  for (let at = 0; at < values.length; at += PIECE) {
    yield () => {
      // The decoder says in which tensor, and where.
      if (!allFinite(values.subarray(at, at + PIECE))) decodeSafetensors(bytes);
    };
  }
}
