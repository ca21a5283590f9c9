import { type DenseArray, isSeqgraftError, Random, sizeOf } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { exampleCheckpoint } from './example-checkpoint.test-suite.ts';
import { fixture } from './foreign/foreign-fixtures.test-suite.ts';
import { readForeignModel } from './foreign/read-foreign-model.ts';
import { writeZip } from './foreign/zip-writer.test-suite.ts';
import { decodeManifest } from './format/manifest.ts';
import { mutated, placesOf } from './mutation.test-suite.ts';
import { publishCheckpoint } from './publishing/publish-checkpoint.ts';
import { loadCheckpoint } from './reading/load-checkpoint.ts';
import { decodeSafetensors } from './safetensors/decode-safetensors.ts';
import { encodeSafetensors } from './safetensors/encode-safetensors.ts';
import { memoryStore } from './stores/memory-store.ts';

/**
 * 10^6 of each by SEQGRAFT_LONG=1, which takes half an hour, or of one by vitest's `-t 'of a manifest'`; a seed of your own by
 * SEQGRAFT_SEED.
 */
const long = process.env.SEQGRAFT_LONG === '1';
const MUTATIONS = long ? 1_000_000 : 10_000;
const SEED = Number(process.env.SEQGRAFT_SEED ?? 6);
/** An end for what hangs. */
const timeout = long ? 4 * 3_600_000 : 240_000;

const text = new TextEncoder();
const tensors = new Map<string, DenseArray>([
  ['head/kernel', { shape: [2, 2], data: Float32Array.of(1, -0, 3, 4) }],
  ['head/bias', { shape: [2], data: Float32Array.of(5, 6) }],
]);
const config =
  '{"class_name":"Sequential","config":{"name":"m","layers":[{"class_name":"LSTM","config":{"units":2}}]}}';
const modelJson = `{"modelTopology":${config},"format":"layers-model","weightsManifest":[{"paths":["a.bin","b.bin"],"weights":[{"name":"k","shape":[2,3],"dtype":"float32","quantization":{"dtype":"uint8","scale":0.1,"min":-1}},{"name":"b","shape":[2],"dtype":"float32"}]}]}`;
const archive = writeZip([
  { name: 'metadata.json', data: text.encode('{"keras_version":"3.15.1"}') },
  { name: 'config.json', data: text.encode(config), method: 8 },
  { name: 'model.weights.h5', data: fixture('abuse/plain.h5'), method: 8 },
]);

interface Accepted {
  readonly tensors: ReadonlyMap<string, DenseArray>;
}

/** What is accepted is consistent, finite, and no larger than the file can have been. */
function expectSound({ tensors: read }: Accepted, bytes: Uint8Array): void {
  let values = 0;
  for (const { shape, data } of read.values()) {
    if (data.length !== sizeOf(shape) || !data.every(Number.isFinite)) throw new Error(`unsound: ${shape}`);
    values += data.length;
  }
  if (values > bytes.length) throw new Error(`${values} values out of ${bytes.length} bytes`);
}

interface Expected<T> {
  readonly codes: readonly string[];
  readonly accept: (value: T, bytes: Uint8Array) => unknown;
  /** All of them by default. */
  readonly mutations?: number;
}

/** Reads many mutations: each ends in a value, which is looked at, or in one of the errors named. @returns how many were accepted */
async function mutate<T>(
  original: Uint8Array,
  read: (bytes: Uint8Array) => T | Promise<T>,
  { codes, accept, mutations = MUTATIONS }: Expected<T>,
): Promise<number> {
  const places = placesOf(original);
  const { stackTraceLimit } = Error;
  // Nobody reads the stacks of errors that are expected, and they take a third of the time.
  Error.stackTraceLimit = 0;
  let accepted = 0;
  try {
    for (let index = 0; index < mutations; index++) {
      const bytes = mutated(original, places, new Random(SEED, [String(index)]));
      let value: T;
      try {
        value = await read(bytes);
      } catch (error) {
        if (isSeqgraftError(error) && codes.includes(error.code)) continue;
        Error.stackTraceLimit = stackTraceLimit;
        // Once more, for its stack.
        const cause = await Promise.resolve(bytes)
          .then(read)
          .catch((again) => again);
        throw new Error(`mutation ${index} of seed ${SEED}: ${error}`, { cause });
      }
      accepted += 1;
      await accept(value, bytes);
    }
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  return accepted;
}

const foreign = [
  'E_FOREIGN_FILE',
  'E_FOREIGN_FORMAT',
  'E_FOREIGN_CODE',
  'E_NONFINITE',
  'E_FLOAT_RANGE',
  'E_SAFETENSORS',
];
const foreignModel = (bytes: Uint8Array) =>
  readForeignModel({ name: 'm', bytes, sibling: async (_path, limit) => new Uint8Array(Math.min(limit, 7)) });

describe(`${MUTATIONS} mutations end in a value or an error of ours`, { timeout }, () => {
  it('of safetensors', async () => {
    const codes = ['E_SAFETENSORS', 'E_NONFINITE'];
    const accepted = await mutate(encodeSafetensors({ tensors, metadata: { made: 'here' } }), decodeSafetensors, {
      codes,
      accept: expectSound,
    });
    expect(accepted).toBeGreaterThan(MUTATIONS / 100);
  });

  it('of safetensors of other dtypes', async () => {
    const accepted = await mutate(fixture('dtypes.safetensors'), foreignModel, { codes: foreign, accept: expectSound });
    expect(accepted).toBeGreaterThan(MUTATIONS / 100);
  });

  it('of an HDF5 file', async () => {
    const accepted = await mutate(fixture('abuse/plain.h5'), foreignModel, { codes: foreign, accept: expectSound });
    expect(accepted).toBeGreaterThan(MUTATIONS / 100);
  });

  it('of an HDF5 file of the newer structures', async () => {
    const accepted = await mutate(fixture('latest.weights.h5'), foreignModel, { codes: foreign, accept: expectSound });
    expect(accepted).toBeGreaterThan(MUTATIONS / 100);
  });

  it('of a Keras archive, whose checksums let no other value pass', async () => {
    const original = await foreignModel(archive);
    const accepted = await mutate(archive, foreignModel, {
      codes: foreign,
      accept: (model, bytes) => {
        if (JSON.stringify(plain(model)) !== JSON.stringify(plain(original))) {
          throw new Error(`another model was accepted: ${Buffer.from(bytes).toString('hex')}`);
        }
      },
    });
    expect(accepted).toBeGreaterThan(0);
  });

  it('of a model.json', async () => {
    const accepted = await mutate(text.encode(modelJson), foreignModel, { codes: foreign, accept: expectSound });
    expect(accepted).toBeGreaterThan(0);
  });

  it('of a manifest', async () => {
    const { manifest } = await stored();
    await mutate(manifest.bytes, decodeManifest, { codes: ['E_MANIFEST', 'E_VERSION'], accept: () => undefined });
  });

  it('of what is stored, whose digests let no other value pass', async () => {
    const { store, manifest, weights } = await stored();
    const original = JSON.stringify(plain(await loadCheckpoint(store, 'births')));
    for (const { key, bytes } of [manifest, weights]) {
      await mutate(
        bytes,
        async (changed) => {
          await store.delete(key);
          await store.putIfAbsent(key, changed);
          return loadCheckpoint(store, 'births');
        },
        {
          mutations: long ? MUTATIONS : MUTATIONS / 10,
          codes: ['E_INTEGRITY', 'E_MANIFEST', 'E_VERSION', 'E_SAFETENSORS', 'E_NONFINITE'],
          accept: (checkpoint) => expect(JSON.stringify(plain(checkpoint))).toBe(original),
        },
      );
      await store.delete(key);
      await store.putIfAbsent(key, bytes);
    }
  });
});

/** Maps and typed arrays as JSON. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(([key, item]) => [key, plain(item)]);
  if (value instanceof Float32Array) return Array.from(new Uint32Array(value.buffer, value.byteOffset, value.length));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

/** A store of one checkpoint, with the bytes of its manifest and of a group. */
async function stored() {
  const store = memoryStore();
  await publishCheckpoint(store, 'births', exampleCheckpoint());
  const blobs: { readonly key: string; readonly bytes: Uint8Array }[] = [];
  for (const key of await store.list('blobs/')) {
    const found = await store.get(key, 1_000_000);
    if (found?.bytes) blobs.push({ key, bytes: found.bytes });
  }
  const [manifest, weights] = [true, false].map((isManifest) =>
    blobs.find(({ bytes }) => (bytes[0] === 0x7b) === isManifest),
  );
  if (manifest === undefined || weights === undefined) throw new Error('no blobs');
  return { store, manifest, weights };
}
