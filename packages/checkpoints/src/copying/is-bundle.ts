import { isBundled } from './bundle-keys.ts';

/** The header before the first entry of a zip archive: its signature, and where the name begins. */
const SIGNATURE = 0x04034b50;
const NAME_LENGTH_AT = 26;
const NAME_AT = 30;

/** Whether a file is a bundle by its beginning, whatever its name is and whether or not the rest is whole. */
export function isBundle(bytes: Uint8Array): boolean {
  if (bytes.length < NAME_AT) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, NAME_AT);
  if (view.getUint32(0, true) !== SIGNATURE) return false;
  return isBundled(new TextDecoder().decode(bytes.subarray(NAME_AT, NAME_AT + view.getUint16(NAME_LENGTH_AT, true))));
}
