import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
import type { BatchSource } from '@seqgraft/core';
import { type LossSpec, resolveLoss } from '@seqgraft/engine';
import { useBackend } from '@seqgraft/layers';
import { expectNoTensorLeak, nativeHere, nativeHint } from '@seqgraft/testkit';
import { afterAll, expect, test } from 'vitest';
import { changedSource, digestOf, lstmModel, sineSource, useCpu, weightsOf } from '../test/small-models.ts';
import { trainPhases } from './train-phases.ts';

afterAll(useCpu);

interface Task {
  readonly loss: LossSpec;
  readonly outputs: number;
}

const tasks: readonly Task[] = [
  { loss: 'mse', outputs: 1 },
  { loss: 'mae', outputs: 1 },
  { loss: { kind: 'huber', delta: 0.5 }, outputs: 1 },
  { loss: { kind: 'quantile', quantiles: [0.1, 0.5, 0.9] }, outputs: 3 },
  { loss: 'gaussian-nll', outputs: 2 },
  { loss: { kind: 'cross-entropy', classWeights: [1, 2, 3, 4] }, outputs: 4 },
];

/** Values as they are, or as the numbers of four classes. */
function sourceOf({ loss, outputs }: Task): BatchSource {
  const source = sineSource(20, [5, 1]);
  if (resolveLoss(loss).kind !== 'cross-entropy') return source;
  return changedSource(source, (batch) => ({
    ...batch,
    targets: {
      shape: batch.targets.shape,
      data: batch.targets.data.map((value) => Math.floor(((value + 1) * outputs) / 2.001)),
    },
  }));
}

async function trained(task: Task, compiled: 'auto' | 'never') {
  const { loss, outputs } = task;
  const model = lstmModel(outputs);
  const phase = {
    name: 'p',
    epochs: 3,
    learningRate: 0.01,
    schedule: { kind: 'cosine' },
    groups: { recurrent_1: 0.5, head: 1 },
  } as const;
  const train = sourceOf(task);
  const optimizer = { kind: 'adamw', weightDecay: 0.01 } as const;
  const { engine } = await trainPhases(model, [phase], {
    train,
    validation: train,
    batchSize: 8,
    optimizer,
    loss,
    clipNorm: 0.1,
    seed: 1,
    compiled,
  });
  expect(engine.used).toBe(compiled === 'auto');
  return model;
}

const native = nativeHere();
const skipped = native === undefined ? `: skipped, ${nativeHint}` : '';
const choices = tasks.flatMap((task) => (['auto', 'never'] as const).map((compiled) => ({ ...task, compiled })));

const onCpu = new Map<LossSpec, ReturnType<typeof weightsOf>>();

/** What TensorFlow.js comes to on cpu; computed once a loss. */
async function weightsOnCpu(task: Task): Promise<ReturnType<typeof weightsOf>> {
  const known = onCpu.get(task.loss);
  if (known !== undefined) return known;
  await useCpu();
  const weights = weightsOf(await trained(task, 'never'));
  onCpu.set(task.loss, weights);
  return weights;
}

async function compareWithCpu(backend: 'wasm' | 'tensorflow', task: Task, compiled: 'auto' | 'never') {
  const expected = await weightsOnCpu(task);
  await useBackend(backend, { native });
  const model = await trained(task, compiled);
  for (const [name, values] of weightsOf(model)) {
    // Sums run in another order; 9 Adam steps of 0.01 let a last bit grow to some 1e-6.
    for (const [index, value] of values.entries()) expect(value).toBeCloseTo(expected.get(name)?.[index] as number, 4);
  }
  expect(await digestOf(model)).toBe(await digestOf(await trained(task, compiled)));
}

test.each(choices)(
  'training with $loss on wasm, compiled: $compiled, is that on cpu, and gives the same bits twice',
  ({ compiled, ...task }) => compareWithCpu('wasm', task, compiled),
);

test.skipIf(!native).each(choices)(
  `training with $loss on tensorflow, compiled: $compiled, is that on cpu, and gives the same bits twice${skipped}`,
  ({ compiled, ...task }) => compareWithCpu('tensorflow', task, compiled),
);

test.skipIf(!native).each(['auto', 'never'] as const)(
  `training on tensorflow, compiled: %s, leaves no tensor${skipped}`,
  async (compiled) => {
    await useBackend('tensorflow', { native });
    await expectNoTensorLeak(async () => {
      const { network } = await trained({ loss: 'mse', outputs: 1 }, compiled);
      network.dispose();
    });
  },
);
