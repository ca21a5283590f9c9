import type { DataLocation } from './data-location.ts';
import { fileBytes } from './file-bytes.ts';
import { FileUnreadable, TooLarge } from './file-errors.ts';
import { isGzip, unpacked } from './gunzip.ts';
import { textPieces } from './text-pieces.ts';

/** Bytes that are read in order, from any place; once if they come as a stream. */
export interface ByteSource {
  /** Name of the file, or null. */
  readonly name: string | null;
  /** Whether the bytes can be read again from the beginning. */
  readonly repeatable: boolean;
  /** Pieces from the beginning; they are the reader's to keep. */
  pieces(): AsyncIterable<Uint8Array>;
  /** Bytes at any place; call `close` afterwards. */
  open(): Promise<OpenBytes>;
}

/** Bytes that are read in any order. */
export interface OpenBytes {
  readonly byteLength: number;
  slice(start: number, end?: number): Promise<ArrayBuffer>;
  close(): Promise<void>;
}

const address = /^(?:https?|file|blob|data):/i;

/** The bytes at a location, unpacked where they are compressed with gzip; what cannot be read ends in E_FILE when it is read. */
export function byteSource(location: DataLocation): ByteSource {
  const source = bytesAt(location);
  return {
    ...source,
    pieces: () => unpacked(source.pieces(), source.name),
    open: async () => {
      const bytes = await source.open();
      let packed = false;
      try {
        packed = isGzip(new Uint8Array(await bytes.slice(0, Math.min(2, bytes.byteLength))));
      } catch (error) {
        await bytes.close();
        throw error;
      }
      if (!packed) return bytes;
      try {
        return openBytes(await collect(unpacked(piecesOfOpen(bytes), source.name)));
      } finally {
        await bytes.close();
      }
    },
  };
}

function bytesAt(location: DataLocation): ByteSource {
  if (typeof location === 'string') {
    return address.test(location) ? addressed(location) : fileBytes(location);
  }
  if (location instanceof URL) return location.protocol === 'file:' ? fileBytes(location) : fetched(location);
  if (location instanceof Uint8Array) return inMemory(location, () => textPieces(location));
  if (location instanceof ArrayBuffer) return bytesAt(new Uint8Array(location));
  if (location instanceof Blob) return blob(location);
  if ('getReader' in location) return streamed(() => Promise.resolve(location), null);
  return inMemory(null, () => textPieces(location.text));
}

function addressed(address: string): ByteSource {
  try {
    return bytesAt(new URL(address));
  } catch (error) {
    const failure = new FileUnreadable({ path: address, cause: 'it is no address' }, { cause: error });
    return streamed(() => Promise.reject(failure), null);
  }
}

function blob(blob: Blob): ByteSource {
  return {
    name: 'name' in blob ? String(blob.name) : null,
    repeatable: true,
    pieces: () => piecesOf(blob.stream()),
    open: async () => ({
      byteLength: blob.size,
      slice: (start, end) => blob.slice(start, end).arrayBuffer(),
      close: async () => {},
    }),
  };
}

function fetched(url: URL): ByteSource {
  const last = nameIn(url);
  return streamed(
    async () => {
      let response: Response;
      try {
        response = await fetch(url);
      } catch (error) {
        throw new FileUnreadable(
          { path: String(url), cause: `it cannot be fetched (${String(error)})` },
          { cause: error },
        );
      }
      if (!response.ok || response.body === null) {
        const cause = `the server answered ${response.status} ${response.statusText}`.trim();
        throw new FileUnreadable({ path: String(url), cause });
      }
      return response.body;
    },
    last === '' ? null : last,
  );
}

/** The last part of an address, as people write it where it can be read so. */
function nameIn({ pathname }: URL): string {
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last; // percent signs that are no UTF-8
  }
}

function streamed(stream: () => Promise<ReadableStream<Uint8Array>>, name: string | null): ByteSource {
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    yield* piecesOf(await stream());
  };
  return { name, repeatable: false, pieces, open: async () => openBytes(await collect(pieces())) };
}

function inMemory(bytes: Uint8Array | null, parts: () => Iterable<Uint8Array>): ByteSource {
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    yield* parts();
  };
  return { name: null, repeatable: true, pieces, open: async () => openBytes(bytes ?? (await collect(pieces()))) };
}

/** Not every browser iterates streams. */
async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever stops early needs no more of it.
    await reader.cancel().catch(() => {});
  }
}

const pieceSize = 2 ** 20;

async function* piecesOfOpen(bytes: OpenBytes): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += pieceSize) {
    yield new Uint8Array(await bytes.slice(at, Math.min(at + pieceSize, bytes.byteLength)));
  }
}

const largestArray = 2 ** 31 - 1;

/** @throws E_TOO_LARGE */
export async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    parts.push(piece);
    length += piece.length;
    if (length > largestArray) throw new TooLarge({ bytes: length, limit: largestArray });
  }
  return concatenate(parts);
}

export function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Bytes in memory. */
export function openBytes(bytes: Uint8Array): OpenBytes {
  return {
    byteLength: bytes.length,
    slice: async (start, end) => bytes.slice(start, end).buffer as ArrayBuffer,
    close: async () => {},
  };
}
