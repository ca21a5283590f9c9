import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromTorchWeights, type TorchCell, toTorchGradients } from './index.ts';

const dense = (shape: number[], start = 0) => ({
  shape,
  data: Float32Array.from({ length: shape.reduce((product, length) => product * length, 1) }, (_, i) => start + i),
});

describe('PyTorch’s weights', () => {
  const gates = { rnn: 1, lstm: 4, gru: 3 } as const;

  test('stand in Keras’ order: an LSTM’s i, f, g, o are i, f, c, o; a GRU’s r, z, n are z, r, h', () => {
    const torch = {
      weightIh: dense([3, 2]),
      weightHh: dense([3, 1], 10),
      biasIh: dense([3], 20),
      biasHh: dense([3], 30),
    };
    const keras = fromTorchWeights('gru', torch);
    expect([...keras.kernel.data]).toEqual([2, 0, 4, 3, 1, 5]);
    expect([...keras.recurrentKernel.data]).toEqual([11, 10, 12]);
    expect(keras.bias).toEqual({ shape: [2, 3], data: Float32Array.of(21, 20, 22, 31, 30, 32) });
    const four = { weightIh: dense([4, 2]), weightHh: dense([4, 1]), biasIh: dense([4]), biasHh: dense([4], 10) };
    expect([...fromTorchWeights('lstm', four).kernel.data]).toEqual([0, 2, 4, 6, 1, 3, 5, 7]);
    expect([...(fromTorchWeights('lstm', four).bias?.data ?? [])]).toEqual([10, 12, 14, 16]);
  });

  test('move in whole blocks of units', () => {
    const torch = { weightIh: dense([6, 1]), weightHh: dense([6, 2]), biasIh: dense([6]), biasHh: dense([6], 10) };
    const keras = fromTorchWeights('gru', torch);
    expect(keras.kernel).toEqual({ shape: [1, 6], data: Float32Array.of(2, 3, 0, 1, 4, 5) });
    const recurrent = Float32Array.of(4, 6, 0, 2, 8, 10, 5, 7, 1, 3, 9, 11);
    expect(keras.recurrentKernel).toEqual({ shape: [2, 6], data: recurrent });
    const bias = Float32Array.of(2, 3, 0, 1, 4, 5, 12, 13, 10, 11, 14, 15);
    expect(keras.bias).toEqual({ shape: [2, 6], data: bias });
    expect(toTorchGradients('gru', keras)).toEqual(torch);
  });

  test('come back from Keras’ names, biases apart where they are apart', () => {
    const size = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(fc.constantFrom<TorchCell[]>('rnn', 'lstm', 'gru'), size, size, (cell, units, features) => {
        const rows = gates[cell] * units;
        const torch = {
          weightIh: dense([rows, features]),
          weightHh: dense([rows, units], 100),
          biasIh: dense([rows], 200),
          biasHh: cell === 'gru' ? dense([rows], 300) : { shape: [rows], data: new Float32Array(rows) },
        };
        const keras = fromTorchWeights(cell, torch);
        expect(keras.kernel.shape).toEqual([features, rows]);
        expect(keras.recurrentKernel.shape).toEqual([units, rows]);
        expect(toTorchGradients(cell, keras)).toEqual(cell === 'gru' ? torch : { ...torch, biasHh: torch.biasIh });
      }),
    );
  });

  test('without biases have none', () => {
    const keras = fromTorchWeights('rnn', {
      weightIh: dense([2, 3]),
      weightHh: dense([2, 2]),
      biasIh: null,
      biasHh: null,
    });
    expect(keras.bias).toBeNull();
    expect(toTorchGradients('rnn', keras)).toMatchObject({ biasIh: null, biasHh: null });
  });

  test('that do not belong together are refused', () => {
    const right = { weightIh: dense([8, 3]), weightHh: dense([8, 2]), biasIh: dense([8]), biasHh: dense([8]) };
    expect(() => fromTorchWeights('gru', right)).toThrow('E_LAYER_OPTION');
    expect(() => fromTorchWeights('lstm', { ...right, biasHh: dense([6]) })).toThrow(
      'biasHh must be of shape [8]; got [6]',
    );
    expect(() => fromTorchWeights('lstm', { ...right, weightIh: dense([4, 3]) })).toThrow('weightIh');
    const keras = { kernel: dense([3, 8]), recurrentKernel: dense([2, 8]), bias: dense([8]) };
    expect(() => toTorchGradients('gru', keras)).toThrow('E_LAYER_OPTION');
  });
});
