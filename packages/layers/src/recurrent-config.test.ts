import * as tfl from '@tensorflow/tfjs-layers';
import { describe, expect, test } from 'vitest';
import { gru, lstm, simpleRNN } from './index.ts';

describe('options that cannot be are refused by name', () => {
  const wrong: [string, object][] = [
    ['units', { units: 0 }],
    ['units', { units: 1.5 }],
    ['units', {}],
    ['activation', { activation: 'tahn' }],
    ['activation', { activation: 7 }],
    ['activation', { activation: 'Zeros' }],
    ['activation', { activation: 'constructor' }],
    ['kernelInitializer', { kernelInitializer: 'constructor' }],
    ['recurrentActivation', { recurrentActivation: 'sigmiod' }],
    ['dropout', { dropout: 1 }],
    ['recurrentDropout', { recurrentDropout: -1 }],
    ['kernelInitializer', { kernelInitializer: 'glorot' }],
    ['biasRegularizer', { biasRegularizer: 'l3' }],
    ['kernelConstraint', { kernelConstraint: 'nonNegative' }],
    ['activityRegularizer', { activityRegularizer: 'l1l2' }],
    ['timeMajor', { timeMajor: true }],
    ['seed', { seed: Number.POSITIVE_INFINITY }],
  ];
  test.each(wrong)('%s: %j', (option, args) => {
    const make = () => lstm({ ...(option === 'units' ? {} : { units: 2 }), ...args } as Parameters<typeof lstm>[0]);
    expect(make).toThrow(
      expect.objectContaining({ code: 'E_LAYER_OPTION', details: expect.objectContaining({ option }) }),
    );
  });

  test('with the nearest name', () => {
    expect(() => simpleRNN({ units: 1, activation: 'tahn' as 'tanh' })).toThrow('Did you mean "tanh"?');
  });
});

describe('options are read as tfjs and Keras write them', () => {
  test('activations', () => {
    const name = (activation: unknown) =>
      simpleRNN({ units: 1, activation: activation as 'tanh' }).config.activation.name;
    expect(['hardSigmoid', 'hard_sigmoid', null, undefined, 'elu'].map(name)).toEqual([
      'hardSigmoid',
      'hardSigmoid',
      'linear',
      'tanh',
      'elu',
    ]);
  });

  test('regularisers and constraints: instances, names, configs, Keras’ L2', () => {
    const layer = gru({
      units: 1,
      kernelRegularizer: tfl.regularizers.l1({ l1: 0.5 }),
      recurrentRegularizer: 'l1l2',
      biasRegularizer: { className: 'L2', config: { l2: 0.25 } },
      kernelConstraint: 'nonNeg',
      recurrentConstraint: { className: 'MaxNorm', config: { maxValue: 3 } },
    });
    expect(layer.getConfig()).toMatchObject({
      kernelRegularizer: { className: 'L1L2', config: { l1: 0.5 } },
      recurrentRegularizer: { className: 'L1L2' },
      biasRegularizer: { className: 'L1L2', config: { l1: 0, l2: 0.25 } },
      kernelConstraint: { className: 'NonNeg' },
      recurrentConstraint: { className: 'MaxNorm', config: { maxValue: 3 } },
      biasConstraint: null,
    });
  });
});
