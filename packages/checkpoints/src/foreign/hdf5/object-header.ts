import { ForeignProblem } from '../foreign-problem.ts';
import type { Hdf5Bytes } from './hdf5-bytes.ts';
import type { Hdf5Cursor } from './hdf5-cursor.ts';
import { requireChecksum } from './lookup3.ts';

/** The messages of an object header that mean something here (specification, IV.A.2). */
export const messageType = {
  dataspace: 0x01,
  linkInfo: 0x02,
  datatype: 0x03,
  link: 0x06,
  externalFiles: 0x07,
  layout: 0x08,
  filters: 0x0b,
  attribute: 0x0c,
  continuation: 0x10,
  symbolTable: 0x11,
  attributeInfo: 0x15,
} as const;

const KNOWN_TYPES = 0x18;
const SHARED = 0x02;
const V1_PREFIX = 16;

export interface HeaderMessage {
  readonly type: number;
  readonly data: Uint8Array;
  /** Where in the file its data is. */
  readonly at: number;
}

interface Block {
  readonly at: number;
  readonly length: number;
}

/** What an object header says, over all the blocks that it is scattered on. */
export function readObjectHeader(file: Hdf5Bytes, at: number, what: string): HeaderMessage[] {
  const first = file.peek({ at, length: 4, what });
  if (String.fromCharCode(...first) === 'OHDR') return readNewHeader(file, at, what);
  if (first[0] !== 1) throw new ForeignProblem('hdf5-structure', `${what} at byte ${at} has no object header`);
  const cursor = file.open({ at, length: V1_PREFIX, what });
  cursor.take(2);
  const count = cursor.u16();
  cursor.u32();
  const length = cursor.u32();
  const messages: HeaderMessage[] = [];
  let declared = 0;
  const blocks: Block[] = [{ at: at + V1_PREFIX, length }];
  for (let block = blocks.shift(); block !== undefined; block = blocks.shift()) {
    const messageCursor = file.open({ ...block, what });
    while (messageCursor.left >= 8) {
      declared += 1;
      const [type, size, flags] = [messageCursor.u16(), messageCursor.u16(), messageCursor.u8()];
      messageCursor.take(3);
      const message = takeMessage(messageCursor, { type, size, flags, blockAt: block.at });
      if (type === messageType.continuation) blocks.push(continuation(message));
      else messages.push(message);
    }
  }
  if (declared !== count) {
    throw new ForeignProblem(
      'hdf5-structure',
      `${what} at byte ${at} has ${declared} messages, not ${count} as it says`,
    );
  }
  return messages;
}

function readNewHeader(file: Hdf5Bytes, at: number, what: string): HeaderMessage[] {
  const start = file.peek({ at, length: 6, what });
  const [version, flags] = [start[4] as number, start[5] as number];
  if (version !== 2) throw new ForeignProblem('hdf5-version', `${what} has an object header of version ${version}`);
  const sizeBytes = 1 << (flags & 3);
  const prefix = 6 + (flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0) + sizeBytes;
  const sizeCursor = file.open({ at, length: prefix, what });
  sizeCursor.take(prefix - sizeBytes);
  const size = sizeCursor.uint(sizeBytes);
  const blocks: (Block & { readonly from: number })[] = [{ at: at + prefix, length: size + 4, from: at }];
  const messages: HeaderMessage[] = [];
  for (let block = blocks.shift(); block !== undefined; block = blocks.shift()) {
    const cursor = file.open({ at: block.at, length: block.length, what });
    requireChecksum(file.peek({ at: block.from, length: block.at + block.length - block.from, what }), what);
    if (block.from !== at) cursor.signature('OCHK');
    const head = flags & 0x04 ? 6 : 4;
    while (cursor.left - 4 >= head) {
      const [type, length, messageFlags] = [cursor.u8(), cursor.u16(), cursor.u8()];
      cursor.take(head - 4);
      if (length > cursor.left - 4)
        throw cursor.problem('hdf5-truncated', 'has a message that is larger than its block');
      const message = takeMessage(cursor, { type, size: length, flags: messageFlags, blockAt: block.at });
      if (type === messageType.continuation) {
        const next = continuation(message);
        if (next.length < 8) throw cursor.problem('hdf5-structure', 'is continued in a block of no size');
        blocks.push({ ...next, from: next.at });
      } else messages.push(message);
    }
  }
  return messages;
}

interface MessagePlace {
  readonly type: number;
  readonly size: number;
  readonly flags: number;
  readonly blockAt: number;
}

function takeMessage(cursor: Hdf5Cursor, { type, size, flags, blockAt }: MessagePlace): HeaderMessage {
  const at = blockAt + cursor.position;
  const data = cursor.take(size);
  if (type > KNOWN_TYPES) throw cursor.problem('hdf5-structure', `has a message of the unknown type ${type}`);
  if (flags & SHARED && type !== 0) {
    throw cursor.problem('hdf5-shared-message', 'has a part that lies in another object');
  }
  return { type, data, at };
}

function continuation({ data, at }: HeaderMessage): Block {
  if (data.length < 16) throw new ForeignProblem('hdf5-truncated', `the continuation at byte ${at} is cut short`);
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  const [start, length] = [view.getBigUint64(0, true), view.getBigUint64(8, true)];
  const most = BigInt(Number.MAX_SAFE_INTEGER);
  if (start > most || length > most) {
    throw new ForeignProblem('hdf5-address', `the continuation at byte ${at} leads to byte ${start}`);
  }
  return { at: Number(start), length: Number(length) };
}
