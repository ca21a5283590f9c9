import type { TextBlock } from './text-blocks.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;

/**
 * Behind the line end of the record that begins here: the first line end outside of quotes. Null when it does not end in the block.
 *
 * @param delimiter its code; beyond 127 it is not looked for.
 */
export function endOfRecord({ bytes, end, last }: TextBlock, from: number, delimiter: number): number | null {
  let inside = false;
  for (let at = from; at < end; at++) {
    const code = bytes[at];
    if (code === quote) {
      const before = at === from ? lineFeed : (bytes[at - 1] as number);
      // A quote inside a field that does not begin with one is refused: the parser needs no more than the line to say so.
      if (!inside && before !== delimiter && before !== quote && before !== lineFeed && delimiter < 128) {
        while (bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at += 1;
        return at + 1;
      }
      inside = !inside;
    } else if (!inside && (code === lineFeed || code === carriageReturn)) {
      return code === carriageReturn && at + 1 < end && bytes[at + 1] === lineFeed ? at + 2 : at + 1;
    }
  }
  return last ? end : null;
}

/** Whether there is a quote in some bytes. */
export function hasQuote(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] === quote) return true;
  return false;
}

/** Line ends in some bytes, CRLF being one. */
export function countLines(bytes: Uint8Array, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) {
    if (bytes[at] === carriageReturn || (bytes[at] === lineFeed && bytes[at - 1] !== carriageReturn)) lines += 1;
  }
  return lines;
}
