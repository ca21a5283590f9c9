import '@tensorflow/tfjs-backend-cpu';
import { lstm } from '@seqgraft/layers';
import * as tf from '@tensorflow/tfjs-core';
import { type LayersModel, layers, regularizers } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { chain, compile, fitOnce, savedAndLoaded, savedJson, valuesOf } from '../../test/tfjs-models.ts';
import { tinyNetwork } from '../../test/tiny-network.ts';
import { examineModel } from './examine-model.ts';
import { examineModelJson } from './examine-model-json.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const rulesOf = (model: LayersModel): string[] => examineModel(model).map(({ rule }) => rule);
const findingOf = (model: LayersModel, rule: string) => examineModel(model).find((finding) => finding.rule === rule);

/** `recurrentInitializer`: tfjs' orthogonal one wants chained ops. */
const small = { units: 2, inputShape: [4, 2], recurrentInitializer: 'glorotUniform' as const };

describe('automatic names', () => {
  it('differ between two builds of the same code', async () => {
    const build = (names: boolean): LayersModel =>
      chain(
        layers.lstm({ ...small, ...(names ? { name: 'body' } : {}) }),
        layers.dense({ units: 1, ...(names ? { name: 'head' } : {}) }),
      );
    const [a, b] = [build(false), build(false)];
    expect(a.layers.map(({ name }) => name)).not.toEqual(b.layers.map(({ name }) => name));
    expect(findingOf(a, 'automatic-name')).toMatchObject({
      severity: 'risk',
      layers: a.layers.map(({ name }) => name),
    });
    const json = await examineModelJson(await savedJson(a));
    expect(json.find(({ rule }) => rule === 'automatic-name')?.layers).toHaveLength(2);
    expect(rulesOf(build(true))).not.toContain('automatic-name');
  });
});

describe('a name that stands twice', () => {
  it('nested, is saved and cannot be loaded', async () => {
    const base = chain(layers.dense({ units: 3, inputShape: [2], name: 'dense_Dense1' }));
    const network = chain(base, layers.dense({ units: 1, name: 'dense_Dense1' }));
    const json = await savedJson(network);
    await expect(savedAndLoaded(network)).rejects.toThrow();
    const paths = [`${base.name}/dense_Dense1`, 'dense_Dense1'];
    expect(findingOf(network, 'repeated-name')).toMatchObject({ severity: 'wrong', layers: paths });
    expect((await examineModelJson(json)).find(({ rule }) => rule === 'repeated-name')?.layers).toEqual(paths);

    const other = chain(layers.dense({ units: 3, inputShape: [2], name: 'body' }));
    const mended = chain(other, layers.dense({ units: 1, name: 'head' }));
    await expect(savedAndLoaded(mended)).resolves.toBeDefined();
    expect(rulesOf(mended)).not.toContain('repeated-name');
  });
});

describe('options that are ignored', () => {
  it('regularizers of recurrent layers add nothing to the loss', () => {
    const kernelRegularizer = regularizers.l2({ l2: 1 });
    const network = chain(layers.lstm({ ...small, kernelRegularizer }), layers.dense({ units: 1 }));
    const dense = chain(layers.dense({ units: 1, inputShape: [2], kernelRegularizer }));
    // Of layers in a functional model, for of a Sequential tfjs asks the model within.
    const lossesOf = (of: LayersModel) => (of as unknown as { model: LayersModel }).model.calculateLosses().length;
    compile(network);
    compile(dense);
    expect([lossesOf(network), lossesOf(dense)]).toEqual([0, 1]);
    expect(findingOf(network, 'ignored-regularizer')).toMatchObject({
      severity: 'wrong',
      layers: [network.layers[0]?.name],
    });
    expect(rulesOf(dense)).not.toContain('ignored-regularizer');
    expect(rulesOf(chain(layers.lstm(small)))).not.toContain('ignored-regularizer');
    const heeded = chain(lstm({ units: 2, inputShape: [4, 2], kernelRegularizer }));
    compile(heeded);
    expect(lossesOf(heeded)).toBe(1);
    expect(rulesOf(heeded)).not.toContain('ignored-regularizer');
  });

  it.each([
    ['SGD', () => tf.train.sgd(0.5)],
    ['Momentum', () => tf.train.momentum(0.5, 0.9)],
  ])('%s goes on with the learning rate of before', async (name, make) => {
    const network = tinyNetwork();
    const optimizer = make();
    compile(network, optimizer);
    expect(findingOf(network, 'fixed-rate')).toMatchObject({ severity: 'risk' });
    (optimizer as unknown as { learningRate: number }).learningRate = 0;
    const before = valuesOf(network);
    await fitOnce(network);
    expect(valuesOf(network)).not.toEqual(before);
    expect(findingOf(network, 'fixed-rate')).toMatchObject({
      severity: 'wrong',
      what: `The optimizer ${name} says that its learning rate is 0, and trains with 0.5.`,
    });
    optimizer.setLearningRate(0.25);
    expect(findingOf(network, 'fixed-rate')?.severity).toBe('risk');
    compile(network, tf.train.adam(0.1));
    expect(rulesOf(network)).not.toContain('fixed-rate');
  });
});

describe('other defaults than Keras', () => {
  it.each(['lstm', 'gru'] as const)('%s has hardSigmoid gates, which give other numbers', (cell) => {
    const seeded = {
      ...small,
      kernelInitializer: 'ones',
      recurrentInitializer: 'ones',
      biasInitializer: 'ones',
    } as const;
    const [hard, soft] = [layers[cell](seeded), layers[cell]({ ...seeded, recurrentActivation: 'sigmoid' })].map(
      (layer): LayersModel => chain(layer),
    ) as [LayersModel, LayersModel];
    const outputs = [hard, soft].map((network) => [...(network.predict(tf.ones([1, 4, 2])) as tf.Tensor).dataSync()]);
    expect(outputs[0]).not.toEqual(outputs[1]);
    expect(findingOf(hard, 'hard-sigmoid')).toMatchObject({ severity: 'risk', layers: [hard.layers[0]?.name] });
    expect(rulesOf(soft)).not.toContain('hard-sigmoid');
  });

  it('an LSTM starts without a forget bias', () => {
    const [without, having] = [false, true].map(
      (unitForgetBias): LayersModel => chain(layers.lstm({ ...small, unitForgetBias })),
    ) as [LayersModel, LayersModel];
    const biasOf = (network: LayersModel) => valuesOf(network).at(-1);
    expect(biasOf(chain(layers.lstm(small)))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(biasOf(having)).toEqual([0, 0, 1, 1, 0, 0, 0, 0]);
    expect(findingOf(without, 'forget-bias-off')?.severity).toBe('risk');
    expect(rulesOf(having)).not.toContain('forget-bias-off');
  });

  it('a GRU of Keras cannot be loaded', async () => {
    expect(() => layers.gru({ ...small, resetAfter: true } as never)).toThrow(/reset_after/i);
    const json = (await savedJson(chain(layers.gru(small)))) as {
      modelTopology: { config: { layers: { config: object }[] } };
    };
    const rules = async (): Promise<string[]> => (await examineModelJson(json)).map(({ rule }) => rule);
    expect(await rules()).not.toContain('reset-after');
    Object.assign(json.modelTopology, { keras_version: '2.15.0' });
    Object.assign(json.modelTopology.config.layers[0]?.config as object, { reset_after: true });
    expect(await rules()).toContain('reset-after');
  });
});
