import { expect, it } from 'vitest';
import { refusal } from './foreign-fixtures.test-suite.ts';
import { readForeignModel } from './read-foreign-model.ts';
import { writeZip } from './zip-writer.test-suite.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const pickle = Uint8Array.of(0x80, 0x04, 0x95, 0x0b, 0, 0, 0, 0, 0, 0, 0, 0x7d);
const zip = (...names: readonly string[]): Uint8Array => writeZip(names.map((name) => ({ name, data: pickle })));

const torch = 'torch.load';
const others: readonly (readonly [what: string, bytes: Uint8Array, remedy: string])[] = [
  ['a .pt of PyTorch', zip('archive/data.pkl', 'archive/data/0', 'archive/version'), torch],
  ['a .pt that begins with another entry', zip('model/byteorder', 'model/data.pkl'), torch],
  ['a .pt with a directory of zip64', writeZip([{ name: 'm/data.pkl', data: pickle }], { entries: 0xffff }), torch],
  ['TorchScript', zip('m/constants.pkl', 'm/data.pkl'), torch],
  [
    'an old .pt',
    Uint8Array.of(0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19),
    torch,
  ],
  ['a pickle', pickle, 'joblib.load'],
  ['a pickle of protocol 2', Uint8Array.of(0x80, 0x02, 0x7d, 0x71, 0), 'joblib.load'],
  ['a compressed joblib', Uint8Array.of(0x78, 0x9c, 1, 2, 3), 'joblib.load'],
  ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), 'gunzip'],
  ['an .npz', zip('kernel.npy', 'bias.npy'), 'numpy.load'],
  ['an .npy', Uint8Array.of(0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0), 'numpy.load'],
  ['nothing', new Uint8Array(), 'Give a file'],
  ['a text', text('epoch,loss\n1,0.5\n'), 'Give a file'],
  ['another JSON', text('{"a":1}'), 'Give a file'],
];

it.each(others)('refuses %s by its bytes, whatever its name', async (_what, bytes, remedy) => {
  for (const name of ['model.safetensors', 'model.keras', 'model.h5', 'model.json']) {
    const error = await readForeignModel({ name, bytes }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'E_FOREIGN_FORMAT', remedy: expect.stringContaining(remedy) });
  }
});

it('never takes a safetensors file for a pickle', async () => {
  // A header of 0x0280 bytes begins like a pickle of protocol 2; one of 0x9c78 like a stream of zlib.
  for (const length of [0x0280, 0x0480, 0x9c78]) {
    const bytes = new Uint8Array(8 + length).fill(0x20);
    new DataView(bytes.buffer).setBigUint64(0, BigInt(length), true);
    bytes.set(text('{}'), 8);
    const { format, tensors } = await readForeignModel({ name: 'model.safetensors', bytes });
    expect({ format, tensors: tensors.size }).toEqual({ format: 'safetensors', tensors: 0 });
  }
});

it('refuses integers of safetensors by their names', async () => {
  const header = '{"steps":{"dtype":"I64","shape":[],"data_offsets":[0,8]}}';
  const bytes = new Uint8Array(8 + header.length + 8);
  bytes[0] = header.length;
  bytes.set(text(header), 8);
  expect(await refusal(() => readForeignModel({ name: 'm', bytes }))).toBe('E_SAFETENSORS dtype');
});
