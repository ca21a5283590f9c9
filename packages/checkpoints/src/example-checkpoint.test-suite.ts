import { Random } from '@seqgraft/core';
import type { CheckpointContent, CheckpointGroup, TrainingState } from './format/checkpoint-content.ts';
import { blobKey } from './format/content-digest.ts';
import type { Store } from './stores/store.ts';

/** Arrays that differ in every value for another seed. */
export function exampleGroup(name: string, seed: number, length = 3): CheckpointGroup {
  const random = new Random(seed);
  const data = Float32Array.from({ length }, () => random.normal());
  return { name, tensors: new Map([[`${name}/kernel`, { shape: [length], data }]]) };
}

export interface ExampleOptions {
  /** Seed of each group. */
  readonly body?: number;
  readonly head?: number;
  /** Values in the body. */
  readonly length?: number;
  /** Seed of the state of a training; none by default. */
  readonly training?: number;
}

/** The state of a run at a step. */
export function exampleTraining(step: number): TrainingState {
  const tensors = new Map([...exampleGroup('adam/m', step).tensors, ...exampleGroup('adam/v', step + 1).tensors]);
  return { progress: { step, phase: 'head', losses: [0.5, 0.1 + 0.2] }, tensors };
}

/** A checkpoint of two groups with something in every field. */
export function exampleCheckpoint({
  body = 1,
  head = 2,
  length = 3,
  training,
}: ExampleOptions = {}): CheckpointContent {
  return {
    groups: [exampleGroup('recurrent_1', body, length), exampleGroup('head', head)],
    spec: { cell: 'lstm', units: [3] },
    preprocess: { features: ['births'], scaler: { kind: 'standard', mean: 0.1 + 0.2, deviation: 5e-324 } },
    metrics: { validation: { mae: 412.5 } },
    config: { seed: 1, epochs: 2 },
    parent: { ref: 'source@1', digest: `sha256:${'ab'.repeat(32)}` },
    lineage: { strategy: 'freeze', note: 'größer als „0“' },
    training: training === undefined ? null : exampleTraining(training),
  };
}

/** Puts other bytes under a key, or removes it, as a fault of the disk would. */
export async function damage(store: Store, key: string, bytes: Uint8Array | null): Promise<void> {
  await store.delete(key);
  if (bytes !== null) await store.putIfAbsent(key, bytes);
}

/** Changes one bit of a blob. */
export async function damageBlob(store: Store, digest: string): Promise<void> {
  const bytes = (await store.get(blobKey(digest), 1e9))?.bytes as Uint8Array;
  bytes[bytes.length - 1] = (bytes.at(-1) as number) ^ 1;
  await damage(store, blobKey(digest), bytes);
}
