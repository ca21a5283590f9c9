import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { type LayersModel, layers, model } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { chain, compile, fitOnce, valuesOf } from '../../test/tfjs-models.ts';
import { compareForTransfer } from './compare-for-transfer.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

interface Changes {
  readonly freezeFirst?: boolean;
  readonly names?: boolean;
  readonly second?: Partial<Parameters<typeof layers.lstm>[0]>;
}

/** Two LSTMs of the same shape under a head. */
function build({ freezeFirst = false, names = true, second = {} }: Changes = {}): LayersModel {
  const lstm = { units: 2, recurrentInitializer: 'glorotUniform', returnSequences: true } as const;
  const name = (text: string) => (names ? { name: text } : {});
  const network = chain(
    layers.lstm({ ...lstm, inputShape: [4, 2], ...name('first') }),
    layers.lstm({ ...lstm, returnSequences: false, ...name('second'), ...second }),
    layers.dense({ units: 1, ...name('head') }),
  );
  if (freezeFirst) (network.layers[0] as layers.Layer).trainable = false;
  return network;
}

const rulesOf = (source: LayersModel, target: LayersModel): string[] =>
  compareForTransfer(source, target).map(({ rule }) => rule);

describe('compareForTransfer', () => {
  it('finds nothing between two models of the same code with names of their own', () => {
    expect(compareForTransfer(build(), build())).toEqual([]);
    expect(compareForTransfer(build({ freezeFirst: true }), build({ freezeFirst: true }))).toEqual([]);
  });

  it('setWeights swaps two layers', () => {
    const [source, target] = [build(), build({ freezeFirst: true })];
    for (const network of [source, target]) (network as ReturnType<typeof chain>).pop();
    const kernels = ({ layers: all }: LayersModel) => all.map((layer) => valuesOf(layer)[0]);
    target.setWeights(source.getWeights());
    expect(kernels(target)).toEqual(kernels(source).reverse());
    expect(compareForTransfer(source, target)).toMatchObject([
      { rule: 'swapped-order', severity: 'wrong', layers: ['first', 'second'] },
    ]);
    (target.layers[0] as layers.Layer).trainable = true;
    target.setWeights(source.getWeights());
    expect(kernels(target)).toEqual(kernels(source));
    expect(rulesOf(source, target)).toEqual([]);
  });

  it('loadWeights passes over automatic names', () => {
    const [source, target] = [build({ names: false }), build({ names: false })];
    const before = valuesOf(target);
    target.loadWeights(Object.fromEntries(source.weights.map((weight) => [weight.name, weight.read()])), false);
    expect(valuesOf(target)).toEqual(before);
    expect(compareForTransfer(source, target)).toMatchObject([{ rule: 'other-names', severity: 'wrong' }]);
    expect(compareForTransfer(build(), build({ second: { name: 'other' } }))).toMatchObject([
      { rule: 'other-names', severity: 'risk', layers: ['other'] },
    ]);
  });

  it('a target on the output of a source trains the source', async () => {
    const source = build();
    const cut = source.layers[1] as layers.Layer;
    const output = layers.dense({ units: 1, name: 'new_head' }).apply(cut.output) as (typeof source.outputs)[number];
    const target = model({ inputs: source.inputs, outputs: output });
    compile(target);
    const before = valuesOf(source.layers[0] as layers.Layer);
    await fitOnce(target);
    expect(valuesOf(source.layers[0] as layers.Layer)).not.toEqual(before);
    expect(compareForTransfer(source, target)[0]).toMatchObject({
      rule: 'shared-variables',
      severity: 'wrong',
      layers: ['first', 'second'],
    });
  });

  it.each<[string, Partial<Parameters<typeof layers.lstm>[0]>]>([
    ['recurrentActivation', { recurrentActivation: 'sigmoid' }],
    ['activation', { activation: 'relu' }],
    ['goBackwards', { goBackwards: true }],
  ])('equal shapes with another %s are a silent wreck', (setting, second) => {
    const [source, target] = [build(), build({ second })];
    target.setWeights(source.getWeights());
    const [a, b] = [source, target].map((network) => [
      ...(network.predict(tf.reshape(tf.linspace(-1, 3, 8), [1, 4, 2])) as tf.Tensor).dataSync(),
    ]);
    expect(a).not.toEqual(b);
    const [finding, ...others] = compareForTransfer(source, target);
    expect(finding).toMatchObject({ rule: 'other-semantics', severity: 'wrong', layers: ['second'] });
    expect(finding?.what).toContain(setting);
    expect(others).toEqual([]);
  });

  it('another merge mode', () => {
    const both = (mergeMode: 'sum' | 'mul'): LayersModel =>
      chain(
        layers.bidirectional({
          layer: layers.gru({ units: 2, recurrentInitializer: 'glorotUniform', name: 'inner' }) as never,
          mergeMode,
          inputShape: [4, 2],
          name: 'both',
        } as never),
      );
    expect(rulesOf(both('sum'), both('mul'))).toContain('other-semantics');
    expect(rulesOf(both('sum'), both('sum'))).toEqual([]);
  });

  it('says nothing of layers that a transfer is to replace', () => {
    const target = chain(
      ...build().layers.slice(0, 0),
      layers.lstm({ units: 3, inputShape: [4, 2], recurrentInitializer: 'glorotUniform', name: 'first' }),
    );
    expect(rulesOf(build(), target)).toEqual([]);
  });
});
