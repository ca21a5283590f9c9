import { deflateSync } from 'fflate';
import { crc32 } from './zip/crc32.ts';

/** A file for an archive, and what is said of it; left out, the truth. */
export interface ZipPart {
  readonly name: string | Uint8Array;
  readonly data: Uint8Array;
  readonly method?: number;
  /** What really stands there. */
  readonly stored?: Uint8Array;
  readonly flags?: number;
  readonly crc?: number;
  readonly packed?: number;
  readonly size?: number;
  /** The upper half is the mode of Unix. */
  readonly attributes?: number;
  /** Where the directory says that it starts. */
  readonly start?: number;
  readonly extra?: Uint8Array;
  /** What the header before the data says instead. */
  readonly local?: Partial<Pick<ZipPart, 'name' | 'method' | 'flags' | 'crc' | 'packed' | 'size'>>;
  /** Bytes after its data. */
  readonly after?: Uint8Array;
}

export interface ZipEnd {
  /** Bytes before the directory. */
  readonly before?: Uint8Array;
  /** Bytes at the very end. */
  readonly after?: Uint8Array;
  readonly entries?: number;
  readonly disk?: number;
  readonly start?: number;
  readonly comment?: string;
}

const text = new TextEncoder();

function fields(...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(values.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of values) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value >>> 0, true);
    at += width;
  }
  return bytes;
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

const nameOf = (name: string | Uint8Array): Uint8Array => (typeof name === 'string' ? text.encode(name) : name);

/** Writes archives, honest and other. */
export function writeZip(parts: readonly ZipPart[], end: ZipEnd = {}): Uint8Array {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const stored = part.stored ?? (part.method === 8 ? deflateSync(part.data) : part.data);
    const truth = {
      name: part.name,
      method: part.method ?? 0,
      flags: part.flags ?? 0x800,
      crc: part.crc ?? crc32(part.data),
      packed: part.packed ?? stored.length,
      size: part.size ?? part.data.length,
    };
    const extra = part.extra ?? new Uint8Array();
    const says = ({ name, method, flags, crc, packed, size }: typeof truth): Uint8Array =>
      fields([2, 20], [2, flags], [2, method], [4, 0], [4, crc], [4, packed], [4, size], [2, nameOf(name).length]);
    const here = { ...truth, ...part.local };
    const start = at;
    const body = [fields([4, 0x04034b50]), says(here), fields([2, extra.length]), nameOf(here.name), extra, stored];
    local.push(...body, part.after ?? new Uint8Array());
    at = local.reduce((sum, { length }) => sum + length, 0);
    directory.push(
      fields([4, 0x02014b50], [2, 0x0314]),
      says(truth),
      fields([2, 0], [2, 0], [2, 0], [2, 0], [4, part.attributes ?? 0], [4, part.start ?? start]),
      nameOf(part.name),
    );
  }
  const before = end.before ?? new Uint8Array();
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const entries = end.entries ?? parts.length;
  const comment = text.encode(end.comment ?? '');
  const tail = fields(
    [4, 0x06054b50],
    [2, end.disk ?? 0],
    [2, end.disk ?? 0],
    [2, entries],
    [2, entries],
    [4, size],
    [4, end.start ?? at + before.length],
    [2, comment.length],
  );
  return joined(...local, before, ...directory, tail, comment, end.after ?? new Uint8Array());
}
