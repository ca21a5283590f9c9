import type { ChunkWriter } from './chunk-writer.ts';
import { type TextBlock, textBetween } from './text-blocks.ts';

/** What a line without quotes was found to be. */
export type ScannedLine = 'row' | 'quoted' | 'ragged';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
const space = 0x20;
const zero = 0x30;

/** 10^0 … 10^22: the powers of ten that float64 holds exactly. */
const powers = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * Reads lines straight from the bytes: the fast way. Lines with more than simple quotes (`"a, b"`) are left to the parser, whose
 * twin this is.
 *
 * A number of at most 2^53 in its digits and 10^±22 in its exponent is one exact product or quotient (Clinger, How to read
 * floating point numbers accurately, 1990); all others go through `Number`, so the bits are those that `Number` gives.
 */
export class LineScan {
  /** After {@link scan}: where the next line begins. */
  next = 0;
  /** After {@link scan}: fields of the line, when it is no row. */
  fields = 0;
  readonly #columns: number;
  readonly #delimiter: number;
  readonly #decimal: number;

  constructor(columns: number, delimiter: string, decimal: '.' | ',') {
    this.#columns = columns;
    this.#delimiter = delimiter.charCodeAt(0);
    // A delimiter ends a field before it could be a decimal mark.
    this.#decimal = decimal === delimiter ? -1 : decimal.charCodeAt(0);
  }

  /** Reads the line that begins at `from` into the next row of the writer. Every line of a block ends in a line end. */
  scan(block: TextBlock, from: number, writer: ChunkWriter): ScannedLine {
    const { bytes } = block;
    const { numbers, cells, length: row } = writer;
    const columns = this.#columns;
    const delimiter = this.#delimiter;
    const decimal = this.#decimal;
    let at = from;
    let column = 0;
    for (; ; column++) {
      const begin = at;
      const numbersOfColumn = column < columns ? (numbers[column] as Float64Array | null) : null;
      let code = bytes[at] as number;
      if (numbersOfColumn !== null) {
        while (code === space && code !== delimiter) code = bytes[++at] as number;
        const negative = code === 0x2d;
        if (negative || code === 0x2b) code = bytes[++at] as number;
        let digits = 0;
        let value = 0;
        let exponent = 0;
        for (; code >= zero && code <= 0x39; digits++) {
          value = value * 10 + (code - zero);
          code = bytes[++at] as number;
        }
        if (code === decimal) {
          code = bytes[++at] as number;
          for (; code >= zero && code <= 0x39; digits++) {
            value = value * 10 + (code - zero);
            exponent -= 1;
            code = bytes[++at] as number;
          }
        }
        if (digits > 0 && (code === 0x65 || code === 0x45)) {
          code = bytes[++at] as number;
          const less = code === 0x2d;
          if (less || code === 0x2b) code = bytes[++at] as number;
          let power = code >= zero && code <= 0x39 ? 0 : Number.NaN;
          for (; code >= zero && code <= 0x39 && power < 1000; code = bytes[++at] as number)
            power = power * 10 + (code - zero);
          exponent += less ? -power : power;
        }
        while (code === space && code !== delimiter) code = bytes[++at] as number;
        const ends = code === delimiter || code === lineFeed || code === carriageReturn;
        if (ends && digits > 0 && value <= Number.MAX_SAFE_INTEGER && exponent >= -22 && exponent <= 22) {
          const size = exponent < 0 ? value / (powers[-exponent] as number) : value * (powers[exponent] as number);
          numbersOfColumn[row] = negative ? 0 - size : size;
        } else {
          while (code !== delimiter && code !== lineFeed && code !== carriageReturn && code !== quote)
            code = bytes[++at] as number;
          if (code === quote) {
            const end = at === begin ? endOfSimpleQuotes(block, at, delimiter) : -1;
            if (end < 0) return this.#quoted(writer);
            writer.writeText(column, textBetween(block, begin + 1, end - 1));
            at = end;
            code = bytes[at] as number;
          } else if (at === begin) numbersOfColumn[row] = Number.NaN;
          else writer.writeText(column, textBetween(block, begin, at));
        }
      } else {
        while (code !== delimiter && code !== lineFeed && code !== carriageReturn && code !== quote)
          code = bytes[++at] as number;
        const cellsOfColumn = column < columns ? (cells[column] as string[] | null) : null;
        if (code === quote) {
          const end = at === begin ? endOfSimpleQuotes(block, at, delimiter) : -1;
          if (end < 0) return this.#quoted(writer);
          if (cellsOfColumn !== null) cellsOfColumn[row] = textBetween(block, begin + 1, end - 1);
          at = end;
          code = bytes[at] as number;
        } else if (cellsOfColumn !== null) cellsOfColumn[row] = textBetween(block, begin, at);
      }
      at += 1;
      if (code === delimiter) continue;
      if (code === carriageReturn && at < block.end && bytes[at] === lineFeed) at += 1;
      this.next = at;
      if (column === columns - 1) return 'row';
      this.fields = column + 1;
      writer.undoRow();
      return 'ragged';
    }
  }

  #quoted(writer: ChunkWriter): ScannedLine {
    writer.undoRow();
    return 'quoted';
  }
}

/** Behind the closing quote of a field that holds neither quotes nor line ends; −1 when it is not so simple. */
function endOfSimpleQuotes({ bytes, end }: TextBlock, from: number, delimiter: number): number {
  for (let at = from + 1; at < end; at++) {
    const code = bytes[at];
    if (code === lineFeed || code === carriageReturn) return -1;
    if (code === quote) {
      const next = bytes[at + 1];
      return next === delimiter || next === lineFeed || next === carriageReturn ? at + 1 : -1;
    }
  }
  return -1;
}
