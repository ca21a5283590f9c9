import { digestArray, isSeqgraftError, type NamedArrays } from '@seqgraft/core';
import { useBackend } from '@seqgraft/layers';
import { expectNoTensorLeak } from '@seqgraft/testkit';
import * as tf from '@tensorflow/tfjs-core';
import {
  type LayersModel,
  type layers,
  loadLayersModel,
  type SymbolicTensor,
  model as tfModel,
} from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildModel } from './build-model.ts';
import { countParameters } from './count-parameters.ts';
import { describeGroups } from './describe-groups.ts';
import type { ModelSpecInput } from './model-spec.ts';
import { presets } from './presets.ts';

const base = { features: 3, head: { outputs: 2 } } as const;
const specs: Record<string, ModelSpecInput> = {
  'simple rnn': { cell: 'rnn', units: [4], activation: 'relu', ...base },
  lstm: { cell: 'lstm', units: [4, 3], dropout: 0.3, ...base },
  gru: { cell: 'gru', units: [4], ...base },
  'gru, reset before': { cell: 'gru', units: [4], resetAfter: false, activation: 'sigmoid', ...base },
  'bidirectional lstm, every step': {
    cell: 'lstm',
    units: [3, 2],
    bidirectional: true,
    dropout: 0.2,
    features: 3,
    head: { outputs: 2, targets: 'every-step' },
  },
};

function inputsOf(windows: number, time: number, features = 3): { shape: number[]; data: Float32Array } {
  const data = Float32Array.from({ length: windows * time * features }, (_, i) => Math.sin(1 + 7 * i));
  return { shape: [windows, time, features], data };
}

async function digests(weights: NamedArrays): Promise<string[]> {
  return Promise.all([...weights.values()].map(digestArray));
}

async function withModel<T>(
  spec: ModelSpecInput,
  seed: number,
  use: (model: ReturnType<typeof buildModel>) => T | Promise<T>,
): Promise<T> {
  const built = buildModel(spec, { seed });
  try {
    return await use(built);
  } finally {
    built.dispose();
  }
}

beforeAll(async () => {
  await useBackend('cpu');
});

describe('buildModel', () => {
  it.each(Object.entries(specs))('%s: live variables are as the groups describe them', async (_, spec) => {
    await withModel(spec, 1, ({ groups, parameters, network }) => {
      expect(groups).toEqual(describeGroups(spec));
      const described = groups.flatMap((group) => group.parameters.map(({ name, shape }) => [name, shape]));
      expect([...parameters].map(([name, { shape }]) => [name, shape])).toEqual(described);
      expect(network.countParams()).toBe(countParameters(groups));
      const live = network.weights.map((weight) => weight.read());
      expect(new Set(parameters.values())).toEqual(new Set(live));
    });
  });

  it.each(Object.entries(specs))('%s: shapes of predictions for any number of windows and steps', async (_, spec) => {
    await withModel(spec, 1, async (built) => {
      for (const [windows, time] of [
        [1, 1],
        [5, 4],
        [2, 9],
      ] as const) {
        const { shape, data } = await built.predict(inputsOf(windows, time), { batchSize: 2 });
        expect(shape).toEqual(spec.head.targets === 'every-step' ? [windows, time, 2] : [windows, 2]);
        expect(data.every(Number.isFinite)).toBe(true);
      }
      expect(await built.predict({ shape: [0, 4, 3], data: new Float32Array() })).toMatchObject({
        data: new Float32Array(),
      });
    });
  });

  it('computes y = W_hy h + b_y with h_t = relu(W_hh h + W_xh x + b_h), by hand', async () => {
    const spec: ModelSpecInput = { cell: 'rnn', units: [2], activation: 'relu', features: 1, head: { outputs: 1 } };
    const array = (shape: number[], ...values: number[]) => ({ shape, data: Float32Array.from(values) });
    const weights = new Map([
      ['recurrent_1/kernel', array([1, 2], 1, -2)],
      ['recurrent_1/recurrent_kernel', array([2, 2], 0.5, 1, 2, 0)],
      ['recurrent_1/bias', array([2], 0.5, 1)],
      ['head/kernel', array([2, 1], 3, -1)],
      ['head/bias', array([1], 0.25)],
    ]);
    await withModel(spec, 0, async (built) => {
      built.writeWeights(weights);
      // h_1 = relu([1 + 0.5, −2 + 1]) = [1.5, 0]; h_2 = relu([0.75 + 0.5 + 0, 1.5 + 1 − 0]) = [1.25, 2.5]; y = 3.75 − 2.5 + 0.25
      const { data } = await built.predict({ shape: [1, 2, 1], data: Float32Array.of(1, 0) });
      expect([...data]).toEqual([1.5]);
    });
  });

  it('gives the same bits for the same seed, others for another, whatever the namespace', async () => {
    const spec = specs['bidirectional lstm, every step'] as ModelSpecInput;
    const first = await withModel(spec, 7, async (built) => digests(await built.readWeights()));
    const named = buildModel(spec, { seed: 7, namespace: 'source' });
    expect(await digests(await named.readWeights())).toEqual(first);
    named.dispose();
    const second = await withModel(spec, 8, async (built) => digests(await built.readWeights()));
    const biases = describeGroups(spec).flatMap((group) => group.parameters.map(({ role }) => role === 'bias'));
    expect(first.map((digest, i) => digest === second[i])).toEqual(biases);
  });

  it('starts no two kernels of a model alike, both directions included', async () => {
    const spec: ModelSpecInput = {
      cell: 'gru',
      units: [3, 3, 3],
      bidirectional: true,
      features: 6,
      head: { outputs: 18 },
    };
    await withModel(spec, 3, async (built) => {
      const kernels = [...(await built.readWeights())]
        .filter(([name]) => name.endsWith('kernel'))
        .map(([, array]) => array);
      expect(new Set(await Promise.all(kernels.map(digestArray))).size).toBe(kernels.length);
    });
  });

  it("does not move a layer's numbers when another layer is added", async () => {
    const shallow = await withModel({ cell: 'lstm', units: [4], ...base }, 5, (built) => built.readWeights());
    const deep = await withModel({ cell: 'lstm', units: [4, 4], dropout: 0.5, ...base }, 5, (built) =>
      built.readWeights(),
    );
    for (const [name, { data }] of shallow) expect(deep.get(name)?.data, name).toEqual(data);
  });

  it('begins an lstm with its forget gate open and all other biases at 0', async () => {
    await withModel({ cell: 'lstm', units: [2], ...base }, 5, async (built) => {
      const weights = await built.readWeights();
      expect([...(weights.get('recurrent_1/bias')?.data ?? [])]).toEqual([0, 0, 1, 1, 0, 0, 0, 0]);
      expect([...(weights.get('head/bias')?.data ?? [])]).toEqual([0, 0]);
    });
  });

  it('shares the layers of body and network', async () => {
    await withModel(specs.lstm as ModelSpecInput, 1, ({ body, network }) => {
      const output = body.outputs[0] as { shape: (number | null)[] };
      expect(output.shape).toEqual([null, 3]);
      expect(network.layers.slice(0, -1)).toEqual(body.layers);
    });
  });

  it('drops only in training, and then as the seed says', async () => {
    const drawn = (seed: number) =>
      withModel(specs.lstm as ModelSpecInput, seed, ({ network }) =>
        tf.tidy(() => {
          const { shape, data } = inputsOf(4, 3);
          const x = tf.tensor3d(data, shape as [number, number, number]);
          const training = network.apply(x, { training: true }) as tf.Tensor;
          const inference = network.apply(x, { training: false }) as tf.Tensor;
          return [training.dataSync().slice(), inference.dataSync().slice()];
        }),
      );
    const [training, inference] = await drawn(1);
    expect(training).not.toEqual(inference);
    expect(await drawn(1)).toEqual([training, inference]);
  });

  it('lets two models of one spec meet in one network', async () => {
    const spec = specs.lstm as ModelSpecInput;
    const source = buildModel(spec, { seed: 1, namespace: 'source' });
    const target = buildModel(spec, { seed: 2, namespace: 'target' });
    const input = source.network.inputs[0] as SymbolicTensor;
    const joined = target.network.apply(input) as SymbolicTensor;
    const both = tfModel({ inputs: input, outputs: [source.network.outputs[0] as SymbolicTensor, joined] });
    expect(both.layers.length).toBeGreaterThan(0);
    expect(source.network.layers.map(({ name }) => name)).toEqual([
      'source_inputs',
      'source_recurrent_1',
      'source_dropout_1',
      'source_recurrent_2',
      'source_dropout_2',
      'source_head',
    ]);
    expect([...source.parameters.keys()]).toEqual([...target.parameters.keys()]);
    const shared = new Set(source.parameters.values());
    expect([...target.parameters.values()].some((variable) => shared.has(variable))).toBe(false);
  });

  it.each(Object.entries(specs))("%s: survives tf's own model.json", async (_, spec) => {
    const saved: { artifacts?: tf.io.ModelArtifacts } = {};
    const handler: tf.io.IOHandler = {
      save: async (artifacts) => {
        saved.artifacts = JSON.parse(JSON.stringify(artifacts));
        (saved.artifacts as tf.io.ModelArtifacts).weightData = artifacts.weightData as ArrayBuffer;
        return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
      },
      load: async () => saved.artifacts as tf.io.ModelArtifacts,
    };
    await withModel(spec, 4, async (built) => {
      await built.network.save(handler);
      const loaded: LayersModel = await loadLayersModel(handler);
      const { shape, data } = inputsOf(2, 5);
      const again = tf.tidy(() =>
        (loaded.apply(tf.tensor(data, shape), { training: false }) as tf.Tensor).dataSync().slice(),
      );
      expect(again).toEqual((await built.predict({ shape, data })).data);
      expect(loaded.layers.map((layer: layers.Layer) => layer.name)).toEqual(
        built.network.layers.map(({ name }) => name),
      );
      loaded.dispose();
    });
  });

  it.each(Object.entries(specs))('%s: leaves no tensor behind', async (_, spec) => {
    await expectNoTensorLeak(() =>
      withModel(spec, 1, async (built) => {
        const weights = await built.readWeights();
        built.writeWeights(weights);
        await built.predict(inputsOf(3, 4), { batchSize: 2 });
        expect(() => built.writeWeights(new Map())).toThrow('E_WEIGHTS');
      }),
    );
  });

  it('builds every preset', async () => {
    for (const preset of presets) await withModel(preset.spec({ features: 2, outputs: 3 }), 1, () => {});
  });

  it.each([
    [{ seed: -1 }, 'seed'],
    [{ seed: 1.5 }, 'seed'],
    [{ seed: Number.NaN }, 'seed'],
    [{ seed: 1, namespace: '' }, 'namespace'],
    [{ seed: 1, namespace: 'a/b' }, 'namespace'],
  ])('refuses the options %j and allocates nothing', (options, option) => {
    const before = tf.memory().numTensors;
    let caught: unknown;
    try {
      buildModel({ cell: 'gru', units: [2], ...base }, options);
    } catch (error) {
      caught = error;
    }
    expect(isSeqgraftError(caught, 'E_OPTION') && caught.details.option).toBe(option);
    expect(tf.memory().numTensors).toBe(before);
  });
});
