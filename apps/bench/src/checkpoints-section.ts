import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CheckpointInput,
  encodeSafetensors,
  loadCheckpoint,
  publishCheckpoint,
  showCheckpoint,
} from '@seqgraft/checkpoints';
import { fileStore } from '@seqgraft/checkpoints/node';
import { Random } from '@seqgraft/core';
import { type AlternateOptions, alternate } from './alternate.ts';
import { rowsOf } from './measure-section.ts';
import { timed } from './peer.ts';
import type { Section } from './results.ts';

export const checkpointLabels = {
  write: 'write and fsync of the same bytes',
  hashed: 'sha256, then write and fsync of the same bytes',
  save: 'save what is new',
  saveAgain: 'save again what is there',
  read: 'read and sha256 of the same bytes',
  load: 'load',
} as const;

export interface CheckpointSize {
  readonly name: string;
  readonly bytes: number;
}

export const checkpointSizes: readonly CheckpointSize[] = [
  { name: '16 MB', bytes: 16 * 2 ** 20 },
  { name: '1 GB', bytes: 2 ** 30 },
];

export function checkpointsId({ name }: CheckpointSize): string {
  return `checkpoints-${name.replace(' ', '-')}`;
}

/** Bytes that a system call takes; Node's own limit is 2 GiB. */
const piece = 64 * 2 ** 20;

/** Weights of so many bytes, as one group, with values of no pattern. */
function makeContent(bytes: number): CheckpointInput & { readonly data: Float32Array } {
  const random = new Random(5);
  const pattern = Float32Array.from({ length: 2 ** 16 }, () => random.normal());
  const data = new Float32Array(bytes / 4);
  for (let start = 0; start < data.length; start += pattern.length) {
    data.set(pattern.subarray(0, Math.min(pattern.length, data.length - start)), start);
  }
  const tensors = new Map([['recurrent_1/kernel', { shape: [data.length], data }]]);
  return { groups: [{ name: 'recurrent_1', tensors }], data };
}

async function writeAndSync(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (let at = 0; at < bytes.length; ) {
      at += (await file.write(bytes, at, Math.min(piece, bytes.length - at))).bytesWritten;
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

async function readAndHash(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const bytes = new Uint8Array((await file.stat()).size);
    for (let at = 0; at < bytes.length; ) {
      at += (await file.read(bytes, at, Math.min(piece, bytes.length - at), at)).bytesRead;
    }
    return hashOf(bytes);
  } finally {
    await file.close();
  }
}

function hashOf(bytes: Uint8Array): string {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.length; at += piece) hash.update(bytes.subarray(at, at + piece));
  return hash.digest('hex');
}

/** Saving and loading checkpoints of a size, against the least that any way to keep and check these bytes must do. */
export async function measureCheckpoints(size: CheckpointSize, options: AlternateOptions): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'seqgraft-bench-'));
  try {
    const content = makeContent(size.bytes);
    const raw = encodeSafetensors({ tensors: content.groups[0]?.tensors ?? new Map() });
    const store = fileStore(join(folder, 'store'));
    await publishCheckpoint(store, 'kept', content);
    const plain = join(folder, 'plain');
    await writeAndSync(plain, raw);
    const first = content.data[0] as number;
    let saves = 0;
    const write = async (): Promise<number> => {
      const path = join(folder, 'written');
      const time = await timed(() => writeAndSync(path, raw));
      await rm(path);
      return time;
    };
    const times = await alternate(
      [
        { label: checkpointLabels.write, run: write },
        { label: checkpointLabels.hashed, run: async () => (await timed(() => hashOf(raw))) + (await write()) },
        {
          label: checkpointLabels.save,
          run: async () => {
            saves += 1;
            content.data[0] = saves; // a blob that nobody has
            const time = await timed(() => publishCheckpoint(store, 'births', content));
            content.data[0] = first;
            const { groups } = await showCheckpoint(store, 'births');
            const hex = groups[0]?.blob.digest.slice('sha256:'.length) ?? '';
            await store.delete(`blobs/sha256/${hex.slice(0, 2)}/${hex}`);
            return time;
          },
        },
        {
          label: checkpointLabels.saveAgain,
          run: () => timed(() => publishCheckpoint(store, 'kept', content)),
        },
        { label: checkpointLabels.read, run: () => timed(() => readAndHash(plain)) },
        { label: checkpointLabels.load, run: () => timed(() => loadCheckpoint(store, 'kept')) },
      ],
      options,
    );
    const reference = checkpointLabels.write;
    const title = `Checkpoints of ${size.name}`;
    return { id: checkpointsId(size), title, reference, rows: rowsOf(times, reference), skipped: [] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
