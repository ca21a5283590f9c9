import { ForeignProblem } from '../foreign-problem.ts';
import { GlobalHeap } from './global-heap.ts';
import { Hdf5Bytes } from './hdf5-bytes.ts';
import { Hdf5Cursor } from './hdf5-cursor.ts';
import { type HeaderMessage, messageType, readObjectHeader } from './object-header.ts';
import { type Hdf5Value, readAttribute } from './read-attribute.ts';
import { type Hdf5Dataset, readDataset } from './read-dataset.ts';
import { readLinks } from './read-links.ts';
import { readSuperblock } from './superblock.ts';

/** Far beyond what Keras writes. */
const hdf5Limits = { objects: 20_000, depth: 32, attributes: 1000, attributeValues: 100_000 } as const;

/** An array or a group of a file, by its path. */
export interface Hdf5Object {
  readonly attributes: ReadonlyMap<string, Hdf5Value>;
  /** null for groups. */
  readonly dataset: Hdf5Dataset | null;
}

/** All objects by path, `''` for the root, in the order of the file. */
export type Hdf5File = ReadonlyMap<string, Hdf5Object>;

/**
 * Reads the part of HDF5 that h5py writes by default: groups, attributes of numbers and texts, arrays in one piece.
 *
 * Everything is checked before it is used and each byte of the file is reached at most once, so that time and memory are
 * bounded by the file's size; whatever else the format can do (links, chunks, filters, other files) is refused by its name.
 * Source: HDF5 file format specification, version 3.0.
 *
 * @throws ForeignProblem
 */
export function readHdf5(bytes: Uint8Array): Hdf5File {
  const file = new Hdf5Bytes(bytes);
  const root = readSuperblock(file);
  const heap = new GlobalHeap(file);
  const walk: Walk = { file, heap, objects: new Map(), places: new Map(), values: hdf5Limits.attributeValues };
  readObject(walk, { at: root, path: '', depth: 0 });
  return walk.objects;
}

interface Walk {
  readonly file: Hdf5Bytes;
  readonly heap: GlobalHeap;
  readonly objects: Map<string, Hdf5Object>;
  /** What each object was called when it was first seen, by its address. */
  readonly places: Map<number, string>;
  /** Values of attributes that may still be read. */
  values: number;
}

interface ObjectPlace {
  readonly at: number;
  readonly path: string;
  readonly depth: number;
}

function readObject(walk: Walk, { at, path, depth }: ObjectPlace): void {
  const what = path === '' ? 'the root' : JSON.stringify(path.length > 200 ? `${path.slice(0, 200)}…` : path);
  if (depth > hdf5Limits.depth) throw new ForeignProblem('hdf5-depth', `${what} lies deeper than ${hdf5Limits.depth}`);
  if (walk.objects.size >= hdf5Limits.objects) {
    throw new ForeignProblem('hdf5-objects', `it has more than ${hdf5Limits.objects} groups and arrays`);
  }
  const seen = walk.places.get(at);
  if (seen !== undefined) throw new ForeignProblem('hdf5-hard-link', `${what} is a second name of ${seen}`);
  walk.places.set(at, what);
  const messages = readObjectHeader(walk.file, at, what);
  const attributes = readAttributes(walk, messages, what);
  const has = (...types: readonly number[]): boolean => messages.some(({ type }) => types.includes(type));
  const isGroup = has(messageType.symbolTable, messageType.link, messageType.linkInfo);
  if (!isGroup && has(messageType.datatype) && !has(messageType.layout)) {
    throw new ForeignProblem('hdf5-named-type', `${what} is a type that other objects share`);
  }
  if (isGroup === has(messageType.layout)) {
    throw new ForeignProblem('hdf5-structure', `${what} is neither a group nor an array`);
  }
  walk.objects.set(path, { attributes, dataset: isGroup ? null : readDataset(walk.file, messages, what) });
  if (!isGroup) return;
  for (const [name, address] of readLinks(walk.file, messages, what)) {
    readObject(walk, { at: address, path: path === '' ? name : `${path}/${name}`, depth: depth + 1 });
  }
}

function readAttributes(walk: Walk, messages: readonly HeaderMessage[], of: string): Map<string, Hdf5Value> {
  const attributes = new Map<string, Hdf5Value>();
  for (const message of messages) {
    if (message.type === messageType.attributeInfo) refuseDenseAttributes(message, of);
    if (message.type !== messageType.attribute) continue;
    const { name, value } = readAttribute(message, { heap: walk.heap, values: walk.values, of });
    if (attributes.has(name)) {
      throw new ForeignProblem('hdf5-duplicate', `${of} has the attribute ${JSON.stringify(name)} twice`);
    }
    attributes.set(name, value);
    walk.values -= Array.isArray(value) ? value.length : 1;
    if (attributes.size > hdf5Limits.attributes || walk.values < 0) {
      throw new ForeignProblem('hdf5-attributes', `${of} has too many attributes`);
    }
  }
  return attributes;
}

/** Many attributes move from the header to a heap of their own; Keras makes no such objects. */
function refuseDenseAttributes({ data, at }: HeaderMessage, of: string): void {
  const cursor = new Hdf5Cursor(data, `the attributes of ${of}`, at);
  cursor.u8();
  if (cursor.u8() & 0x01) cursor.take(2);
  if (cursor.address() !== undefined) {
    throw cursor.problem('hdf5-dense', 'are kept in a fractal heap, as only files with libver="latest" do');
  }
}
