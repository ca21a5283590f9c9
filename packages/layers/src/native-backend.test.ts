import util from 'node:util';
import { expectNoTensorLeak, nativeHere, nativeHint } from '@seqgraft/testkit';
import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { expect, test, vi } from 'vitest';
import { dropout, gru, lstm, registerChainedOps, simpleRNN, useBackend } from './index.ts';

const native = nativeHere();
const skipped = native === undefined ? `: skipped, ${nativeHint}` : '';
const printed = [
  ...(['log', 'warn', 'error'] as const).map((method) => vi.spyOn(console, method)),
  vi.spyOn(process, 'emitWarning'),
];
const removed = (): readonly unknown[] => [Reflect.get(util, 'isNullOrUndefined'), Reflect.get(util, 'isArray')];
const before = removed();

// In this order: a backend is started once in a process.
test('a native backend that is not there leaves util as it is', async () => {
  await expect(useBackend('tensorflow', { native: 'tfjs-node-elsewhere' })).rejects.toThrow(
    'tfjs-node-elsewhere is not installed',
  );
  expect(removed()).toEqual(before);
});

test.skipIf(!native)(`auto takes tensorflow where it loads, and prints nothing${skipped}`, async () => {
  expect(await useBackend('auto', { native })).toMatchObject({
    name: 'tensorflow',
    reason: 'the fastest that starts here',
  });
  expect(tf.getBackend()).toBe('tensorflow');
});

test.skipIf(!native)(`util has what tfjs-node calls, and does not show it${skipped}`, () => {
  const [isNullOrUndefined, isArray] = removed() as ((value: unknown) => boolean)[];
  expect([null, undefined, 0, ''].map((value) => isNullOrUndefined?.(value))).toEqual([true, true, false, false]);
  expect([[], { length: 0 }].map((value) => isArray?.(value))).toEqual([true, false]);
  expect(Object.keys({ ...util })).not.toContain('isNullOrUndefined');
  tf.tidy(() => {
    // Each of them goes through one of the two functions.
    expect([...tf.topk([1, 3, 2], 2).values.dataSync()]).toEqual([3, 2]);
    expect([...tf.concat([tf.tensor1d([1]), tf.tensor1d([2])]).dataSync()]).toEqual([1, 2]);
  });
});

/** Two sines in, the next value of the first out: [32, 12, 2] → [32, 1]. */
function sines(): { inputs: tf.Tensor; targets: tf.Tensor } {
  const wave = (i: number): number => Math.sin(i / 3);
  const rows = Array.from({ length: 32 }, (_, i) => i);
  return {
    inputs: tf.tensor3d(rows.map((i) => Array.from({ length: 12 }, (_, t) => [wave(i + t), wave(2 * (i + t))]))),
    targets: tf.tensor2d(rows.map((i) => [wave(i + 12)])),
  };
}

function stack(): tfl.LayersModel {
  const model = tfl.sequential({
    layers: [
      tfl.layers.inputLayer({ inputShape: [12, 2] }),
      lstm({ units: 8, returnSequences: true, seed: 1 }),
      dropout({ rate: 0.1, seed: 2 }),
      gru({ units: 8, returnSequences: true, seed: 3 }),
      simpleRNN({ units: 8, seed: 4 }),
      tfl.layers.dense({ units: 1, kernelInitializer: tfl.initializers.glorotUniform({ seed: 5 }) }),
    ],
  });
  model.compile({ loss: 'meanSquaredError', optimizer: tf.train.adam(0.01) });
  return model;
}

async function losses(steps: number): Promise<number[]> {
  const { inputs, targets } = sines();
  const model = stack();
  const history: number[] = [];
  for (let step = 0; step < steps; step++) history.push((await model.trainOnBatch(inputs, targets)) as number);
  tf.dispose([inputs, targets]);
  model.dispose();
  model.optimizer.dispose();
  return history;
}

test.skipIf(!native)(`a model trains on it as on cpu, and leaves no tensor${skipped}`, async () => {
  registerChainedOps();
  await useBackend('tensorflow', { native });
  const onNative = await losses(20);
  expect(onNative.at(-1)).toBeLessThan((onNative[0] as number) / 4);
  await expectNoTensorLeak(() => losses(2));
  await useBackend('cpu');
  const onCpu = await losses(20);
  // float32 sums in another order: 20 steps of Adam let a last bit of the first step grow to some 1e-5 of the loss.
  onNative.forEach((loss, step) => {
    expect(Math.abs(loss - (onCpu[step] as number))).toBeLessThan(1e-4 * (onCpu[0] as number));
  });
});

test.skipIf(!native)(`whatever it brings along prints nothing, nor do the others after it${skipped}`, async () => {
  for (const name of ['cpu', 'wasm', 'tensorflow', 'auto'] as const) {
    await useBackend(name, { native });
    expect(tf.tidy(() => tf.add(1, 2).dataSync()[0])).toBe(3);
  }
  for (const spy of printed) expect(spy).not.toHaveBeenCalled();
});
