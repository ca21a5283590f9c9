import { lstm, registerChainedOps } from '@seqgraft/layers';
import * as tf from '@tensorflow/tfjs-core';
import { input, layers, model, type SymbolicTensor, sequential } from '@tensorflow/tfjs-layers';
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, describe, expect, it } from 'vitest';
import { predictionsOf, randomInputs, randomise, tinyModel, tinyNetwork } from '../../test/tiny-network.ts';
import { carry } from './carry.ts';
import { describeLayersModel } from './describe-layers-model.ts';
import { planCarry } from './plan-carry.ts';
import { readCarrySource } from './read-carry-source.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
  registerChainedOps();
});

const noGlorot = { recurrentInitializer: 'glorotUniform' } as const;

describe('describeLayersModel', () => {
  it('gives stable names to the layers of any tfjs model, from the input to the head', () => {
    const { groups, parameters } = tinyModel({ units: [3, 2], features: 2, outputs: 4 });
    expect(groups.map(({ name, kind }) => [name, kind])).toEqual([
      ['recurrent_1', 'recurrent'],
      ['recurrent_2', 'recurrent'],
      ['head', 'head'],
    ]);
    expect([...parameters].map(([name, { shape }]) => [name, shape])).toEqual([
      ['recurrent_1/kernel', [2, 12]],
      ['recurrent_1/recurrent_kernel', [3, 12]],
      ['recurrent_1/bias', [12]],
      ['recurrent_2/kernel', [3, 8]],
      ['recurrent_2/recurrent_kernel', [2, 8]],
      ['recurrent_2/bias', [8]],
      ['head/kernel', [2, 4]],
      ['head/bias', [4]],
    ]);
    expect(tinyModel({ units: [3, 2], features: 2, outputs: 4 }).groups).toEqual(groups);
  });

  it('says what the weights mean', () => {
    expect(
      tinyModel({ cell: 'gru', bidirectional: true, targets: 'every-step' }).groups.map((group) => group.semantics),
    ).toEqual([
      {
        cell: 'gru',
        units: 3,
        activation: 'tanh',
        recurrentActivation: 'sigmoid',
        useBias: true,
        resetAfter: false,
        bidirectional: true,
        merge: 'concat',
      },
      { activation: 'linear', outputs: 1, targets: 'every-step', useBias: true },
    ]);
    expect(tinyModel({ cell: 'simpleRNN', activation: 'relu', useBias: false }).groups[0]).toMatchObject({
      semantics: { cell: 'rnn', units: 3, activation: 'relu', useBias: false, bidirectional: false },
      parameters: [{ role: 'kernel' }, { role: 'recurrentKernel' }],
    });
    const backwards = sequential({
      layers: [layers.lstm({ units: 2, inputShape: [4, 1], goBackwards: true, ...noGlorot })],
    });
    expect(describeLayersModel(backwards).groups[0]?.semantics).toMatchObject({ goBackwards: true });
  });

  it('tells the directions apart and finds the live variables', () => {
    const network = tinyNetwork({ bidirectional: true });
    const { parameters } = describeLayersModel(network);
    expect([...parameters.keys()]).toEqual([
      'recurrent_1/forward/kernel',
      'recurrent_1/forward/recurrent_kernel',
      'recurrent_1/forward/bias',
      'recurrent_1/backward/kernel',
      'recurrent_1/backward/recurrent_kernel',
      'recurrent_1/backward/bias',
      'head/kernel',
      'head/bias',
    ]);
    const live = new Set(network.weights.map((weight) => weight.read()));
    for (const variable of parameters.values()) expect(live.has(variable)).toBe(true);
  });

  it('is not misled by trainable flags, which change the order of getWeights', () => {
    const network = tinyNetwork({ units: [3, 3] });
    const before = describeLayersModel(network);
    for (const layer of network.layers.slice(0, 1)) layer.trainable = false;
    expect(describeLayersModel(network).parameters).toEqual(before.parameters);
  });

  it('reads embeddings, nested networks, time-distributed and stacked dense layers', () => {
    const inner = sequential({
      layers: [layers.gru({ units: 3, inputShape: [4, 2], returnSequences: true, ...noGlorot })],
    });
    const tokens = input({ shape: [4] });
    let x = layers.embedding({ inputDim: 7, outputDim: 2 }).apply(tokens) as SymbolicTensor;
    x = inner.apply(x) as typeof x;
    x = layers.timeDistributed({ layer: layers.dense({ units: 5, activation: 'relu' }) }).apply(x) as typeof x;
    x = layers.dense({ units: 1 }).apply(x) as typeof x;
    const { groups } = describeLayersModel(model({ inputs: tokens, outputs: x }));
    expect(groups.map(({ name }) => name)).toEqual(['embedding', 'recurrent_1', 'head_1', 'head_2']);
    expect(groups[0]?.parameters).toMatchObject([{ name: 'embedding/embeddings', role: 'embeddings', shape: [7, 2] }]);
    expect(groups[2]?.semantics).toEqual({ activation: 'relu', outputs: 5, targets: 'every-step', useBias: true });
  });

  it('counts what layers without weights compute, and ignores what they do in training only', () => {
    const build = (middle: ReturnType<typeof layers.activation> | ReturnType<typeof layers.dropout>) =>
      describeLayersModel(
        sequential({
          layers: [layers.lstm({ units: 2, inputShape: [4, 1], ...noGlorot }), middle, layers.dense({ units: 1 })],
        }),
      );
    const dropout = build(layers.dropout({ rate: 0.3 }));
    expect(dropout.groups[1]?.semantics).not.toHaveProperty('before');
    const relu = build(layers.activation({ activation: 'relu' }));
    expect(relu.groups[1]?.semantics.before).toBe('Activation {"activation":"relu"}');
    const weights = new Map(
      [...dropout.parameters].map(([name, one]) => [name, { shape: one.shape, data: one.dataSync() as Float32Array }]),
    );
    const plan = planCarry({ weights, groups: dropout.groups }, relu);
    expect(plan.tensors.at(-1)).toMatchObject({ outcome: 'reinitialised' });
  });

  it('carries from tfjs layers to their twins in @seqgraft/layers, which compute the same', async () => {
    const source = tinyModel({ recurrentActivation: 'sigmoid' });
    randomise(source, 4);
    const network = sequential();
    network.add(lstm({ units: 3, inputShape: [5, 2] }));
    network.add(layers.dense({ units: 1 }));
    const target = await carry(await readCarrySource(source), describeLayersModel(network));
    expect(target.report.carriedTensors).toBe(5);
    const inputs = randomInputs([4, 5, 2], 1);
    const expected = predictionsOf(source, inputs);
    // Two orders of the same float32 sums.
    expect(predictionsOf(target, inputs)).toEqual(expected.map((value) => expect.closeTo(value, 5)));
  });

  it('refuses weights that it cannot group, all at once', () => {
    const network = sequential({
      layers: [
        layers.conv1d({ filters: 2, kernelSize: 1, inputShape: [4, 1] }),
        layers.batchNormalization(),
        layers.lstm({ units: 2, ...noGlorot }),
      ],
    });
    expect(() => describeLayersModel(network)).toThrow(/E_LAYER: .*\(Conv1D\), .*\(BatchNormalization\)/);
  });
});
