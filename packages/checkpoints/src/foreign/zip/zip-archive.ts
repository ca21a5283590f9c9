import { ForeignProblem } from '../foreign-problem.ts';
import { crc32 } from './crc32.ts';
import { inflateEntry } from './inflate-entry.ts';
import { readZipDirectory } from './zip-directory.ts';
import type { ZipEntry } from './zip-entry.ts';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const DESCRIPTOR_SIGNATURE = 0x08074b50;

/** The files of a zip archive. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** Unpacked and compared with its CRC-32; undefined when there is none of this name. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
}

/**
 * Opens a zip archive of a stranger. Its entries must fill it from its first byte to its directory, each as the directory
 * says: so none overlaps, hides or is seen by one reader and not by another. Nothing is unpacked until it is read.
 *
 * @throws ForeignProblem
 */
export function openZip(bytes: Uint8Array): ZipArchive {
  const { entries, start } = readZipDirectory(bytes);
  const data = placesOf(bytes, { entries, end: start });
  return {
    names: entries.map(({ name }) => name),
    read: async (name) => {
      const entry = entries.find((each) => each.name === name);
      if (entry === undefined) return undefined;
      const packed = data.get(entry) as Uint8Array;
      const unpacked = entry.method === 0 ? packed : await inflateEntry(packed, entry);
      if (crc32(unpacked) !== entry.crc) {
        throw new ForeignProblem('zip-crc', `${JSON.stringify(name)} is not what its checksum says`);
      }
      return unpacked;
    },
  };
}

interface Directory {
  readonly entries: readonly ZipEntry[];
  /** Where it starts. */
  readonly end: number;
}

/** The packed bytes of each entry. */
function placesOf(bytes: Uint8Array, { entries, end }: Directory): Map<ZipEntry, Uint8Array> {
  const places = new Map<ZipEntry, Uint8Array>();
  let at = 0;
  for (const entry of [...entries].sort((a, b) => a.start - b.start)) {
    const about = JSON.stringify(entry.name);
    if (entry.start < at) {
      throw new ForeignProblem('zip-overlap', `${about} starts at byte ${entry.start}, inside what ends at ${at}`);
    }
    if (entry.start > at) {
      throw new ForeignProblem('zip-gap', `${entry.start - at} bytes before ${about} belong to no entry`);
    }
    const dataStart = checkLocalHeader(bytes, { entry, end });
    const dataEnd = dataStart + entry.packed;
    places.set(entry, bytes.subarray(dataStart, dataEnd));
    at = dataEnd + (entry.described ? descriptorBytes(bytes, { entry, at: dataEnd, end }) : 0);
  }
  if (at !== end) throw new ForeignProblem('zip-gap', `${end - at} bytes before its directory belong to no entry`);
  return places;
}

/** @returns where the data starts */
function checkLocalHeader(
  bytes: Uint8Array,
  { entry, end }: { readonly entry: ZipEntry; readonly end: number },
): number {
  const about = JSON.stringify(entry.name);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = entry.start;
  if (at + LOCAL_BYTES > end || view.getUint32(at, true) !== LOCAL_SIGNATURE) {
    throw new ForeignProblem('zip-header', `${about} does not begin at byte ${at}, where the directory has it`);
  }
  const nameBytes = view.getUint16(at + 26, true);
  const dataStart = at + LOCAL_BYTES + nameBytes + view.getUint16(at + 28, true);
  if (dataStart + entry.packed > end) {
    throw new ForeignProblem('zip-overlap', `${about} goes on into the directory, which starts at byte ${end}`);
  }
  const name = new TextDecoder().decode(bytes.subarray(at + LOCAL_BYTES, at + LOCAL_BYTES + nameBytes));
  const method = view.getUint16(at + 8, true);
  if (name !== entry.name || method !== entry.method) {
    throw new ForeignProblem('zip-header', `${about} is ${JSON.stringify(name)}, method ${method}, at its own place`);
  }
  const described = (view.getUint16(at + 6, true) & 0x0008) !== 0;
  // Python writes zip64 fields into local headers of small files that it could not foresee to be small.
  const sizes = [view.getUint32(at + 18, true), view.getUint32(at + 22, true)] as const;
  const zip64 = sizes[0] === 0xffffffff && sizes[1] === 0xffffffff;
  const extra = bytes.subarray(at + LOCAL_BYTES + nameBytes, dataStart);
  const [size, packed] = zip64 ? zip64Sizes(extra) : [sizes[1], sizes[0]];
  const left = described && size === 0 && packed === 0;
  if (described !== entry.described || (!left && (size !== entry.size || packed !== entry.packed))) {
    throw new ForeignProblem(
      'zip-size',
      `${about} takes ${packed} bytes and holds ${size} by its own header, ${entry.packed} and ${entry.size} by the directory`,
    );
  }
  if (!described && view.getUint32(at + 14, true) !== entry.crc) {
    throw new ForeignProblem('zip-header', `${about} has one checksum at its place and another in the directory`);
  }
  return dataStart;
}

/** Sizes of the field 0x0001, or none that could fit. */
function zip64Sizes(extra: Uint8Array): readonly [size: number, packed: number] {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.length);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 0x0001 && at + 20 <= extra.length && view.getUint16(at + 2, true) >= 16) {
      return [Number(view.getBigUint64(at + 4, true)), Number(view.getBigUint64(at + 12, true))];
    }
  }
  return [-1, -1];
}

interface DescriptorPlace {
  readonly entry: ZipEntry;
  readonly at: number;
  readonly end: number;
}

/** Bytes of the sizes that stand after the data: with or without a signature, of 4 or 8 bytes each. */
function descriptorBytes(bytes: Uint8Array, { entry, at, end }: DescriptorPlace): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (const signature of [4, 0]) {
    for (const width of [4, 8]) {
      const length = signature + 4 + 2 * width;
      if (at + length > end || (signature > 0 && view.getUint32(at, true) !== DESCRIPTOR_SIGNATURE)) continue;
      const read = (offset: number): bigint =>
        width === 8 ? view.getBigUint64(at + offset, true) : BigInt(view.getUint32(at + offset, true));
      const fits = read(signature + 4) === BigInt(entry.packed) && read(signature + 4 + width) === BigInt(entry.size);
      if (fits && view.getUint32(at + signature, true) === entry.crc) return length;
    }
  }
  throw new ForeignProblem('zip-size', `what stands after the data of ${JSON.stringify(entry.name)} is not its sizes`);
}
