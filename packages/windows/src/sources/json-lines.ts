import { BadRow } from './file-errors.ts';
import type { Row } from './object-rows.ts';
import { textLines } from './text-lines.ts';

/** A string, or a number, of JSON. */
const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const manyDigits = /\d{16}/;

/**
 * The objects of JSON lines (one a line; blank lines are passed over), with the line of each. Whole numbers of 16 digits and more
 * come as bigint, so that none is changed.
 *
 * @throws E_ENCODING, E_BAD_ROW
 */
export async function* jsonLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<{ row: Row; origin: number }> {
  for await (const { text, line } of textLines(pieces)) {
    if (text.trim() !== '') yield { row: parseLine(text, line), origin: line };
  }
}

function parseLine(text: string, line: number): Row {
  let value: unknown;
  try {
    value = manyDigits.test(text) ? JSON.parse(text.replace(token, markWhole), unmark) : JSON.parse(text);
  } catch (error) {
    const cause = `it is not JSON (${error instanceof Error ? error.message.slice(0, 200) : 'unknown'})`;
    throw new BadRow({ line, cause, remedy: 'Write one JSON object a line.' }, { cause: error });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row;
  throw new BadRow({
    line,
    cause: 'it is not an object',
    remedy: 'Write one JSON object a line, with cells by column name.',
  });
}

/** Noncharacters, which no text means: they mark a whole number that waits to become a bigint. */
const mark = '\u{10FFFF}\u{1FFFF}\u{10FFFF}';
const marked = new RegExp(`^${mark}(-?\\d+)$`, 'u');

function markWhole(text: string): string {
  return text.length >= 16 && /^-?\d+$/.test(text) ? `"${mark}${text}"` : text;
}

function unmark(_: string, value: unknown): unknown {
  const [, digits] = (typeof value === 'string' && marked.exec(value)) || [];
  return digits === undefined ? value : BigInt(digits);
}
