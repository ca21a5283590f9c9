import { NotUtf8, TooLarge } from './file-errors.ts';

/** V8 holds at most 2^29 − 24 UTF-16 units in one string. */
const largestText = 2 ** 29 - 24;

/**
 * Text of UTF-8 bytes; no byte is replaced silently.
 *
 * @throws E_ENCODING with the line and byte of the first that is not UTF-8; E_TOO_LARGE.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  if (bytes.length > largestText) throw new TooLarge({ bytes: bytes.length, limit: largestText });
  const utf16 = startsWith(bytes, [0xff, 0xfe]) ? 'UTF-16LE' : startsWith(bytes, [0xfe, 0xff]) ? 'UTF-16BE' : null;
  if (utf16 !== null) throw new NotUtf8({ line: 1, byte: 0, guess: utf16 });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const byte = firstBadByte(bytes);
    let line = 1;
    for (let at = 0; at < byte; at++) if (bytes[at] === 0x0a) line += 1;
    throw new NotUtf8({ line, byte, guess: 'ISO-8859-1' }, { cause: error });
  }
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

/** Where the first character that is not UTF-8 begins. */
function firstBadByte(bytes: Uint8Array): number {
  // By bisection: a beginning that ends inside a character is good so far (`stream`).
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  while (!isUtf8(bytes.subarray(0, good), false)) good -= 1; // back to the beginning of that character, at most 3 bytes
  return good;
}

function isUtf8(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
