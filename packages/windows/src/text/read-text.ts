import { byteSource, collect } from '../sources/byte-source.ts';
import type { DataLocation } from '../sources/data-location.ts';
import { NotUtf8, TooLarge } from '../sources/file-errors.ts';
import { firstBadByte } from '../sources/first-bad-byte.ts';
import { lineBreaksIn } from '../sources/line-breaks.ts';

/** V8 holds at most 2^29 − 24 UTF-16 units in one string. */
const largestText = 2 ** 29 - 24;

/**
 * Reads a text in UTF-8 as it stands; a byte order mark is dropped.
 *
 * @throws E_FILE, E_TOO_LARGE, E_ENCODING with the line and byte of the first that is not UTF-8.
 */
export async function readText(location: DataLocation): Promise<string> {
  const bytes = await collect(byteSource(location).pieces());
  if (bytes.length > largestText) throw new TooLarge({ bytes: bytes.length, limit: largestText });
  const [a, b] = bytes;
  const utf16 = a === 0xff && b === 0xfe ? 'UTF-16LE' : a === 0xfe && b === 0xff ? 'UTF-16BE' : null;
  if (utf16 !== null) throw new NotUtf8({ line: 1, byte: 0, guess: utf16 });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const byte = firstBadByte(bytes);
    const line = 1 + lineBreaksIn(new TextDecoder().decode(bytes.subarray(0, byte)));
    throw new NotUtf8({ line, byte, guess: 'ISO-8859-1' }, { cause: error });
  }
}
