import '@tensorflow/tfjs-backend-cpu';
import { dropout, gru, lstm, registerChainedOps } from '@seqgraft/layers';
import { buildModel } from '@seqgraft/models';
import { mul, type Tensor } from '@tensorflow/tfjs-core';
import { input, layers, model, type SymbolicTensor } from '@tensorflow/tfjs-layers';
import { beforeAll, expect, test } from 'vitest';
import { useCpu } from '../test/small-models.ts';
import { recognizeNetwork } from './recognize-network.ts';

beforeAll(async () => {
  registerChainedOps();
  await useCpu();
});

type Layer = layers.Layer;

function recognized(...chain: Layer[]): unknown {
  const start = input({ shape: [5, 2] });
  const outputs = chain.reduce<SymbolicTensor>((flow, layer) => layer.apply(flow) as SymbolicTensor, start);
  const found = recognizeNetwork(model({ inputs: start, outputs }));
  return 'reason' in found ? found.reason : found.spec;
}

const head = (): Layer => layers.dense({ units: 1 });
const sequences = { units: 3, returnSequences: true } as const;

test('a model of @seqgraft/models is recognised, its variables by role and direction', () => {
  const own = buildModel(
    {
      cell: 'lstm',
      units: [4, 3],
      bidirectional: true,
      dropout: 0.2,
      features: 2,
      head: { targets: 'last', outputs: 2 },
    },
    { seed: 1, namespace: 'source' },
  );
  const found = recognizeNetwork(own.network);
  if ('reason' in found) throw new Error(found.reason);
  const layer = {
    cell: 'lstm',
    activation: 'tanh',
    recurrentActivation: 'sigmoid',
    useBias: true,
    direction: 'bidirectional',
  };
  expect(found.spec).toEqual({
    layers: [
      { name: 'recurrent_1', units: 4, ...layer },
      { name: 'recurrent_2', units: 3, dropout: 0.2, ...layer },
    ],
    head: { outputs: 2, targets: 'last', useBias: true, dropout: 0.2 },
  });
  expect(found.variables).toEqual(own.parameters);
  own.dispose();
});

test('the layers of tfjs are recognised, with their own defaults', () => {
  expect(recognized(layers.gru({ ...sequences, useBias: false }), head())).toEqual({
    layers: [
      {
        name: 'recurrent_1',
        cell: 'gru',
        units: 3,
        activation: 'tanh',
        recurrentActivation: 'hardSigmoid',
        resetAfter: false,
        useBias: false,
        direction: 'forward',
      },
    ],
    head: { outputs: 1, targets: 'every-step', useBias: true },
  });
  expect(recognized(layers.lstm({ units: 3, goBackwards: true }), head())).toMatchObject({
    layers: [{ direction: 'reversed' }],
    head: { targets: 'last' },
  });
});

test.each([
  ['two heads', () => [lstm({ units: 3 }), head(), head()], /stands behind the head/],
  ['a regularizer', () => [layers.lstm({ units: 3, kernelRegularizer: 'l1l2' }), head()], /has a kernelRegularizer/],
  [
    'a constraint',
    () => [lstm({ units: 3 }), layers.dense({ units: 1, kernelConstraint: 'nonNeg' })],
    /kernelConstraint/,
  ],
  ['an activation', () => [lstm({ units: 3, activation: 'relu' }), head()], /has the activation relu/],
  ['gates', () => [gru({ units: 3, recurrentActivation: 'tanh' }), head()], /has gates of tanh/],
  [
    'a head that is not linear',
    () => [lstm({ units: 3 }), layers.dense({ units: 1, activation: 'relu' })],
    /activation relu/,
  ],
  ['no head', () => [lstm({ units: 3 })], /no linear dense head/],
  ['no recurrent layer', () => [head()], /no recurrent layer/],
  ['masking, targets on every step', () => [layers.masking(), lstm(sequences), head()], /takes the loss of/],
  ['masking between', () => [lstm(sequences), layers.masking(), lstm({ units: 3 }), head()], /class Masking/],
  ['dropout of its own', () => [lstm({ units: 3, dropout: 0.1 }), head()], /has dropout of its own/],
  [
    'a noise shape',
    () => [dropout({ rate: 0.1, noiseShape: [null, 1, null] }), lstm({ units: 3 }), head()],
    /noiseShape/,
  ],
  [
    'two dropouts',
    () => [dropout({ rate: 0.1 }), dropout({ rate: 0.1 }), lstm({ units: 3 }), head()],
    /dropped already/,
  ],
  ['reversed steps', () => [lstm({ ...sequences, goBackwards: true }), head()], /in reversed order/],
  [
    'another merge',
    () => [layers.bidirectional({ layer: layers.gru({ units: 3 }) as never, mergeMode: 'sum' }), head()],
    /by sum/,
  ],
] as const)('%s stays with tfjs, for a reason', (_, chain, reason) => {
  expect(recognized(...(chain() as Layer[]))).toMatch(reason);
});

test('branches stay with tfjs', () => {
  const start = input({ shape: [5, 2] });
  const both = [1, 2].map(() => lstm({ units: 3 }).apply(start) as SymbolicTensor);
  const outputs = head().apply(layers.add().apply(both) as SymbolicTensor) as SymbolicTensor;
  expect(recognizeNetwork(model({ inputs: start, outputs }))).toEqual({
    reason: expect.stringMatching(/simple chain/),
  });
});

test.each([
  ['of tfjs', layers.lstm({ units: 1, name: 'template' })],
  ['of @seqgraft/layers', lstm({ units: 1, name: 'template' })],
])('a subclass of a layer %s that keeps its name stays with tfjs', (_, template) => {
  const Base = template.constructor as new (args: object) => Layer;
  class Scaled extends Base {
    override call(inputs: Tensor | Tensor[], kwargs: object): Tensor | Tensor[] {
      return mul(super.call(inputs, kwargs as never) as Tensor, 2);
    }
  }
  const layer = new Scaled({ units: 3 });
  expect(layer.getClassName()).toBe('LSTM');
  expect(recognized(layer, head())).toMatch(/is of another class that calls itself LSTM/);
});
