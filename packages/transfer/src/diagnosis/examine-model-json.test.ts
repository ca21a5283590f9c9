import '@tensorflow/tfjs-backend-cpu';
import { isSeqgraftError } from '@seqgraft/core';
import { failureOf } from '@seqgraft/testkit';
import * as tf from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { body, chain, compile, savedJson } from '../../test/tfjs-models.ts';
import { tinyNetwork } from '../../test/tiny-network.ts';
import { examineModel } from './examine-model.ts';
import { examineModelJson } from './examine-model-json.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const lstm = {
  class_name: 'LSTM',
  config: { name: 'lstm', units: 2, recurrent_activation: 'sigmoid', unit_forget_bias: true },
};
const dense = { class_name: 'Dense', config: { name: 'head', units: 1 } };
const topology = (list: readonly unknown[]) => ({ class_name: 'Sequential', config: { name: 'model', layers: list } });
const weight = (name: string, shape: readonly number[] = [2]) => ({ name, shape, dtype: 'float32' });
const withFiles = (paths: readonly unknown[], weights: readonly unknown[]) => ({
  format: 'layers-model',
  modelTopology: topology([dense]),
  weightsManifest: [{ paths, weights }],
});

describe('examineModelJson', () => {
  it('finds in a saved model what the live one shows, but for what compile has kept', async () => {
    const base = body();
    for (const layer of base.layers) layer.trainable = false;
    const network = chain(base, layers.batchNormalization({ trainable: false }), layers.dense({ units: 1 }));
    compile(network);
    const live = examineModel(network);
    expect(live.length).toBeGreaterThan(3);
    // SGD is not saved unless asked for.
    expect(await examineModelJson(await savedJson(network))).toEqual(live.filter(({ rule }) => rule !== 'fixed-rate'));
  });

  it('reads what tensorflowjs_converter writes of Keras 2', async () => {
    const gru = {
      class_name: 'GRU',
      config: {
        name: 'gru',
        trainable: false,
        units: 2,
        recurrent_activation: 'sigmoid',
        reset_after: true,
        dropout: 0.2,
      },
    };
    const json = {
      format: 'layers-model',
      generatedBy: 'keras v2.15.0',
      convertedBy: 'TensorFlow.js Converter v4.22.0',
      modelTopology: {
        keras_version: '2.15.0',
        backend: 'tensorflow',
        model_config: {
          class_name: 'Functional',
          config: {
            name: 'model',
            trainable: true,
            layers: [
              {
                class_name: 'InputLayer',
                config: { name: 'input_1', batch_input_shape: [null, 5, 2] },
                name: 'input_1',
                inbound_nodes: [],
              },
              { ...gru, name: 'gru', inbound_nodes: [[['input_1', 0, 0, {}]]] },
              { ...dense, name: 'head', inbound_nodes: [[['gru', 0, 0, {}]]] },
            ],
          },
        },
        training_config: { loss: 'mse', optimizer_config: { class_name: 'SGD', config: { learning_rate: 0.1 } } },
      },
      weightsManifest: [{ paths: ['group1-shard1of1.bin'], weights: [weight('gru/gru_cell/kernel', [2, 6])] }],
    };
    const found = await examineModelJson(json);
    expect(found.map(({ rule }) => rule)).toEqual([
      'frozen-dropout',
      'reset-after',
      'fixed-rate',
      'automatic-name',
      'live-weights',
    ]);
    expect(found[1]?.layers).toEqual(['gru']);
  });

  it('reads Keras 3, whose nested models keep a flag that tfjs forgets', async () => {
    const keras3 = (layer: { class_name: string; config: object }) => ({
      module: 'keras.layers',
      ...layer,
      config: { ...layer.config, dtype: { module: 'keras', class_name: 'DTypePolicy', config: { name: 'float32' } } },
      registered_name: null,
      build_config: { input_shape: [null, 5, 2] },
    });
    const base = { ...topology([keras3(lstm)]), module: 'keras' };
    Object.assign(base.config, { name: 'base', trainable: false });
    const found = await examineModelJson({ modelTopology: { model_config: topology([base, keras3(dense)]) } });
    expect(found.map(({ rule, layers: where }) => [rule, where])).toEqual([
      ['nested-freeze', ['base']],
      ['automatic-name', ['base/lstm']],
      ['live-weights', ['base/lstm']],
    ]);
  });

  it('takes a topology alone, and finds nothing in a sound one', async () => {
    const named = { ...lstm, config: { ...lstm.config, name: 'recurrent_1' } };
    expect(await examineModelJson(topology([named, dense]))).toEqual([]);
  });

  it.each<[string, unknown, RegExp]>([
    ['a text', 'model', /it is no object/],
    ['null', null, /it is no object/],
    ['an empty object', {}, /modelTopology must have a class_name and a config/],
    ['a graph model', { format: 'graph-model', modelTopology: { node: [] } }, /it is a graph model/],
    ['a single layer', { modelTopology: dense }, /one of Sequential, Model, Functional, got Dense/],
    ['a model without layers', { class_name: 'Model', config: { name: 'm' } }, /the model has no list of layers/],
    [
      'layers that are none',
      topology([1, { class_name: 'LSTM' }, dense]),
      /layer 0 of the model.*layer 1 of the model/,
    ],
    [
      'a path out of the folder',
      withFiles(['../secret.bin'], []),
      /"\.\.\/secret\.bin", which leads out of its folder/,
    ],
    ['a path out by a back slash', withFiles(['a\\..\\..\\secret'], []), /leads out/],
    ['an absolute path', withFiles(['/etc/passwd'], []), /leads out/],
    ['an address', withFiles(['https://example.com/w.bin'], []), /leads out/],
    ['a path with a zero', withFiles(['w.bin\0.txt'], []), /leads out/],
    ['paths that are no texts', withFiles([7], []), /paths must be texts/],
    [
      'weights without shapes',
      withFiles(['w.bin'], [{ name: 'a', shape: [-1] }]),
      /weights\[0\] must have a name and a shape/,
    ],
    ['a manifest that is no list', { modelTopology: topology([dense]), weightsManifest: {} }, /must be a list/],
  ])('refuses %s', async (_, json, problem) => {
    const error = await failureOf(examineModelJson(json));
    expect(error.code).toBe('E_MODEL_JSON');
    expect(error.message).toMatch(problem);
  });

  it('refuses models nested without end, in width and in depth', async () => {
    const circle = topology([]);
    (circle.config.layers as unknown[]).push(circle);
    expect((await failureOf(examineModelJson(circle))).message).toMatch(/nested more than 32 deep/);
    const wide = topology(Array.from({ length: 100_001 }, () => dense));
    expect((await failureOf(examineModelJson(wide))).message).toMatch(/more than 100000 layers/);
    let wrapped: object = lstm;
    for (let depth = 0; depth < 5000; depth++)
      wrapped = { class_name: 'Bidirectional', config: { name: 'b', layer: wrapped } };
    await expect(examineModelJson(topology([wrapped]))).resolves.toBeDefined();
  });

  it('refuses files that are missing or of another length', async () => {
    const json = {
      ...withFiles(['a.bin', 'b.bin'], [weight('head/kernel', [2, 3]), weight('head/bias', [3])]),
    };
    const sizeOf = (sizes: Record<string, number>) => async (path: string) => sizes[path] ?? null;
    await expect(examineModelJson(json, { sizeOf: sizeOf({ 'a.bin': 20, 'b.bin': 16 }) })).resolves.toEqual([]);
    const short = await failureOf(examineModelJson(json, { sizeOf: sizeOf({ 'a.bin': 20, 'b.bin': 8 }) }));
    expect([short.code, short.message]).toEqual(['E_MODEL_FILES', expect.stringMatching(/must hold 36 bytes, got 28/)]);
    const missing = await failureOf(examineModelJson(json, { sizeOf: sizeOf({ 'a.bin': 36 }) }));
    expect(missing.message).toMatch(/b\.bin is missing/);
  });

  it('counts quantized weights by what is kept of them', async () => {
    const quantized = { ...weight('head/kernel', [4]), quantization: { dtype: 'uint8', min: 0, scale: 1 } };
    const json = withFiles(['w.bin'], [quantized]);
    await expect(examineModelJson(json, { sizeOf: async () => 4 })).resolves.toEqual([]);
  });

  it('finds weights that stand twice in the file', async () => {
    const json = withFiles(['w.bin'], [weight('head/kernel'), weight('head/kernel')]);
    expect(await examineModelJson(json)).toMatchObject([{ rule: 'repeated-name', layers: ['head'] }]);
  });

  it('ends with findings or a typed error, whatever it is given', async () => {
    const saved = await savedJson(tinyNetwork());
    const json = fc.letrec((tie) => ({
      model: fc.record(
        {
          class_name: fc.constantFrom('Sequential', 'Functional', 'LSTM', 'Bidirectional', 3),
          config: fc.oneof(
            { depthSize: 'small' },
            fc.dictionary(fc.constantFrom('layers', 'layer', 'cell', 'name', '__proto__', 'trainable'), tie('any')),
            tie('any'),
          ),
        },
        { requiredKeys: [] },
      ),
      any: fc.oneof({ depthSize: 'small' }, fc.array(tie('model'), { maxLength: 3 }), tie('model'), fc.jsonValue()),
    }));
    const withModel = fc
      .tuple(json.model, fc.jsonValue())
      .map(([model, manifest]) => ({ modelTopology: model, weightsManifest: manifest }));
    const spoilt = fc
      .jsonValue()
      .chain((value) =>
        fc
          .constantFrom('modelTopology', 'weightsManifest', 'trainingConfig')
          .map((key) => ({ ...(saved as object), [key]: value })),
      );
    await fc.assert(
      fc.asyncProperty(fc.oneof(json.any, withModel, spoilt), async (value) => {
        const result = await examineModelJson(value).catch((error: unknown) => error);
        if (!Array.isArray(result) && !isSeqgraftError(result, 'E_MODEL_JSON')) throw result;
      }),
      { numRuns: 150 },
    );
  });
});
