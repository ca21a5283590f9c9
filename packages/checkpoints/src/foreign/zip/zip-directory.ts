import { isConfinedPath } from '@seqgraft/core';
import { ForeignProblem } from '../foreign-problem.ts';
import { type ZipEntry, zipLimits } from './zip-entry.ts';

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const UTF8_NAME = 0x0800;
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const SIZES_AFTER = 0x0008;

/** Where the directory starts, and how many entries it has. */
interface End {
  readonly start: number;
  readonly entries: number;
}

/**
 * The directory of a zip archive, from its end; one disk, at most 1000 entries, nothing before, after or between its parts.
 *
 * @throws ForeignProblem for archives that two programs could read in two ways, and for names that lead elsewhere
 */
export function readZipDirectory(bytes: Uint8Array): { readonly entries: readonly ZipEntry[]; readonly start: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = readEnd(view);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = end.start;
  for (let index = 0; index < end.entries; index++) {
    const { entry, next } = readEntry(bytes, { view, at, index, end: bytes.length - END_BYTES });
    if (names.has(entry.name)) {
      throw new ForeignProblem('zip-duplicate', `the archive has ${JSON.stringify(entry.name)} twice`);
    }
    names.add(entry.name);
    entries.push(entry);
    at = next;
  }
  if (at !== bytes.length - END_BYTES) {
    throw new ForeignProblem('zip-directory', `its directory ends at byte ${at}, not where its end begins`);
  }
  return { entries, start: end.start };
}

function readEnd(view: DataView): End {
  const at = view.byteLength - END_BYTES;
  if (at < 0 || view.getUint32(at, true) !== END_SIGNATURE || view.getUint16(at + 20, true) !== 0) {
    throw new ForeignProblem('zip-end', 'the archive is cut short, or has a comment or other data after its end');
  }
  const [disk, firstDisk, here, entries] = [4, 6, 8, 10].map((offset) => view.getUint16(at + offset, true));
  const size = view.getUint32(at + 12, true);
  const start = view.getUint32(at + 16, true);
  if (entries === 0xffff || size === 0xffffffff || start === 0xffffffff) {
    throw new ForeignProblem('zip-zip64', 'its directory is said to be one of zip64, which no model needs');
  }
  if (disk !== 0 || firstDisk !== 0 || here !== entries) {
    throw new ForeignProblem('zip-split', 'it is a part of an archive of several files');
  }
  if ((entries as number) > zipLimits.entries) {
    throw new ForeignProblem('zip-entries', `it has ${entries} entries, more than ${zipLimits.entries}`);
  }
  if (start + size !== at) {
    throw new ForeignProblem(
      'zip-directory',
      `its directory is said to take the bytes from ${start} to ${start + size}, its end begins at ${at}`,
    );
  }
  return { start, entries: entries as number };
}

interface EntryPlace {
  readonly view: DataView;
  readonly at: number;
  readonly index: number;
  /** Where the directory ends. */
  readonly end: number;
}

function readEntry(bytes: Uint8Array, { view, at, index, end }: EntryPlace): { entry: ZipEntry; next: number } {
  const which = `entry ${index + 1} of its directory`;
  if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
    throw new ForeignProblem('zip-directory', `at byte ${at}, ${which} is missing`);
  }
  const [nameBytes, extraBytes, commentBytes, disk] = [28, 30, 32, 34].map((offset) =>
    view.getUint16(at + offset, true),
  ) as [number, number, number, number];
  const next = at + ENTRY_BYTES + nameBytes + extraBytes + commentBytes;
  if (next > end) throw new ForeignProblem('zip-directory', `${which} goes beyond the directory`);
  const flags = view.getUint16(at + 8, true);
  const name = readName(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes), { flags, which });
  const about = JSON.stringify(name);
  if (flags & ENCRYPTED) throw new ForeignProblem('zip-encrypted', `${about} is encrypted`);
  if (disk !== 0) throw new ForeignProblem('zip-split', `${about} lies in another file of a split archive`);
  // Made on Unix: the upper half of the external attributes is the mode, its upper four bits the kind of file.
  const kind = view.getUint32(at + 38, true) >>> 28;
  if (kind !== 0 && kind !== 0x8 && kind !== 0x4) {
    throw new ForeignProblem('zip-link', `${about} is a ${kind === 0xa ? 'symbolic link' : 'special file'}`);
  }
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) {
    throw new ForeignProblem('zip-method', `${about} is packed by method ${method}; only 0 and 8 (deflate) are read`);
  }
  const [crc, packed, size, start] = [16, 20, 24, 42].map((offset) => view.getUint32(at + offset, true)) as [
    number,
    number,
    number,
    number,
  ];
  if (packed === 0xffffffff || size === 0xffffffff || start === 0xffffffff) {
    throw new ForeignProblem('zip-zip64', `${about} is said to be larger than 4 GB`);
  }
  if (method === 0 && packed !== size) {
    throw new ForeignProblem('zip-size', `${about} is not packed, yet takes ${packed} bytes and holds ${size}`);
  }
  if (size > zipLimits.freeBytes && size > packed * zipLimits.ratio) {
    throw new ForeignProblem('zip-ratio', `${about} would unpack ${packed} bytes to ${size}, as bombs do`);
  }
  return { entry: { name, method, crc, packed, size, start, described: (flags & SIZES_AFTER) !== 0 }, next };
}

function readName(bytes: Uint8Array, { flags, which }: { readonly flags: number; readonly which: string }): string {
  if (bytes.length === 0 || bytes.length > zipLimits.nameBytes) {
    throw new ForeignProblem('zip-name', `${which} has a name of ${bytes.length} bytes`);
  }
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ForeignProblem('zip-name', `${which} has a name that is not UTF-8`, { cause });
  }
  if (!(flags & UTF8_NAME) && bytes.some((byte) => byte > 0x7e)) {
    throw new ForeignProblem('zip-name', `${which} has a name beyond ASCII and does not say that it is UTF-8`);
  }
  // A folder's name ends with a slash.
  const path = name.endsWith('/') ? name.slice(0, -1) : name;
  if (!isConfinedPath(path) || path.includes('\\')) {
    throw new ForeignProblem(
      'zip-path',
      `${which} has the name ${JSON.stringify(name)}, which leads out of its folder`,
    );
  }
  if (/[\p{Cc}]/u.test(name)) {
    throw new ForeignProblem('zip-name', `${which} has a control character in its name ${JSON.stringify(name)}`);
  }
  return name;
}
