import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from './golden-case.ts';
import { biasFromTorch, biasToTorch, kernelFromTorch, kernelToTorch } from './torch-layout.ts';

const blocks = { rnn_tanh: 1, rnn_relu: 1, lstm: 4, gru: 3 };
const arrayOf = (...shape: number[]) => ({
  shape,
  data: Float32Array.from({ length: shape.reduce((size, length) => size * length, 1) }, (_, i) => i),
});

describe('torch-layout', () => {
  it('is undone by its inverse', () => {
    const size = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...kinds), size, size, (kind, units, inputs) => {
        const weight = arrayOf(blocks[kind] * units, inputs);
        const kernel = kernelFromTorch(kind, weight);
        expect(kernel.shape).toEqual([inputs, blocks[kind] * units]);
        expect(kernelToTorch(kind, kernel)).toEqual(weight);
      }),
    );
  });

  it("puts a gru's r, z, n at z, r, h", () => {
    const kernel = kernelFromTorch('gru', { shape: [3, 2], data: Float32Array.of(1, 2, 3, 4, 5, 6) });
    expect([...kernel.data]).toEqual([3, 1, 5, 4, 2, 6]);
    const bias = biasFromTorch('gru', arrayOf(6), { shape: [6], data: Float32Array.of(10, 11, 12, 13, 14, 15) });
    expect(bias).toEqual({ shape: [2, 6], data: Float32Array.of(2, 3, 0, 1, 4, 5, 12, 13, 10, 11, 14, 15) });
    expect(biasToTorch('gru', bias).inputBias).toEqual(arrayOf(6));
  });

  it('adds the two biases of the others', () => {
    expect([...biasFromTorch('lstm', arrayOf(4), arrayOf(4)).data]).toEqual([0, 2, 4, 6]);
  });
});
