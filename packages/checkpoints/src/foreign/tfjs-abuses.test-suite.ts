import type { Json } from '@seqgraft/core';

export const text = (words: string): Uint8Array => new TextEncoder().encode(words);
export const weight: { readonly [key: string]: Json } = { name: 'dense/kernel', shape: [2, 1], dtype: 'float32' };
export const topology: Json = { class_name: 'Sequential', config: { name: 'm', layers: [] } };
/** Two values of float32. */
export const shard: Uint8Array = new Uint8Array(Float32Array.of(0.5, -2).buffer);
/** A model.json with one group of weights, changed. */
export function model(group: object = {}, rest: object = {}): string {
  const weightsManifest = [{ paths: ['w.bin'], weights: [weight], ...group }];
  return JSON.stringify({
    format: 'layers-model',
    generatedBy: 'tests',
    modelTopology: topology,
    weightsManifest,
    ...rest,
  });
}

export const weights = (...changes: readonly object[]): string =>
  model({ weights: changes.map((change) => ({ ...weight, ...change })) });

/** A model.json that lies about its weights, and the reason of E_FOREIGN_FILE. */
export const manifestLies: readonly (readonly [what: string, reason: string, json: string])[] = [
  ['a path upwards', 'tfjs-path', model({ paths: ['../secret.bin'] })],
  ['an absolute path', 'tfjs-path', model({ paths: ['/etc/passwd'] })],
  ['an address', 'tfjs-path', model({ paths: ['https://example.org/w.bin'] })],
  ['a path upwards in percent', 'tfjs-path', model({ paths: ['%2e%2e/secret.bin'] })],
  ['a path that is a number', 'tfjs-path', model({ paths: [7] })],
  ['one file twice', 'tfjs-duplicate', model({ paths: ['w.bin', 'w.bin'] })],
  ['1001 files', 'tfjs-shard', model({ paths: Array.from({ length: 1001 }, (_, i) => `${i}`) })],
  ['a file that is not there', 'tfjs-shard', model({ paths: ['gone.bin'] })],
  ['no files', 'tfjs-size', model({ paths: [] })],
  ['a negative length', 'tfjs-shape', weights({ shape: [-2, -1] })],
  ['a length of −0', 'tfjs-shape', weights({ shape: [2, 1] }).replace('[2,1]', '[-0,1]')],
  ['a broken length', 'tfjs-shape', weights({ shape: [0.5, 4] })],
  ['a shape that is a text', 'tfjs-shape', weights({ shape: '2' })],
  ['rank 9', 'tfjs-shape', weights({ shape: [2, 1, 1, 1, 1, 1, 1, 1, 1] })],
  ['a shape beyond all memory', 'tfjs-size', weights({ shape: [2 ** 52, 2 ** 52] })],
  ['a shape that wraps to fit', 'tfjs-size', weights({ shape: [2 ** 32, 2 ** 32, 2] })],
  ['a weight twice', 'tfjs-duplicate', weights({ shape: [1] }, { shape: [1] })],
  ['a weight without a name', 'tfjs-manifest', weights({ name: undefined })],
  ['a weight of no name', 'tensor-name', weights({ name: '' })],
  ['a weight called __proto__', 'tensor-name', weights({ name: '__proto__' })],
  ['integers', 'tfjs-dtype', weights({ dtype: 'int32' })],
  ['texts', 'tfjs-dtype', weights({ dtype: 'string' })],
  ['an unknown dtype', 'tfjs-dtype', weights({ dtype: 'float8' })],
  ['a dtype that is a list', 'tfjs-dtype', weights({ dtype: ['float32'] })],
  ['a dtype that every object has', 'tfjs-dtype', weights({ dtype: 'constructor' })],
  ['quantised without a scale', 'tfjs-quantization', weights({ quantization: { dtype: 'uint8', min: 0 } })],
  ['quantised to int32', 'tfjs-quantization', weights({ quantization: { dtype: 'int32', min: 0, scale: 1 } })],
  ['quantised to float32', 'tfjs-quantization', weights({ quantization: { dtype: 'float32' } })],
  ['a quantisation that is a text', 'tfjs-dtype', weights({ quantization: 'uint8' })],
  ['quantised to another size', 'tfjs-size', weights({ quantization: { dtype: 'uint8', min: 0, scale: 1 } })],
  ['a manifest that is an object', 'tfjs-manifest', model({}, { weightsManifest: {} })],
  ['a group that is null', 'tfjs-manifest', model({}, { weightsManifest: [null] })],
  ['a graph model', 'tfjs-model', model({}, { format: 'graph-model' })],
  ['a topology that is a text', 'tfjs-model', model({}, { modelTopology: 'x' })],
  [
    '10,001 weights',
    'tensor-count',
    weights(...Array.from({ length: 10_001 }, (_, i) => ({ name: `w${i}`, shape: [0] }))),
  ],
];

const plain = model();
const put = (json: string): string => plain.replace('"name":"m"', json);
/** A model.json that is no good JSON, and the reason of E_FOREIGN_FILE. */
export const jsonAbuses: readonly (readonly [what: string, reason: string, json: string | Uint8Array])[] = [
  ['a byte order mark', 'json-bom', `\ufeff${plain}`],
  ['bytes that are not UTF-8', 'json-utf-8', Uint8Array.of(0x7b, 0x22, 0xff, 0x22)],
  ['cut short', 'json-syntax', plain.slice(0, -1)],
  ['a key twice', 'json-duplicate-key', put('"name":"m","name":"n"')],
  ['a key twice, once escaped', 'json-duplicate-key', put('"name":"m","\\u006eame":"n"')],
  ['__proto__', 'json-reserved-key', put('"__proto__":{"polluted":1}')],
  ['NaN', 'json-number', put('"rate":NaN')],
  ['Infinity', 'json-number', put('"rate":Infinity')],
  ['a number beyond float64', 'json-number', put('"rate":-1e999')],
  ['half of a surrogate pair', 'json-surrogate', put('"name":"\\ud83d"')],
  ['half of a surrogate pair in a key', 'json-surrogate', put('"\\udc00":1')],
  ['a nesting bomb', 'json-depth', put(`"a":${'['.repeat(2_000_000)}`)],
  ['nesting of 65', 'json-depth', put(`"a":${'['.repeat(65)}${']'.repeat(65)}`)],
  ['50,001 items', 'json-members', put(`"a":[${'0,'.repeat(50_000)}0]`)],
  ['200,001 values', 'json-values', put(`"a":[${`[${'0,'.repeat(40_000)}0],`.repeat(5)}0]`)],
  ['more than 4 MiB', 'json-size', put(`"a":"${'x'.repeat(4_194_304)}"`)],
];
