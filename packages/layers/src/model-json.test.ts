import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectSame, setSomeWeights, someTensor } from '../test/compare.ts';
import {
  Bidirectional,
  bidirectional,
  Dropout,
  dropout,
  GRU,
  glorotNormal,
  gru,
  LSTM,
  lstm,
  orthogonal,
  registerChainedOps,
  registerLayers,
  SimpleRNN,
  simpleRNN,
  useBackend,
} from './index.ts';

beforeAll(async () => {
  await useBackend('cpu');
  registerChainedOps();
  registerLayers();
  registerLayers();
});

/** As a file would have it: through JSON. */
async function saved(model: tfl.LayersModel): Promise<tf.io.ModelArtifacts> {
  let artifacts: tf.io.ModelArtifacts = {};
  await model.save({
    save: async (given) => {
      artifacts = { ...given, modelTopology: JSON.parse(JSON.stringify(given.modelTopology)) };
      return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
    },
  });
  return artifacts;
}

const load = (artifacts: tf.io.ModelArtifacts) => tfl.loadLayersModel({ load: async () => artifacts });

function sequential(...layers: tfl.layers.Layer[]): tfl.Sequential {
  const model = tfl.sequential({ layers: [tfl.layers.inputLayer({ inputShape: [4, 2] }), ...layers] });
  for (const layer of model.layers) setSomeWeights(layer);
  return model;
}

const predict = (model: tfl.LayersModel) => model.predict(someTensor([3, 4, 2])) as tf.Tensor;

describe('what this package saves', () => {
  const l2 = tfl.regularizers.l2({ l2: 0.1 });
  const cases = {
    SimpleRNN: [SimpleRNN, () => simpleRNN({ units: 3, activation: 'relu', useBias: false, kernelRegularizer: l2 })],
    LSTM: [
      LSTM,
      () => lstm({ units: 3, unitForgetBias: false, dropout: 0.1, recurrentInitializer: orthogonal({ gain: 2 }) }),
    ],
    'LSTM, hard sigmoid': [
      LSTM,
      () => lstm({ units: 3, recurrentActivation: 'hardSigmoid', goBackwards: true, seed: 4 }),
    ],
    GRU: [GRU, () => gru({ units: 3, kernelConstraint: tfl.constraints.nonNeg() })],
    'GRU, reset before': [
      GRU,
      () => gru({ units: 3, resetAfter: false, kernelInitializer: glorotNormal({ seed: 5 }) }),
    ],
    Bidirectional: [Bidirectional, () => bidirectional({ layer: gru({ units: 3 }), mergeMode: 'sum' })],
    'Bidirectional, two layers': [
      Bidirectional,
      () => bidirectional({ layer: gru({ units: 3 }), backwardLayer: lstm({ units: 2, goBackwards: true }) }),
    ],
    Dropout: [Dropout, () => dropout({ rate: 0.2, seed: 3, noiseShape: [null, 1, 2] })],
  } as const;

  test.each(Object.entries(cases))(
    '%s: comes back as this class with its options and predictions',
    async (_, [kind, make]) => {
      const layer = make();
      layer.trainable = false;
      const model = sequential(layer);
      const loaded = await load(await saved(model));
      const again = loaded.layers[1] as tfl.layers.Layer;
      expect(again).toBeInstanceOf(kind);
      expect(again.getConfig()).toEqual(JSON.parse(JSON.stringify(layer.getConfig())));
      expect(again.trainable).toBe(false);
      expect(again.weights.map((weight) => weight.originalName)).toEqual(
        layer.weights.map((weight) => weight.originalName),
      );
      expect([...predict(loaded).dataSync()]).toEqual([...predict(model).dataSync()]);
    },
  );

  test('a model with initial states and all states as outputs', async () => {
    const x = tfl.input({ shape: [4, 2] });
    const states = [1, 2, 3, 4].map(() => tfl.input({ shape: [3] }));
    const layer = bidirectional({ layer: lstm({ units: 3, returnState: true, returnSequences: true }) });
    const outputs = layer.apply(x, { initialState: states }) as tfl.SymbolicTensor[];
    const model = tfl.model({ inputs: [x, ...states], outputs });
    const inputs = [someTensor([2, 4, 2]), ...states.map((_, k) => someTensor([2, 3], k))];
    const loaded = await load(await saved(model));
    const [expected, got] = [model, loaded].map((m) => m.predict(inputs) as tf.Tensor[]) as [tf.Tensor[], tf.Tensor[]];
    expect(got.map((tensor) => tensor.shape)).toEqual(outputs.map(({ shape }) => shape.map((length) => length ?? 2)));
    got.forEach((tensor, k) => {
      expectSame(tensor, expected[k] as tf.Tensor, 1e-9);
    });
  });
});

describe('what tfjs saves', () => {
  const zeros = { kernelInitializer: 'zeros', recurrentInitializer: 'zeros' } as const;
  const cases = {
    SimpleRNN: () => tfl.layers.simpleRNN({ units: 3, ...zeros }),
    LSTM: () => tfl.layers.lstm({ units: 3, ...zeros }),
    GRU: () => tfl.layers.gru({ units: 3, ...zeros }),
    Dropout: () => tfl.layers.dropout({ rate: 0.3 }),
  };

  test.each(Object.entries(cases))('%s, with the defaults of tfjs, predicts the same here', async (name, make) => {
    const model = sequential(make());
    const loaded = await load(await saved(model));
    expect(loaded.layers[1]).toBeInstanceOf({ SimpleRNN, LSTM, GRU, Dropout }[name as 'LSTM']);
    expectSame(predict(loaded), predict(model));
  });

  test('Bidirectional', async () => {
    // tfjs makes its directions by class name, so ours stand in it already: its merge and names are what is compared.
    const model = sequential(
      tfl.layers.bidirectional({
        layer: tfl.layers.lstm({ units: 3, ...zeros, returnSequences: true }) as tfl.RNN,
        mergeMode: 'ave',
      }),
    );
    const loaded = await load(await saved(model));
    expect(loaded.layers[1]).toBeInstanceOf(Bidirectional);
    expectSame(predict(loaded), predict(model));
  });

  test('a config that leaves options out means what tfjs would have taken', () => {
    const make = (className: string): tfl.layers.Layer => {
      const registered = tf.serialization.SerializationMap.getMap().classNameMap[className];
      const [layerClass, fromConfig] = registered as NonNullable<typeof registered>;
      return fromConfig(layerClass, { units: 2 }) as tfl.layers.Layer;
    };
    expect(make('LSTM').getConfig()).toMatchObject({ recurrentActivation: 'hardSigmoid', unitForgetBias: false });
    expect(make('GRU').getConfig()).toMatchObject({ recurrentActivation: 'hardSigmoid', resetAfter: false });
    expect(lstm({ units: 2 }).getConfig()).toMatchObject({ recurrentActivation: 'sigmoid', unitForgetBias: true });
    expect(gru({ units: 2 }).getConfig()).toMatchObject({ recurrentActivation: 'sigmoid', resetAfter: true });
  });
});

test('what Keras 2 saves loads, by its own names: cells in the names, reset_after, class names of initialisers', async () => {
  const initializer = (className: string) => ({ class_name: className, config: { seed: null } });
  const common = {
    trainable: true,
    dtype: 'float32',
    return_sequences: true,
    return_state: false,
    go_backwards: false,
    stateful: false,
    unroll: false,
    time_major: false,
    units: 3,
    activation: 'tanh',
    recurrent_activation: 'sigmoid',
    use_bias: true,
    kernel_initializer: initializer('GlorotUniform'),
    recurrent_initializer: { class_name: 'Orthogonal', config: { gain: 1.0, seed: null } },
    bias_initializer: { class_name: 'Zeros', config: {} },
    kernel_regularizer: { class_name: 'L2', config: { l2: 0.01 } },
    recurrent_regularizer: null,
    bias_regularizer: null,
    activity_regularizer: null,
    kernel_constraint: null,
    recurrent_constraint: null,
    bias_constraint: null,
    dropout: 0.0,
    recurrent_dropout: 0.0,
    implementation: 2,
  };
  const modelTopology = {
    keras_version: '2.11.0',
    backend: 'tensorflow',
    model_config: {
      class_name: 'Sequential',
      config: {
        name: 'sequential',
        layers: [
          { class_name: 'InputLayer', config: { batch_input_shape: [null, 4, 2], dtype: 'float32', name: 'input_1' } },
          { class_name: 'GRU', config: { ...common, name: 'gru', reset_after: true } },
          {
            class_name: 'Bidirectional',
            config: {
              name: 'bidirectional',
              merge_mode: 'concat',
              layer: { class_name: 'LSTM', config: { ...common, name: 'lstm', unit_forget_bias: true } },
            },
          },
        ],
      },
    },
  };
  const shapes: [string, number[]][] = [
    ['gru/gru_cell/kernel', [2, 9]],
    ['gru/gru_cell/recurrent_kernel', [3, 9]],
    ['gru/gru_cell/bias', [2, 9]],
    ...['forward', 'backward'].flatMap((direction): [string, number[]][] => [
      [`bidirectional/${direction}_lstm/lstm_cell/kernel`, [3, 12]],
      [`bidirectional/${direction}_lstm/lstm_cell/recurrent_kernel`, [3, 12]],
      [`bidirectional/${direction}_lstm/lstm_cell/bias`, [12]],
    ]),
  ];
  const tensors = shapes.map(([name, shape], k) => ({ name, tensor: someTensor(shape, k) }));
  const { data: weightData, specs: weightSpecs } = await tf.io.encodeWeights(tensors);
  const model = await load({ modelTopology, weightData, weightSpecs });

  const [, first, second] = model.layers as [tfl.layers.Layer, GRU, Bidirectional];
  const expectedGru = gru({ units: 3, returnSequences: true });
  const expectedLstm = bidirectional({ layer: lstm({ units: 3, returnSequences: true }) });
  const hidden = expectedGru.apply(someTensor([3, 4, 2])) as tf.Tensor;
  expectedLstm.apply(hidden);
  expectedGru.setWeights(tensors.slice(0, 3).map(({ tensor }) => tensor));
  expectedLstm.setWeights(tensors.slice(3).map(({ tensor }) => tensor));
  expectSame(
    predict(model),
    expectedLstm.apply(expectedGru.apply(someTensor([3, 4, 2])) as tf.Tensor) as tf.Tensor,
    1e-9,
  );
  expect(first.losses).toHaveLength(1);
  expect(second.losses).toHaveLength(2);
  expect(first.name).toBe('gru');
  expect(second.forwardLayer.name).toBe('forward_lstm');
});
