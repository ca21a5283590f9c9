import '@tensorflow/tfjs-backend-cpu';
import type { Batch, BatchSource } from '@seqgraft/core';
import { registerChainedOps } from '@seqgraft/layers';
import { buildModel } from '@seqgraft/models';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { noise, randomSource, solved } from '../../test/ridge-phase.ts';
import { useCpu, weightsOf } from '../../test/small-models.ts';
import { evaluateLoss, predictAll } from '../evaluate.ts';
import { trainPhases } from '../train-phases.ts';
import type { TrainableModel } from '../trainable-model.ts';

beforeAll(async () => {
  registerChainedOps();
  await useCpu();
});

const options = { batchSize: 8, optimizer: { kind: 'adam' }, seed: 1 } as const;

async function predictions(model: TrainableModel, source: BatchSource): Promise<number[]> {
  return Array.from((await predictAll(model, source)).data);
}

describe('what a solved head says', () => {
  const body = { cell: 'lstm', units: [5], features: 2 } as const;
  const phase = solved(['recurrent_1', 'head']);
  const source = randomSource(400, (window) => [Math.exp(noise(window, 0)), 3 * noise(window, 1)]);

  it('is a median under mae and a mean under mse', async () => {
    const ofLoss = async (loss: 'mae' | 'mse') => {
      const model = buildModel({ ...body, head: { targets: 'last', outputs: 2 } }, { seed: 3 });
      await trainPhases(model, [phase], { ...options, train: source, loss });
      return {
        mae: await evaluateLoss(model, source, { loss: 'mae' }),
        mse: await evaluateLoss(model, source, { loss: 'mse' }),
      };
    };
    const [mae, mse] = [await ofLoss('mae'), await ofLoss('mse')];
    expect(mae.mae).toBeLessThan(mse.mae);
    expect(mse.mse).toBeLessThan(mae.mse);
  });

  it('has quantiles that cover what they claim, and a Gaussian whose σ is that of the errors', async () => {
    const quantiles = [0.1, 0.5, 0.9];
    const model = buildModel({ ...body, head: { targets: 'last', outputs: 6 } }, { seed: 3 });
    await trainPhases(model, [phase], { ...options, train: source, loss: { kind: 'quantile', quantiles } });
    const predicted = await predictions(model, source);
    const { targets } = [...(source.batches({ size: 400 }) as Iterable<Batch>)][0] as Batch;
    for (const [q, share] of quantiles.entries()) {
      for (const target of [0, 1]) {
        const below = Array.from(
          { length: 400 },
          (_, w) => (targets.data[2 * w + target] as number) <= (predicted[6 * w + 3 * target + q] as number),
        );
        expect(Math.abs(below.filter(Boolean).length / 400 - share)).toBeLessThan(0.02);
      }
    }
    const gaussian = buildModel({ ...body, head: { targets: 'last', outputs: 4 } }, { seed: 3 });
    await trainPhases(gaussian, [phase], { ...options, train: source, loss: 'gaussian-nll' });
    const bias = gaussian.parameters.get('head/bias') as tf.Variable;
    const lossAt = (shift: number) => {
      const moved = tf.tidy(() => tf.add(bias, tf.tensor1d([0, shift, 0, shift])));
      const kept = bias.dataSync().slice();
      bias.assign(moved);
      moved.dispose();
      return evaluateLoss(gaussian, source, { loss: 'gaussian-nll' }).finally(() => bias.assign(tf.tensor1d(kept)));
    };
    const here = await lossAt(0);
    expect(await lossAt(0.3)).toBeGreaterThan(here);
    expect(await lossAt(-0.3)).toBeGreaterThan(here);
  });

  it('names classes, surer where they are plainer, and leaves out windows without one', async () => {
    const [one] = [...(randomSource(200, () => [0]).batches({ size: 200 }) as Iterable<Batch>)] as [Batch];
    const last = (window: number) => one.inputs.data[8 * window + 6] as number;
    const lossWith = async (spread: number) => {
      const train = randomSource(200, (window) => [
        window % 10 === 0 ? -1 : last(window) + spread * noise(window, 0) > 0 ? 1 : 0,
      ]);
      const model = buildModel({ ...body, head: { targets: 'last', outputs: 3 } }, { seed: 3 });
      await trainPhases(model, [phase], { ...options, train, loss: 'cross-entropy' });
      const kernel = weightsOf(model).get('head/kernel') as Float32Array;
      return { loss: await evaluateLoss(model, train, { loss: 'cross-entropy' }), size: Math.hypot(...kernel) };
    };
    const [plain, blurred] = [await lossWith(0), await lossWith(2)];
    expect(plain.loss).toBeLessThan(0.55);
    expect(blurred.loss).toBeLessThan(Math.log(3) - 0.3);
    expect(plain.size).toBeGreaterThan(2 * blurred.size);
  });

  it.each(['mse', 'mae', 'gaussian-nll', 'cross-entropy'] as const)(
    'is finite after one window, under %s',
    async (loss) => {
      const model = buildModel({ ...body, head: { targets: 'last', outputs: 2 } }, { seed: 3 });
      const target = loss === 'gaussian-nll' || loss === 'cross-entropy' ? [1] : [1, 2];
      await trainPhases(model, [phase], { ...options, train: randomSource(1, () => target), loss });
      const predicted = await predictions(
        model,
        randomSource(20, () => target),
      );
      for (let w = 0; w < 40; w += 2) {
        if (loss === 'cross-entropy') expect(predicted[w + 1]).toBeGreaterThan(predicted[w] as number);
        else expect(predicted[w]).toBeCloseTo(1, 5);
      }
    },
  );
});
