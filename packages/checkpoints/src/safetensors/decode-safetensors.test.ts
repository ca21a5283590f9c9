import { isSeqgraftError } from '@seqgraft/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSafetensors } from './decode-safetensors.ts';
import { encodeSafetensors } from './encode-safetensors.ts';
import { entry, file, safetensorsAbuses } from './safetensors-abuses.test-suite.ts';

describe('decodeSafetensors', () => {
  it.each(safetensorsAbuses)('refuses %s: %s', (_what, reason, bytes) => {
    expect(() => decodeSafetensors(bytes)).toThrow(
      expect.objectContaining({
        code: 'E_SAFETENSORS',
        category: 'integrity',
        details: expect.objectContaining({ reason }),
      }),
    );
  });

  it('refuses NaN and says where', () => {
    const bytes = encodeSafetensors({ tensors: new Map([['w', { shape: [2], data: new Float32Array([1, 2]) }]]) });
    bytes.set([0, 0, 0xc0, 0x7f], bytes.length - 4);
    expect(() => decodeSafetensors(bytes)).toThrow(
      expect.objectContaining({ code: 'E_NONFINITE', details: { tensor: 'w', index: 1, value: 'NaN' } }),
    );
  });

  it('reads what other writers make: any order, no padding, white space, an empty tensor', () => {
    const bytes = file(`{ "z" : ${entry('[1]', 0, 4)},\n"e":${entry('[0, 3]', 4, 4)},"a":${entry('[]', 4, 8)}}\t`, 8);
    bytes.set([0, 0, 0x80, 0x3f], bytes.length - 8);
    const { tensors, metadata } = decodeSafetensors(bytes);
    expect(metadata).toEqual({});
    expect([...tensors]).toEqual([
      ['z', { shape: [1], data: new Float32Array([1]) }],
      ['e', { shape: [0, 3], data: new Float32Array(0) }],
      ['a', { shape: [], data: new Float32Array([0]) }],
    ]);
  });

  it('ends every one of 10,000 mutations with a value or one of its own errors', () => {
    const original = encodeSafetensors({
      tensors: new Map([
        ['head/kernel', { shape: [2, 2], data: new Float32Array([1, -0, 3, 4]) }],
        ['head/bias', { shape: [2], data: new Float32Array([5, 6]) }],
      ]),
      metadata: { made: 'here' },
    });
    const mutation = fc.record({
      at: fc.nat(original.length - 1),
      remove: fc.integer({ min: 0, max: 4 }),
      insert: fc.uint8Array({ maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        let bytes = original;
        for (const { at, remove, insert } of mutations) {
          bytes = Uint8Array.from([...bytes.subarray(0, at), ...insert, ...bytes.subarray(at + remove)]);
        }
        try {
          for (const { shape, data } of decodeSafetensors(bytes).tensors.values()) {
            expect(data.length).toBe(shape.reduce((size, length) => size * length, 1));
          }
        } catch (error) {
          if (!isSeqgraftError(error, 'E_SAFETENSORS') && !isSeqgraftError(error, 'E_NONFINITE')) throw error;
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

it('reads a view into a larger buffer, such as the Buffer of readFile', () => {
  const tensors = new Map([['w', { shape: [3], data: Float32Array.of(1, 2, 3) }]]);
  const bytes = encodeSafetensors({ tensors });
  const padded = Buffer.concat([Buffer.alloc(5, 7), bytes, Buffer.alloc(9, 7)]).subarray(5, 5 + bytes.length);
  expect(decodeSafetensors(padded).tensors).toEqual(tensors);
});

it('gives views where it is asked for them and can, else copies', () => {
  const tensors = new Map([['w', { shape: [3], data: Float32Array.of(1, 2, 3) }]]);
  const bytes = encodeSafetensors({ tensors });
  const shares = (file: Uint8Array, views?: boolean): boolean => {
    const decoded = decodeSafetensors(file, views === undefined ? {} : { views });
    expect(decoded.tensors).toEqual(tensors);
    return decoded.tensors.get('w')?.data.buffer === file.buffer;
  };
  expect([shares(bytes), shares(bytes, false), shares(bytes, true)]).toEqual([false, false, true]);
  const oddly = new Uint8Array(bytes.length + 5).subarray(5);
  oddly.set(bytes);
  expect(shares(oddly, true)).toBe(false);
});
