import { isSeqgraftError, type NamedArrays } from '@seqgraft/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSafetensors } from './decode-safetensors.ts';
import { encodeSafetensors } from './encode-safetensors.ts';

const SUBNORMAL = 2 ** -149;

/** Every finite float32 there is, by its bits: −0, subnormals and the largest among them. */
const finiteFloat = fc.oneof(
  { weight: 4, arbitrary: fc.float({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constantFrom(-0, SUBNORMAL, -SUBNORMAL, 2 ** -126 - SUBNORMAL, 3.4028234663852886e38) },
);
const denseArray = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 }).chain((shape) => {
  const length = shape.reduce((size, axis) => size * axis, 1);
  return fc.record({
    shape: fc.constant(shape),
    data: fc.array(finiteFloat, { minLength: length, maxLength: length }).map((values) => Float32Array.from(values)),
  });
});
const tensorName = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((name) => !/[\p{Cc}\p{Cs}]/u.test(name) && name !== '__proto__' && name !== '__metadata__');
const namedArrays: fc.Arbitrary<NamedArrays> = fc
  .uniqueArray(fc.tuple(tensorName, denseArray), { selector: ([name]) => name, maxLength: 6 })
  .map((entries) => new Map(entries));
const metadata = fc.dictionary(tensorName, fc.string({ unit: 'grapheme' }));

const bits = (data: Float32Array): number[] => [...new Uint32Array(data.slice().buffer)];

describe('encodeSafetensors and decodeSafetensors', () => {
  it('give back every bit, name, shape and word', () => {
    fc.assert(
      fc.property(namedArrays, metadata, (tensors, words) => {
        const decoded = decodeSafetensors(encodeSafetensors({ tensors, metadata: words }));
        expect({ ...decoded.metadata }).toEqual({ ...words });
        expect([...decoded.tensors.keys()].sort()).toEqual([...tensors.keys()].sort());
        for (const [name, { shape, data }] of tensors) {
          expect(decoded.tensors.get(name)?.shape).toEqual(shape);
          expect(bits(decoded.tensors.get(name)?.data as Float32Array)).toEqual(bits(data));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('give the same bytes in whatever order the tensors are named', () => {
    fc.assert(
      fc.property(namedArrays, (tensors) => {
        expect(encodeSafetensors({ tensors: new Map([...tensors].reverse()) })).toEqual(encodeSafetensors({ tensors }));
      }),
    );
  });

  it('write the layout of the specification, byte by byte', () => {
    const tensors = new Map([
      ['b', { shape: [2], data: new Float32Array([1, -0]) }],
      ['a', { shape: [], data: new Float32Array([0.5]) }],
    ]);
    const bytes = encodeSafetensors({ tensors, metadata: { format: 'pt' } });
    const header =
      '{"__metadata__":{"format":"pt"},"a":{"data_offsets":[0,4],"dtype":"F32","shape":[]},"b":{"data_offsets":[4,12],"dtype":"F32","shape":[2]}}';
    const padded = Math.ceil(header.length / 8) * 8;
    expect([...bytes.subarray(0, 8)]).toEqual([padded, 0, 0, 0, 0, 0, 0, 0]);
    expect(new TextDecoder().decode(bytes.subarray(8, 8 + padded))).toBe(header.padEnd(padded));
    expect([...bytes.subarray(8 + padded)]).toEqual([0, 0, 0, 0x3f, 0, 0, 0x80, 0x3f, 0, 0, 0, 0x80]);
  });

  it('align the data to 8 bytes when names are not ASCII', () => {
    const bytes = encodeSafetensors({ tensors: new Map([['größe€', { shape: [1], data: new Float32Array(1) }]]) });
    expect(new DataView(bytes.buffer).getUint32(0, true) % 8).toBe(0);
    expect([...decodeSafetensors(bytes).tensors.keys()]).toEqual(['größe€']);
  });

  it('decode into copies, also from bytes that start at any address', () => {
    const bytes = encodeSafetensors({ tensors: new Map([['a', { shape: [2], data: new Float32Array([1, 2]) }]]) });
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const { tensors } = decodeSafetensors(shifted.subarray(3));
    shifted.fill(0);
    expect(tensors.get('a')?.data).toEqual(new Float32Array([1, 2]));
  });

  it('encode a view of a larger array as what it shows', () => {
    const view = new Float32Array([9, 1, 2, 9]).subarray(1, 3);
    const { tensors } = decodeSafetensors(encodeSafetensors({ tensors: new Map([['a', { shape: [2], data: view }]]) }));
    expect(tensors.get('a')?.data).toEqual(new Float32Array([1, 2]));
  });
});

describe('decodeSafetensors', () => {
  it('reads what the Python package writes', () => {
    // safetensors 0.8.0: save_file({'b/kernel': [[1, -0.0, 2**-149], [3, 4, 5]], 'größe': 7, 'e': zeros((0, 4))} as float32, path, {'x': 'ü'})
    const written =
      '0AAAAAAAAAB7Il9fbWV0YWRhdGFfXyI6eyJ4Ijoiw7wifSwiYi9rZXJuZWwiOnsiZHR5cGUiOiJGMzIiLCJzaGFwZSI6WzIsM10sImRhdGFfb2Zm' +
      'c2V0cyI6WzAsMjRdfSwiZSI6eyJkdHlwZSI6IkYzMiIsInNoYXBlIjpbMCw0XSwiZGF0YV9vZmZzZXRzIjpbMjQsMjRdfSwiZ3LDtsOfZSI6eyJk' +
      'dHlwZSI6IkYzMiIsInNoYXBlIjpbXSwiZGF0YV9vZmZzZXRzIjpbMjQsMjhdfX0gAACAPwAAAIABAAAAAABAQAAAgEAAAKBAAADgQA==';
    const { tensors, metadata } = decodeSafetensors(Uint8Array.from(atob(written), (byte) => byte.charCodeAt(0)));
    expect(metadata).toEqual({ x: 'ü' });
    expect([...tensors]).toEqual([
      ['b/kernel', { shape: [2, 3], data: new Float32Array([1, -0, SUBNORMAL, 3, 4, 5]) }],
      ['e', { shape: [0, 4], data: new Float32Array(0) }],
      ['größe', { shape: [], data: new Float32Array([7]) }],
    ]);
  });
});

describe('encodeSafetensors', () => {
  it('names everything that cannot be written, at once', () => {
    const one = { shape: [1], data: new Float32Array(1) };
    const tensors: NamedArrays = new Map([
      ['', one],
      ['__proto__', one],
      ['a\u0000', one],
      ['short', { shape: [2, 2], data: new Float32Array(3) }],
      ['deep', { shape: [1, 1, 1, 1, 1, 1, 1, 1, 1], data: new Float32Array(1) }],
      ['fraction', { shape: [0.5], data: new Float32Array(0) }],
    ]);
    const error = catchError(() => encodeSafetensors({ tensors, metadata: { word: 3 as unknown as string } }));
    expect(error).toMatchObject({ code: 'E_CONTENT', category: 'usage' });
    expect((error as { details: { problems: unknown[] } }).details.problems).toHaveLength(7);
  });

  it.each([
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
  ])('refuses %s and says where', (value, word) => {
    const tensors = new Map([['head/kernel', { shape: [4], data: new Float32Array([1, 2, value, value]) }]]);
    expect(catchError(() => encodeSafetensors({ tensors }))).toMatchObject({
      code: 'E_NONFINITE',
      details: { tensor: 'head/kernel', index: 2, value: word },
    });
  });
});

function catchError(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    if (isSeqgraftError(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
