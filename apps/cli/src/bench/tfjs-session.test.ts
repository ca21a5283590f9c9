import { createEngine, type Engine } from '@seqgraft/engine';
import { useBackend } from '@seqgraft/layers';
import { memory } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineSession } from './engine-session.ts';
import { tfjsSession } from './tfjs-session.ts';
import { makeWorkload } from './workload.ts';

let engine: Engine;
beforeAll(async () => {
  await useBackend('wasm');
  engine = await createEngine({ threads: 2 });
});
afterAll(() => engine.dispose());

const size = { batch: 3, steps: 5, features: 2, units: 6 };

describe.each(['lstm', 'gru', 'rnn'] as const)('a %s', (cell) => {
  const workload = makeWorkload(size, cell);

  it('is the same network in both: what is timed is the same work', async () => {
    const [own, plain] = [engineSession(engine, workload), tfjsSession(workload)];
    const [ours, theirs] = [await own.predict(), await plain.predict()];
    expect(ours).toHaveLength(3 * 5);
    // Float32 of two implementations: outputs of order one differ by some 1e-7.
    for (const [index, value] of ours.entries()) expect(value).toBeCloseTo(theirs[index] as number, 5);
    own.dispose();
    plain.dispose();
  });

  it('learns in both', async () => {
    for (const session of [engineSession(engine, workload), tfjsSession(workload)]) {
      const losses: number[] = [];
      for (let step = 0; step < 120; step++) losses.push(await session.train());
      const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
      // Dropout, which has no seed in TensorFlow.js, makes each loss jump; thirty together do not.
      expect(sum(losses.slice(-30))).toBeLessThan(sum(losses.slice(0, 30)));
      session.dispose();
    }
  });

  it('leaves no tensors behind', async () => {
    const run = async (): Promise<number> => {
      const session = tfjsSession(workload);
      await session.train();
      await session.predict();
      session.dispose();
      return memory().numTensors;
    };
    const first = await run();
    expect(await run()).toBe(first);
  });
});
