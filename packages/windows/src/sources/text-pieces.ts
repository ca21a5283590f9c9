import { NotUtf8 } from './file-errors.ts';
import { lineBreaksIn } from './line-breaks.ts';

const pieceSize = 2 ** 20;
const loneSurrogate = /\p{Surrogate}/u;

/**
 * A text in memory as pieces of bytes in UTF-8.
 *
 * @throws E_ENCODING when a string holds half a surrogate pair, which UTF-8 cannot say.
 */
export function* textPieces(text: string | Uint8Array): Generator<Uint8Array> {
  if (typeof text !== 'string') {
    for (let at = 0; at < text.length; at += pieceSize) yield text.subarray(at, at + pieceSize);
    return;
  }
  const encoder = new TextEncoder();
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = Math.min(text.length, at + pieceSize);
    const before = text.charCodeAt(end - 1);
    if (end < text.length && before >= 0xd800 && before < 0xdc00) end -= 1;
    const piece = text.slice(at, end);
    const lone = piece.search(loneSurrogate);
    if (lone >= 0) {
      const good = text.slice(0, at + lone);
      throw new NotUtf8({ line: 1 + lineBreaksIn(good), byte: encoder.encode(good).length, guess: null });
    }
    yield encoder.encode(piece);
  }
}
