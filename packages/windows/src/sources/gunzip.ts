import { defineError, type ErrorClass, isSeqgraftError } from '@seqgraft/core';
import { count } from '../table/place.ts';

const BrokenGzip: ErrorClass<{ name: string | null; cause: string }> = defineError(
  'E_GZIP',
  'data',
  ({ name, cause }) => ({
    message: `${name === null ? 'The data' : `"${name}"`} is compressed with gzip and cannot be unpacked: ${cause}.`,
    remedy:
      'Copy or download it again, and try it with gzip --test; where that finds nothing, unpack it yourself (gunzip FILE).',
  }),
);

/** More than tables unpack to, and much more than fits into memory in the end. */
const Bomb: ErrorClass<{ name: string | null; packed: number; unpacked: number; ratio: number }> = defineError(
  'E_GZIP_RATIO',
  'data',
  ({ name, packed, unpacked, ratio }) => ({
    message: `What is compressed may be at most ${ratio} times as large unpacked, but ${name === null ? 'the data' : `"${name}"`} has ${count(unpacked, 'byte')} after ${count(packed, 'byte')}, and goes on.`,
    remedy: 'If that is what you expect, unpack it yourself (gunzip FILE) and give the file that comes out.',
  }),
);

/** Tables of numbers unpack to some 3 to 30 times their size, those of few different rows to 200; gzip itself reaches 1030. */
const mostRatio = 250;
/** So much is taken whatever its ratio: short files of equal rows are none that harm. */
const alwaysTaken = 2 ** 26;
/** Unpacked at a time: browsers unpack all that they are given at once. */
const portion = 2 ** 16;
/** Readers are quicker with pieces that are not too short; gzip in Node gives 16 KiB. */
const pieceLength = 2 ** 18;

/**
 * The bytes themselves, or what they hold where they begin as gzip does, whatever the name: a server may have unpacked `x.csv.gz` already. Memory is
 * bounded.
 *
 * @param name for errors
 * @throws E_GZIP, E_GZIP_RATIO
 */
export async function* unpacked(pieces: AsyncIterable<Uint8Array>, name: string | null): AsyncGenerator<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  try {
    let head: Uint8Array = new Uint8Array(0);
    while (head.length < 2) {
      const { done, value } = await iterator.next();
      if (done === true) break;
      head = head.length === 0 ? value : Uint8Array.of(...head, ...value);
    }
    const whole = async function* (): AsyncGenerator<Uint8Array> {
      if (head.length > 0) yield head;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
    };
    yield* isGzip(head) ? inPieces(inflated(whole(), name)) : whole();
  } finally {
    await iterator.return?.();
  }
}

/** Whether bytes begin as those of gzip do (RFC 1952); no text in UTF-8 does. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

async function* inflated(pieces: AsyncIterable<Uint8Array>, name: string | null): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  let packed = 0;
  /** What failed beside the unpacking: the file itself. */
  let failure: unknown = null;
  const feeding = (async () => {
    try {
      for await (const piece of pieces) {
        for (let at = 0; at < piece.length; at += portion) {
          // A copy: what is shared between threads is no input of streams.
          const part = piece.slice(at, at + portion);
          packed += part.length;
          // A rejection means that the unpacking failed, or that nobody wants more: the reader knows.
          if (!(await writer.write(part).then(yes, no))) return;
        }
      }
    } catch (error) {
      failure = error;
      await writer.abort(error).catch(() => {});
      return;
    }
    await writer.close().catch(() => {});
  })();
  try {
    for (let length = 0; ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > Math.max(alwaysTaken, mostRatio * packed)) {
        throw new Bomb({ name, packed, unpacked: length, ratio: mostRatio });
      }
      yield value;
    }
  } catch (error) {
    if (failure !== null) throw failure;
    if (isSeqgraftError(error)) throw error;
    throw new BrokenGzip({ name, cause: causeOf(error) }, { cause: error });
  } finally {
    // Ends what feeds, too, so that the file is closed.
    await reader.cancel().catch(() => {});
    await feeding;
  }
}

const yes = (): boolean => true;
const no = (): boolean => false;

function causeOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  if (/unexpected end|truncated/i.test(words)) return 'it ends before its end, as a download does that was cut short';
  if (/junk|trailing|after end/i.test(words)) return 'something else follows its end';
  return `its bytes are damaged (${words})`;
}

async function* inPieces(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let piece = new Uint8Array(pieceLength);
  let length = 0;
  for await (const part of parts) {
    for (let at = 0; at < part.length; ) {
      const taken = part.subarray(at, at + pieceLength - length);
      piece.set(taken, length);
      length += taken.length;
      at += taken.length;
      if (length < pieceLength) continue;
      yield piece;
      piece = new Uint8Array(pieceLength);
      length = 0;
    }
  }
  if (length > 0) yield piece.subarray(0, length);
}
