import { isSeqgraftError } from '@seqgraft/core';
import { expect, it } from 'vitest';
import { WorkerLost } from '../src/errors.ts';
import { Heap } from '../src/heap.ts';
import { chooseBinary, type SharedKernels } from '../src/kernels.ts';
import { CONTROL_BUSY, PHASE_UPDATE } from '../src/plan-layout.ts';
import type { Runtime } from '../src/runner.ts';
import { Threads } from '../src/threads.ts';
import { Trainer } from '../src/trainer.ts';
import { randomWeights } from './random-network.ts';

const network = {
  layers: [{ name: 'a', cell: 'lstm' as const, units: 64 }],
  head: { outputs: 1, targets: 'last' as const },
};
const weights = randomWeights(network, 4, 1);
const array = (shape: number[]) => ({ shape, data: new Float32Array(shape.reduce((a, b) => a * b, 1)).fill(0.5) });
const small = { inputs: array([16, 200, 4]), targets: array([16, 1]) };
const large = { inputs: array([16, 2000, 4]), targets: array([16, 1]) };

/** A trainer on two threads, and what ends the second one: before the next phase, or while it works at a chunk. */
async function trainerOnTwo(): Promise<{ trainer: Trainer; threads: Threads; killInMidStep: () => void }> {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536, shared: true });
  const module = await WebAssembly.compile((await chooseBinary('simd', true)).bytes);
  const instance = await WebAssembly.instantiate(module, { env: { memory } });
  const kernels = instance.exports as unknown as SharedKernels;
  const heap = new Heap(memory, 2 ** 32);
  let kill = false;
  const watched: SharedKernels = {
    ...kernels,
    takeChunks(thread) {
      if (kill) {
        // Once the worker is at a chunk of some dozen milliseconds, it ends.
        while (Atomics.load(heap.i32, (CONTROL_BUSY >>> 2) + 1) === 0);
        threads.workers[0]?.terminate();
        kill = false;
      }
      kernels.takeChunks(thread);
    },
  };
  const threads = new Threads(heap, watched, watched);
  threads.patience = 1;
  await threads.start(2, module);
  const runtime: Runtime = { heap, kernels: watched, threads, scratches: 2, assertAlive() {}, releaseCaches() {} };
  const start = { weights, options: { optimizer: { kind: 'sgd' as const }, loss: 'mse' as const } };
  const trainer = new Trainer(runtime, network, 4, start);
  // Once a worker has joined.
  for (let i = 0; i < 20; i++) {
    trainer.step(small, { learningRate: 0 });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    trainer,
    threads,
    killInMidStep() {
      kill = true;
    },
  };
}

it('a worker that dies in the middle of a step is an error, not a hang, and the next step works', async () => {
  const { trainer, threads, killInMidStep } = await trainerOnTwo();
  const before = trainer.read();
  killInMidStep();
  let thrown: unknown;
  try {
    trainer.step(large, { learningRate: 0.1 });
  } catch (error) {
    thrown = error;
  }
  expect(isSeqgraftError(thrown, 'E_ENGINE_WORKER')).toBe(true);
  expect(trainer.read()).toEqual(before);
  expect(threads.count).toBe(1);
  const loss = trainer.step(small, { learningRate: 0.1 });
  expect(Number.isFinite(loss)).toBe(true);
  expect(trainer.evaluate(small)).toBeLessThan(loss);
});

it('a worker that ended between two steps is not missed', async () => {
  const { trainer, threads } = await trainerOnTwo();
  const expected = trainer.evaluate(small);
  threads.workers[0]?.terminate();
  // It stops while nothing else happens here; its end is not known before this turn of the event loop is over.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  expect(threads.count).toBe(2);
  expect(trainer.step(small, { learningRate: 0 })).toBeCloseTo(expected, 6);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(threads.count).toBe(1);
  expect(trainer.step(small, { learningRate: 0 })).toBeCloseTo(expected, 6);
});

/** Loses a worker in the next update: one that really dies there is too quick to be hit. */
class LosingThreads extends Threads {
  loses = false;

  override run(phase: number, plan: number, count: number, work: number): void {
    if (phase === PHASE_UPDATE && this.loses) throw new WorkerLost({ thread: 1, weightsIntact: false });
    super.run(phase, plan, count, work);
  }
}

it('weights that a lost worker left half-written are lost until they are written again', async () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 });
  const module = await WebAssembly.compile((await chooseBinary('simd', false)).bytes);
  const { exports } = await WebAssembly.instantiate(module, { env: { memory } });
  const kernels = exports as unknown as SharedKernels;
  const heap = new Heap(memory, 2 ** 32);
  const threads = new LosingThreads(heap, kernels, undefined);
  const runtime: Runtime = { heap, kernels, threads, scratches: 1, assertAlive() {}, releaseCaches() {} };
  const start = { weights, options: { optimizer: { kind: 'sgd' as const }, loss: 'mse' as const } };
  const trainer = new Trainer(runtime, network, 4, start);
  const words = /^E_ENGINE_WORKER: .* the weights were being written and are lost\. Restore the trainer with write\(\)/;
  threads.loses = true;
  expect(() => trainer.step(small, { learningRate: 0.1 })).toThrow(words);
  threads.loses = false;
  for (const use of [
    () => trainer.step(small, { learningRate: 0 }),
    () => trainer.read(),
    () => trainer.evaluate(small),
  ]) {
    expect(use).toThrow(words);
  }
  expect(() => trainer.write(new Map([...weights].slice(1)))).toThrow(/^E_ENGINE_SHAPE/);
  trainer.write(weights);
  expect(trainer.read()).toEqual(weights);
});
