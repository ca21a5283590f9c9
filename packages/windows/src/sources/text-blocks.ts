import { BadRow, NotUtf8 } from './file-errors.ts';
import { firstBadByte } from './first-bad-byte.ts';
import { lineBreaksIn } from './line-breaks.ts';

/** Some whole lines of a text: its bytes from `start` to `end`, the last of which ends a line. */
export interface TextBlock {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** The lines as a text. */
  readonly text: string;
  /** Whether each byte is a character, so that positions in `text` are positions in `bytes` less `start`. */
  readonly ascii: boolean;
  /** Whether nothing follows. */
  readonly last: boolean;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Some of the lines of a block as a text: from one of its bytes up to, not including, another. */
export function textBetween({ bytes, start, text, ascii }: TextBlock, from: number, to: number): string {
  return ascii ? text.slice(from - start, to - start) : decoder.decode(bytes.subarray(from, to));
}

/** No record is longer: what goes on is a quote that is never closed, or no text. A line of ten million characters is far below. */
export const longestRecord: number = 2 ** 26;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Cuts a text in UTF-8 that comes in pieces into blocks of whole lines, and checks its encoding. A byte order mark is dropped;
 * line ends are LF, CRLF or CR; the last line need not have one. What it finds does not depend on how the pieces are cut.
 */
export class TextBlocks {
  #bytes: Uint8Array = new Uint8Array(0);
  /** Where what is not taken begins. */
  #start = 0;
  #pieces: Uint8Array[] = [];
  #pending = 0;
  #ended = false;
  #begun = false;
  /** Bytes of the text before `#bytes`. */
  #offset = 0;
  /** The first byte that cannot be read, in `#bytes`. */
  #bad: number | null = null;
  readonly #decoder: TextDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  /** Adds the next piece, which must not be changed afterwards. */
  feed(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.#pieces.push(piece);
    this.#pending += piece.length;
  }

  end(): void {
    this.#ended = true;
  }

  /**
   * The next whole lines, from the first byte that was not taken; null when more must be fed first, or nothing is left.
   *
   * @param line of that byte, for errors.
   * @throws E_ENCODING, E_BAD_ROW
   */
  next(line: number): TextBlock | null {
    if (this.#bad !== null) throw this.#errorAt(this.#bad, line);
    const rest = this.#bytes.length - this.#start;
    if (rest > longestRecord) throw tooLong(line);
    // Doubling keeps the time for a line that comes in a thousand pieces linear.
    if (!this.#ended && (this.#pending === 0 || this.#pending < rest)) return null;
    this.#join();
    if (!this.#begin()) return null;
    const bytes = this.#bytes;
    let end = bytes.length;
    // An LF may follow a CR that is the last byte so far.
    if (!this.#ended && bytes[end - 1] === carriageReturn) end -= 1;
    while (end > this.#start && bytes[end - 1] !== lineFeed && bytes[end - 1] !== carriageReturn) end -= 1;
    if (end === this.#start) return null;
    const text = this.#decode(end);
    if (text !== null) {
      const ascii = text.length === end - this.#start;
      return { bytes, start: this.#start, end, text, ascii, last: this.#ended };
    }
    // The lines before the one that is bad come first, so that what is found first does not depend on the pieces.
    const bad = this.#bad ?? 0;
    end = bad;
    while (end > this.#start && bytes[end - 1] !== lineFeed && bytes[end - 1] !== carriageReturn) end -= 1;
    if (end === this.#start) throw this.#errorAt(bad, line);
    const before = this.#decoder.decode(bytes.subarray(this.#start, end));
    return { bytes, start: this.#start, end, text: before, ascii: before.length === end - this.#start, last: false };
  }

  /** Marks the bytes before this place in the last block as read. */
  take(end: number): void {
    this.#start = end;
  }

  #join(): void {
    const rest = this.#bytes.subarray(this.#start);
    const last = this.#pieces.at(-1) ?? rest;
    const open = last.length > 0 && last.at(-1) !== lineFeed && last.at(-1) !== carriageReturn;
    if (this.#pending === 0 && !(this.#ended && open)) return;
    this.#offset += this.#start;
    this.#start = 0;
    if (rest.length === 0 && this.#pieces.length === 1 && !(this.#ended && open)) {
      this.#bytes = this.#pieces[0] as Uint8Array;
    } else {
      // The last line of the text gets the line end that it may lack.
      const joined = new Uint8Array(rest.length + this.#pending + (this.#ended && open ? 1 : 0)).fill(lineFeed, -1);
      joined.set(rest);
      let at = rest.length;
      for (const piece of this.#pieces) {
        joined.set(piece, at);
        at += piece.length;
      }
      this.#bytes = joined;
    }
    this.#pieces = [];
    this.#pending = 0;
  }

  /** Looks at the first bytes of the text; false when too few have come. */
  #begin(): boolean {
    if (this.#begun) return true;
    if (this.#bytes.length < 3 && !this.#ended) return false;
    this.#begun = true;
    const [a, b, c] = this.#bytes;
    const utf16 = a === 0xff && b === 0xfe ? 'UTF-16LE' : a === 0xfe && b === 0xff ? 'UTF-16BE' : null;
    if (utf16 !== null) throw new NotUtf8({ line: 1, byte: 0, guess: utf16 });
    if (a === 0xef && b === 0xbb && c === 0xbf) this.#start = 3;
    return true;
  }

  /** Null when there is a byte that cannot be read: then `#bad` says which. */
  #decode(end: number): string | null {
    const bytes = this.#bytes.subarray(this.#start, end);
    try {
      const text = this.#decoder.decode(bytes);
      if (!text.includes('\0')) return text;
      this.#bad = this.#start + bytes.indexOf(0);
    } catch {
      const bad = firstBadByte(bytes);
      const zero = bytes.indexOf(0);
      this.#bad = this.#start + (zero < 0 ? bad : Math.min(bad, zero));
    }
    return null;
  }

  #errorAt(bad: number, line: number): Error {
    const badLine = line + lineBreaksIn(new TextDecoder().decode(this.#bytes.subarray(this.#start, bad)));
    if (this.#bytes[bad] !== 0) {
      return new NotUtf8({ line: badLine, byte: this.#offset + bad, guess: 'ISO-8859-1' });
    }
    return new BadRow({
      line: badLine,
      cause: `byte ${this.#offset + bad} is NUL, which no text holds`,
      remedy: 'Save the file as UTF-8 if it is in UTF-16; a file with NUL bytes is else a damaged one, or no text.',
    });
  }
}

/** What a record that is longer than {@link longestRecord} ends in. */
export function tooLong(line: number): Error {
  return new BadRow({ line, cause: 'it is longer than 64 MiB: a quote is probably opened and never closed' });
}
