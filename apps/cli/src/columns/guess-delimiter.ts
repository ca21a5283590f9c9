import { open } from 'node:fs/promises';
import { constants, gunzipSync } from 'node:zlib';

/** What stands between the cells of a file, and in its numbers. */
export interface GuessedDelimiter {
  readonly delimiter: string;
  /** Only where numbers have a comma. */
  readonly decimal?: ',';
}

const headBytes = 64 * 1024;
const linesLookedAt = 50;
const others = [';', '\t', '|'] as const;

/**
 * Whether the cells of a CSV file are separated by something else than commas: by what stands equally often in each of its first lines.
 *
 * @returns undefined where commas fit as well, and for files that are no CSV by their name
 */
export async function guessDelimiter(file: string): Promise<GuessedDelimiter | undefined> {
  if (!/\.csv(\.gz)?$/i.test(file)) return undefined;
  const lines = linesOf(await headOf(file));
  if (lines.length < 2 || isSteady(lines, ',')) return undefined;
  const delimiter = others.find((mark) => isSteady(lines, mark));
  if (delimiter === undefined) return undefined;
  const cells = lines.slice(1).flatMap((line) => line.split(delimiter).map((cell) => cell.trim()));
  const commas = cells.some((cell) => /^[-+]?\d*,\d+$/.test(cell));
  const points = cells.some((cell) => /^[-+]?\d*\.\d+$/.test(cell));
  return commas && !points ? { delimiter, decimal: ',' } : { delimiter };
}

/** The beginning of a file as text; empty where it cannot be read: the reader says why. */
async function headOf(file: string): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
      const bytes = buffer.subarray(0, bytesRead);
      // A part of a compressed file is enough for its beginning.
      const plain = /\.gz$/i.test(file) ? gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }) : bytes;
      return plain.toString('utf8');
    } finally {
      await handle.close();
    }
  } catch {
    return '';
  }
}

/** Whole lines; the last one may be cut off. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines
    .slice(0, Math.max(1, lines.length - 1))
    .filter((line) => line.trim() !== '')
    .slice(0, linesLookedAt);
}

/** Whether a mark stands in each line outside of quotes, equally often. */
function isSteady(lines: readonly string[], mark: string): boolean {
  const [first = 0, ...rest] = lines.map((line) => line.replace(/"[^"]*"/g, '').split(mark).length - 1);
  return first > 0 && rest.every((count) => count === first);
}
