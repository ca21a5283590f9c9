import { nameProblem } from '../../safetensors/tensor-name.ts';
import { ForeignProblem } from '../foreign-problem.ts';
import { decodeText } from './global-heap.ts';
import type { Hdf5Bytes } from './hdf5-bytes.ts';
import { Hdf5Cursor } from './hdf5-cursor.ts';
import { type HeaderMessage, messageType } from './object-header.ts';

const SYMBOL_BYTES = 40;
const NODE_HEAD = 24;
const SYMBOLS_HEAD = 8;
const HEAP_HEAD = 32;
const SOFT_LINK = 2;
const DEEPEST_TREE = 8;

/** Where the members of a group are, by name, in the order of the file. Links that lead elsewhere are refused. */
export function readLinks(file: Hdf5Bytes, messages: readonly HeaderMessage[], group: string): Map<string, number> {
  const links = new Map<string, number>();
  const add = (name: string, address: number): void => {
    const problem = name === '.' || name === '..' || name.includes('/') ? 'is a path' : nameProblem(name);
    const about = `${JSON.stringify(name.slice(0, 100))} in ${group}`;
    if (problem !== undefined) throw new ForeignProblem('hdf5-name', `the name ${about} ${problem}`);
    if (links.has(name)) throw new ForeignProblem('hdf5-duplicate', `there are two of the name ${about}`);
    links.set(name, address);
  };
  for (const message of messages) {
    const cursor = new Hdf5Cursor(message.data, `a link of ${group}`, message.at);
    if (message.type === messageType.symbolTable) {
      const [tree, heap] = [cursor.address(), cursor.address()];
      if (tree === undefined || heap === undefined) throw cursor.problem('hdf5-address', 'leads nowhere');
      const names = readLocalHeap(file, heap, group);
      readTree(file, tree, { group, names, add, depth: 0, level: undefined });
    } else if (message.type === messageType.link) readLinkMessage(cursor, { group, add });
    else if (message.type === messageType.linkInfo) refuseDenseLinks(cursor);
  }
  return links;
}

type Add = (name: string, address: number) => void;

/** Names of the members: a text at each offset. */
function readLocalHeap(file: Hdf5Bytes, at: number, group: string): Uint8Array {
  const what = `the names of ${group}`;
  const cursor = file.open({ at, length: HEAP_HEAD, what });
  cursor.signature('HEAP');
  cursor.take(4);
  const size = cursor.u64();
  cursor.take(8);
  const address = cursor.address();
  if (address === undefined) throw cursor.problem('hdf5-address', 'are nowhere');
  return file.claim({ at: address, length: size, what });
}

interface TreeWalk {
  readonly group: string;
  readonly names: Uint8Array;
  readonly add: Add;
  readonly depth: number;
  /** What the node above says; undefined for the root. */
  readonly level: number | undefined;
}

/** A B-tree of version 1 (specification, III.A.1) down to the nodes of symbols (III.B). */
function readTree(file: Hdf5Bytes, at: number, walk: TreeWalk): void {
  const what = `the list of ${walk.group}`;
  const head = new Hdf5Cursor(file.peek({ at, length: NODE_HEAD, what }), what, at);
  head.signature('TREE');
  const [type, level, used] = [head.u8(), head.u8(), head.u16()];
  if (type !== 0) throw head.problem('hdf5-structure', 'is not one of a group');
  if (walk.depth > DEEPEST_TREE || (walk.level !== undefined && level !== walk.level - 1)) {
    throw head.problem('hdf5-depth', `has level ${level} below level ${walk.level}`);
  }
  const cursor = file.open({ at, length: NODE_HEAD + 8 + used * 16, what });
  cursor.take(NODE_HEAD);
  for (let index = 0; index < used; index++) {
    cursor.take(8);
    const child = cursor.address();
    if (child === undefined) throw cursor.problem('hdf5-address', 'leads nowhere');
    if (level > 0) readTree(file, child, { ...walk, depth: walk.depth + 1, level });
    else readSymbols(file, child, walk);
  }
}

function readSymbols(file: Hdf5Bytes, at: number, { group, names, add }: TreeWalk): void {
  const what = `members of ${group}`;
  const head = new Hdf5Cursor(file.peek({ at, length: SYMBOLS_HEAD, what }), what, at);
  head.signature('SNOD');
  head.take(2);
  const count = head.u16();
  const cursor = file.open({ at, length: SYMBOLS_HEAD + count * SYMBOL_BYTES, what });
  cursor.take(SYMBOLS_HEAD);
  for (let index = 0; index < count; index++) {
    const nameAt = cursor.u64();
    const address = cursor.address();
    const kind = cursor.u32();
    cursor.take(20);
    if (nameAt >= names.length) throw cursor.problem('hdf5-address', `have a name at ${nameAt}, beyond their names`);
    const end = names.indexOf(0, nameAt);
    const name = decodeText(names.subarray(nameAt, end < 0 ? undefined : end), `a name in ${group}`);
    if (kind === SOFT_LINK || address === undefined) {
      throw new ForeignProblem('hdf5-soft-link', `${JSON.stringify(name)} in ${group} is a link to a path`);
    }
    add(name, address);
  }
}

/** A link message (specification, IV.A.2.g). */
function readLinkMessage(cursor: Hdf5Cursor, { group, add }: { readonly group: string; readonly add: Add }): void {
  if (cursor.u8() !== 1) throw cursor.problem('hdf5-version', 'has another version than 1');
  const flags = cursor.u8();
  const kind = flags & 0x08 ? cursor.u8() : 0;
  if (flags & 0x04) cursor.take(8);
  if (flags & 0x10) cursor.u8();
  const name = decodeText(cursor.take(cursor.uint(1 << (flags & 3))), `a name in ${group}`);
  const about = `${JSON.stringify(name.slice(0, 100))} in ${group}`;
  if (kind === 1) throw new ForeignProblem('hdf5-soft-link', `${about} is a link to a path`);
  if (kind === 64) throw new ForeignProblem('hdf5-external-link', `${about} is a link into another file`);
  if (kind !== 0) throw new ForeignProblem('hdf5-user-link', `${about} is a link of the unknown kind ${kind}`);
  const address = cursor.address();
  if (address === undefined) throw cursor.problem('hdf5-address', 'leads nowhere');
  add(name, address);
}

/** Many links move from the header to a heap of their own; Keras makes no such groups. */
function refuseDenseLinks(cursor: Hdf5Cursor): void {
  cursor.u8();
  const flags = cursor.u8();
  if (flags & 0x01) cursor.take(8);
  if (cursor.address() !== undefined) {
    throw cursor.problem(
      'hdf5-dense',
      'is kept in a fractal heap, as only files with track_order or libver="latest" do',
    );
  }
}
