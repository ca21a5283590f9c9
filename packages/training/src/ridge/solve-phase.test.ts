import '@tensorflow/tfjs-backend-cpu';
import type { Batch } from '@seqgraft/core';
import { resolveLoss } from '@seqgraft/engine';
import { registerChainedOps } from '@seqgraft/layers';
import { buildModel } from '@seqgraft/models';
import { expectNoTensorLeak } from '@seqgraft/testkit';
import * as tf from '@tensorflow/tfjs-core';
import { layers, type SymbolicTensor, model as tfModel } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { noise, randomSource, solved } from '../../test/ridge-phase.ts';
import { chainModel, changedSource, lstmModel, sineSource, useCpu, weightsOf } from '../../test/small-models.ts';
import { chooseEngine } from '../choose-engine.ts';
import { evaluateLoss } from '../evaluate.ts';
import { readHeadRows, requireLinearHead } from '../head-features.ts';
import { checkModel } from '../model-parameters.ts';
import type { Phase } from '../phase.ts';
import { trainPhases } from '../train-phases.ts';
import type { TrainingOptions } from '../training-options.ts';
import { fitRidge } from './fit-ridge.ts';
import { solveHead } from './solve-head.ts';

beforeAll(async () => {
  registerChainedOps();
  await useCpu();
});

const options: TrainingOptions = {
  train: sineSource(30, [5, 1]),
  batchSize: 8,
  optimizer: { kind: 'adam' },
  loss: 'mse',
  seed: 1,
};

const small = solved(['recurrent_1', 'head']);

describe.each(['auto', 'never'] as const)('a phase that solves its head, compiled: %s', (compiled) => {
  it('writes the ridge regression on what the body gives, and leaves the body alone', async () => {
    const model = lstmModel();
    const before = weightsOf(model);
    const seen: string[] = [];
    const observer = {
      phaseStart: () => void seen.push('start'),
      afterFirstStep: () => void seen.push('solved'),
      phaseEnd: () => void seen.push('end'),
    };
    const result = await trainPhases(model, [small], {
      ...options,
      compiled,
      observer,
      validation: sineSource(9, [5, 1]),
    });
    const after = weightsOf(model);
    for (const name of ['kernel', 'recurrent_kernel', 'bias']) {
      expect(after.get(`recurrent_1/${name}`)).toEqual(before.get(`recurrent_1/${name}`));
    }
    // What the LSTM gives, by TensorFlow.js itself.
    const { network } = model;
    const body = tfModel({ inputs: network.inputs, outputs: network.layers[1]?.output as SymbolicTensor });
    const [batch] = [...(options.train.batches({ size: 30 }) as Iterable<Batch>)];
    const { inputs, targets } = batch as Batch;
    const features = tf.tidy(() => (body.predict(tf.tensor(inputs.data, [30, 5, 1])) as tf.Tensor).dataSync().slice());
    const fit = fitRidge({ shape: [30, 6], data: Float64Array.from(features) }, targets);
    const close = (name: string, wanted: Float64Array) => {
      const got = after.get(name) as Float32Array;
      wanted.forEach((value, i) => {
        expect(Math.abs((got[i] as number) - value)).toBeLessThan(1e-3 * (1 + Math.abs(value)));
      });
    };
    close('head/kernel', fit.weights);
    close('head/bias', fit.bias);
    expect(seen).toEqual(['start', 'solved', 'end']);
    expect(result.history).toHaveLength(1);
    expect(result.history[0]?.loss).toBeCloseTo(await evaluateLoss(model, options.train, { loss: 'mse', compiled }), 6);
    expect(result).toMatchObject({ bestEpoch: 1, steps: 0, stoppedEarly: false });
  });

  it('leaves the head that is there where λ is large, and moves it where the data says so', async () => {
    const model = lstmModel();
    const before = weightsOf(model);
    const around = (lambda: number): Phase =>
      solved(['recurrent_1', 'head'], { kind: 'ridge', around: 'head', lambdas: [lambda] });
    await trainPhases(model, [around(1e9)], { ...options, compiled });
    for (const name of ['head/kernel', 'head/bias']) {
      const [was, is] = [before.get(name) as Float32Array, weightsOf(model).get(name) as Float32Array];
      was.forEach((value, i) => void expect(is[i]).toBeCloseTo(value, 6));
    }
    const first = await evaluateLoss(model, options.train, { loss: 'mse', compiled });
    await trainPhases(model, [around(1e-3)], { ...options, compiled });
    expect(await evaluateLoss(model, options.train, { loss: 'mse', compiled })).toBeLessThan(first / 2);
  });

  it('gives a later phase its start, and is kept where that phase makes things worse', async () => {
    const model = lstmModel();
    const worse: Phase = {
      name: 'all',
      epochs: 2,
      learningRate: 1,
      schedule: { kind: 'constant' },
      groups: { recurrent_1: 1, head: 1 },
    };
    const result = await trainPhases(model, [small, worse], {
      ...options,
      compiled,
      validation: sineSource(9, [5, 1]),
    });
    expect(result.bestEpoch).toBe(1);
    expect(result.history.map(({ phase, epoch }) => [phase, epoch])).toEqual([
      ['solve', 1],
      ['all', 2],
      ['all', 3],
    ]);
  });

  it('counts every step of a window, and no padding', async () => {
    const spec = { cell: 'gru', units: [5], features: 2, head: { targets: 'every-step', outputs: 2 } } as const;
    const model = buildModel(spec, { seed: 3 });
    const target = (window: number, step: number) => [noise(window, step), noise(window, step + 9)];
    const mask = {
      shape: [12, 4],
      data: Float32Array.from({ length: 48 }, (_, at) => (at % 4 <= Math.floor(at / 4) % 4 ? 1 : 0)),
    };
    const padded = changedSource(randomSource(12, target, true), (batch) => {
      const rows = [...batch.windows].flatMap((window) => [...mask.data.slice(4 * window, 4 * window + 4)]);
      return { ...batch, mask: { shape: [batch.windows.length, 4], data: Float32Array.from(rows) } };
    });
    await trainPhases(model, [solved(['recurrent_1', 'head'])], { ...options, train: padded, compiled });
    const rows = await readHeadRows(model, padded, { loss: 'mse', compiled });
    expect(rows.features.shape).toEqual([48, 5]);
    expect([...(rows.weights ?? [])]).toEqual([...mask.data]);
    const fit = fitRidge(rows.features, rows.targets, { weights: mask.data, groups: rows.windows });
    const kernel = weightsOf(model).get('head/kernel') as Float32Array;
    fit.weights.forEach((value, i) => {
      expect(kernel[i]).toBeCloseTo(value, 4);
    });
  });
});

describe('checks and bounds', () => {
  it('names all that is wrong with such a phase', async () => {
    const wrong = {
      ...small,
      epochs: 3,
      groups: { recurrent_1: 1, head: 1 },
      solve: { kind: 'rigde', lambdas: [], together: 0 },
    };
    await expect(trainPhases(lstmModel(), [wrong as unknown as Phase], options)).rejects.toMatchObject({
      code: 'E_PHASE',
      details: {
        problems: [
          { path: 'phases[0].solve.kind', problem: 'must be one of ridge, got "rigde". Did you mean "ridge"?' },
          { path: 'phases[0].solve.together' },
          { path: 'phases[0].solve.lambdas' },
          { path: 'phases[0].epochs', problem: 'must be 1 where the head is solved, got 3' },
          { path: 'phases[0].groups' },
        ],
      },
    });
    const chain = [
      layers.lstm({ units: 3, recurrentInitializer: 'glorotUniform' }),
      layers.dense({ units: 1, activation: 'relu' }),
    ];
    const relu = chainModel([5, 1], chain, ['recurrent_1', 'head']);
    await expect(trainPhases(relu, [small], options)).rejects.toThrow('has the activation relu');
    const plain = [
      layers.lstm({ units: 3, recurrentInitializer: 'glorotUniform' }),
      layers.dense({ units: 3, useBias: false }),
    ];
    const noBias = chainModel([5, 1], plain, ['recurrent_1', 'head']);
    const quantile = { kind: 'quantile', quantiles: [0.1, 0.5, 0.9] } as const;
    await expect(trainPhases(noBias, [small], { ...options, loss: quantile })).rejects.toThrow('a head with a bias');
  });

  it('refuses a NaN in the data, and stops at a signal', async () => {
    const model = lstmModel();
    const before = weightsOf(model);
    const broken = changedSource(options.train, (batch) => ({
      ...batch,
      targets: { ...batch.targets, data: batch.targets.data.map((v, i) => (i === 2 ? Number.NaN : v)) },
    }));
    await expect(trainPhases(model, [small], { ...options, train: broken })).rejects.toMatchObject({
      code: 'E_DIVERGED',
      details: { cause: 'targets' },
    });
    const stop = new AbortController();
    const stopping = changedSource(options.train, (batch, call) => {
      if (call === 1) stop.abort();
      return batch;
    });
    await expect(
      trainPhases(model, [small], { ...options, train: stopping, signal: stop.signal }),
    ).rejects.toMatchObject({ code: 'E_INTERRUPTED' });
    expect(weightsOf(model)).toEqual(before);
  });

  it('solves the same where features do not fit into memory', async () => {
    const solveWith = async (mostKept: number) => {
      const model = lstmModel();
      const checked = checkModel(model);
      await solveHead(checked, requireLinearHead(checked), {
        solve: { kind: 'ridge', together: 3 },
        source: options.train,
        batchSize: 8,
        loss: resolveLoss('mae'),
        chosen: await chooseEngine(model.network, {}),
        look: () => {},
        beat: async () => {},
        mostKept,
      });
      return weightsOf(model);
    };
    const [kept, streamed] = [await solveWith(1e6), await solveWith(0)];
    for (const name of ['head/kernel', 'head/bias']) {
      const wanted = kept.get(name) as Float32Array;
      streamed.get(name)?.forEach((value, i) => {
        expect(Math.abs(value - (wanted[i] as number))).toBeLessThan(1e-5);
      });
    }
  });

  it('leaves no tensors behind', async () => {
    const model = lstmModel();
    for (const compiled of ['auto', 'never'] as const) {
      await expectNoTensorLeak(async () => {
        await trainPhases(model, [small], { ...options, compiled });
      });
    }
  });
});
