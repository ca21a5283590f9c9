// In one file, though a long one: one engine is asked everything, and must answer as if nothing had been.
import { availableParallelism } from 'node:os';
import { type DenseArray, isSeqgraftError, Random } from '@seqgraft/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine, type EngineOptions, gemmPeak, type NetworkSpec } from '../src/index.ts';
import { randomArray, randomWeights } from './random-network.ts';

const network: NetworkSpec = {
  layers: [{ name: 'a', cell: 'lstm', units: 3 }],
  head: { outputs: 2, targets: 'last' },
};
const random = new Random(1);
const weights = randomWeights(network, 2, 1);
const data = { inputs: randomArray(random, [4, 5, 2]), targets: randomArray(random, [4, 2]) };
const options = { optimizer: { kind: 'adam' as const }, loss: 'mse' as const };
const step = { learningRate: 0.01 };

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isSeqgraftError(error)) return error.code;
    throw error;
  }
  return 'nothing thrown';
}

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({ threads: 2 });
});
afterAll(() => engine.dispose());

const with_ = (array: DenseArray, place: number, value: number): DenseArray => {
  const data = array.data.slice();
  data[place] = value;
  return { shape: array.shape, data };
};

describe('what does not fit is refused, and nothing is lost', () => {
  it('shapes of inputs, targets, masks and states', () => {
    const trainer = engine.trainer(network, weights, options);
    const bad: [DenseArray, DenseArray][] = [
      [randomArray(random, [4, 5, 3]), data.targets],
      [randomArray(random, [4, 10]), data.targets],
      [randomArray(random, [0, 5, 2]), randomArray(random, [0, 2])],
      [randomArray(random, [4, 0, 2]), data.targets],
      [{ shape: [4, 5, 2], data: new Float32Array(39) }, data.targets],
      [data.inputs, randomArray(random, [4, 5, 2])],
      [data.inputs, randomArray(random, [3, 2])],
    ];
    for (const [inputs, targets] of bad) {
      expect(codeOf(() => trainer.step({ inputs, targets }, step))).toBe('E_ENGINE_SHAPE');
    }
    expect(trainer.read()).toEqual(weights);
    trainer.dispose();
    const mask = randomArray(random, [4, 5]);
    expect(codeOf(() => engine.forward(network, weights, { inputs: data.inputs, mask }))).toBe('E_ENGINE_SHAPE');
    const states = new Map([['a/h', randomArray(random, [4, 2])]]);
    expect(codeOf(() => engine.forward(network, weights, { inputs: data.inputs, states }))).toBe('E_ENGINE_SHAPE');
  });

  it('batches of no row and sequences of no step, at every door', () => {
    const predictor = engine.predictor(network, weights);
    const trainer = engine.trainer(network, weights, options);
    for (const shape of [
      [0, 5, 2],
      [4, 0, 2],
      [4, 5, 0],
      [4, 5],
    ]) {
      const inputs = randomArray(random, shape);
      const targets = randomArray(random, [shape[0] as number, 2]);
      const doors = [
        () => predictor.predict(inputs),
        () => predictor.forward(inputs),
        () => trainer.evaluate({ inputs, targets }),
        () => trainer.step({ inputs, targets }, step),
        () => engine.forward(network, weights, { inputs }),
        () => engine.record(network, weights, { inputs }),
      ];
      for (const door of doors) expect(codeOf(door), String(shape)).toBe('E_ENGINE_SHAPE');
    }
    predictor.dispose();
    trainer.dispose();
  });

  it('gradients from above, slots and new weights, and what was there stays', () => {
    const recording = engine.record(network, weights, { inputs: data.inputs });
    expect(codeOf(() => recording.backward({ outputs: randomArray(random, [4, 3]) }))).toBe('E_ENGINE_SHAPE');
    const states = new Map([['b/h', randomArray(random, [4, 3])]]);
    expect(codeOf(() => recording.backward({ states }))).toBe('E_ENGINE_SHAPE');
    const upstream = { outputs: randomArray(random, [4, 2]) };
    // What was refused has not used the recording up.
    const expected = engine.gradients(network, weights, { inputs: data.inputs, upstream });
    expect(recording.backward(upstream)).toEqual(expected);

    const trainer = engine.trainer(network, weights, options);
    const wrong = new Map([
      ['head/bias', randomArray(random, [2])],
      ['head/kernel', randomArray(random, [2, 3])],
    ]);
    const slots = trainer.readOptimizer();
    expect(codeOf(() => trainer.write(wrong))).toBe('E_ENGINE_SHAPE');
    expect(codeOf(() => trainer.writeOptimizer({ ...slots, moment2: wrong }))).toBe('E_ENGINE_SHAPE');
    expect(trainer.read()).toEqual(weights);
    expect(trainer.readOptimizer()).toEqual(slots);
    trainer.dispose();
  });

  it('names all weights that do not fit at once', () => {
    const wrong = new Map(weights);
    wrong.delete('a/bias');
    wrong.set('head/kernel', randomArray(random, [2, 2]));
    wrong.set('b/kernel', randomArray(random, [1, 1]));
    expect(() => engine.trainer(network, wrong, options)).toThrow(/a\/bias.*head\/kernel.*b\/kernel/);
    expect(codeOf(() => engine.predictor(network, new Map()))).toBe('E_ENGINE_SHAPE');
  });

  it('networks that make no sense', () => {
    const bad: unknown[] = [
      { layers: [] },
      { layers: [{ name: 'a', cell: 'lstm', units: 0 }] },
      { layers: [{ name: 'a', cell: 'lstm', units: 3, activation: 'relu' }] },
      { layers: [{ name: 'a', cell: 'cnn', units: 3 }] },
      { layers: [{ name: 'a', cell: 'rnn', units: 3, dropout: 1 }] },
      { layers: [{ name: 'head', cell: 'rnn', units: 3 }], head: { outputs: 1, targets: 'last' } },
    ];
    for (const network of bad) {
      const some = new Map([
        ['a/kernel', randomArray(random, [2, 12])],
        ['head/kernel', randomArray(random, [2, 12])],
      ]);
      const code = codeOf(() => engine.predictor(network as NetworkSpec, some));
      expect(['E_ENGINE_NETWORK', 'E_ENGINE_SHAPE']).toContain(code);
    }
    expect(codeOf(() => engine.predictor({ ...network, head: { outputs: -1, targets: 'last' } }, weights))).toBe(
      'E_ENGINE_NETWORK',
    );
  });

  it('options out of range', async () => {
    const threads = [0, -1, 1.5, 1000, Number.NaN, Number.POSITIVE_INFINITY, '2' as unknown as number];
    const memory = [5 * 2 ** 30, 0, -1, Number.NaN];
    const bad: EngineOptions[] = [
      ...threads.map((threads) => ({ threads })),
      ...memory.map((memoryLimit) => ({ memoryLimit })),
      { vectorBits: 512 as 256 },
      { threadsFrom: -1 },
      { threadsFrom: Number.NaN },
    ];
    for (const some of bad) await expect(createEngine(some)).rejects.toThrow('E_ENGINE_OPTION');
    const trainer = engine.trainer(network, weights, options);
    const steps = [
      { learningRate: Number.NaN },
      { learningRate: -1 },
      { ...step, multipliers: { z: 1 } },
      { ...step, multipliers: { head: Number.NaN } },
    ];
    for (const some of steps) expect(codeOf(() => trainer.step(data, some))).toBe('E_ENGINE_OPTION');
    expect(() => trainer.step(data, { ...step, multipliers: { 'a/kernal': 0 } })).toThrow('Did you mean "a/kernel"?');
    expect(() => trainer.step(data, { ...step, withoutDropout: ['a', 'haed'] })).toThrow(
      'E_ENGINE_OPTION: Option withoutDropout must be groups of the network, got haed. Did you mean "head"?',
    );
    expect(trainer.read()).toEqual(weights);
    trainer.dispose();
    const recorded = { inputs: data.inputs, trainable: ['head', 'A'] };
    expect(() => engine.record(network, weights, recorded)).toThrow(
      'E_ENGINE_OPTION: Option trainable must be groups of the network, got A. Did you mean "a"?',
    );
    const make = (more: object) => () => engine.trainer(network, weights, { ...options, ...more });
    expect(codeOf(make({ clipNorm: 0 }))).toBe('E_ENGINE_OPTION');
    expect(codeOf(make({ loss: 'hinge' }))).toBe('E_ENGINE_OPTION');
    expect(codeOf(make({ optimizer: { kind: 'lion' } }))).toBe('E_ENGINE_OPTION');
    expect(codeOf(make({ optimizer: { kind: 'adam', beta1: 1 } }))).toBe('E_ENGINE_OPTION');
  });
});

describe('numbers that are not finite never reach the weights', () => {
  it('in the inputs, the targets, or by overflow', () => {
    const trainer = engine.trainer(network, weights, options);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const inputs = with_(data.inputs, 7, value);
      const targets = with_(data.targets, 3, value);
      expect(() => trainer.step({ ...data, inputs }, step)).toThrow(/in the inputs/);
      expect(() => trainer.step({ ...data, targets }, step)).toThrow(/in the targets/);
    }
    expect(codeOf(() => trainer.step({ ...data, targets: with_(data.targets, 0, 3e38) }, step))).toBe(
      'E_ENGINE_NOT_FINITE',
    );
    expect(codeOf(() => trainer.step(data, { learningRate: 1e38 }))).toBe('E_ENGINE_NOT_FINITE');
    expect(trainer.read()).toEqual(weights);
    expect(trainer.steps).toBe(0);
    trainer.step(data, step);
    trainer.dispose();
  });

  it('in the weights: the error names them', () => {
    const broken = new Map(weights);
    broken.set('a/bias', with_(weights.get('a/bias') as DenseArray, 0, Number.NaN));
    const trainer = engine.trainer(network, broken, options);
    expect(() => trainer.step(data, step)).toThrow(/in a\/bias/);
    trainer.write(new Map([['a/bias', weights.get('a/bias') as DenseArray]]));
    expect(trainer.step(data, step)).toBeGreaterThan(0);
    trainer.dispose();
  });

  it('in weights alone, they give predictions of NaN, not of numbers', () => {
    const broken = new Map(weights);
    broken.set('head/bias', with_(weights.get('head/bias') as DenseArray, 1, Number.NaN));
    const { data: outputs } = engine.forward(network, broken, data).outputs;
    outputs.forEach((value, i) => {
      expect(Number.isNaN(value)).toBe(i % 2 === 1);
    });
  });

  it.each(['rnn', 'gru'] as const)('a NaN goes through a %s as a NaN', (cell) => {
    for (const activation of cell === 'rnn' ? (['tanh', 'relu', 'sigmoid'] as const) : (['tanh'] as const)) {
      const small: NetworkSpec = { layers: [{ name: 'a', cell, units: 3, activation }] };
      const inputs = with_(data.inputs, 0, Number.NaN);
      const { outputs } = engine.forward(small, randomWeights(small, 2, 1), { inputs });
      expect(outputs.data[0], activation).toBeNaN();
      expect(outputs.data.slice(15).every(Number.isFinite)).toBe(true);
    }
  });
});

describe('the end of things', () => {
  it('memory beyond the limit is an error, and the old trainer goes on', async () => {
    const little = await createEngine({ threads: 1, memoryLimit: 4 * 2 ** 20 });
    const trainer = little.trainer(network, weights, options);
    const first = trainer.step(data, step);
    const used = little.info.usedBytes;
    const large = { inputs: randomArray(random, [64, 900, 2]), targets: randomArray(random, [64, 2]) };
    expect(codeOf(() => trainer.step(large, step))).toBe('E_ENGINE_MEMORY');
    const huge: NetworkSpec = { layers: [{ name: 'a', cell: 'lstm', units: 400 }] };
    expect(codeOf(() => little.predictor(huge, randomWeights(huge, 2, 1)))).toBe('E_ENGINE_MEMORY');
    expect(trainer.step(data, step)).toBeLessThan(first);
    expect(little.info.usedBytes).toBeLessThanOrEqual(used);
    little.dispose();
  });

  it('a step beyond the 4 GiB of WebAssembly is an error, and the old trainer goes on', async () => {
    const whole = await createEngine({ threads: 1 });
    const wide: NetworkSpec = {
      layers: [{ name: 'a', cell: 'rnn', units: 80 }],
      head: { outputs: 1, targets: 'last' },
    };
    const start = randomWeights(wide, 1, 1);
    const trainer = whole.trainer(wide, start, options);
    const small = { inputs: randomArray(random, [3, 4, 1]), targets: randomArray(random, [3, 1]) };
    const first = trainer.step(small, step);
    const before = trainer.read();
    // What goes between layers takes 2 · 84 · 8 floats a step: 5.4 GB, asked for in one piece.
    const long = { shape: [1, 1_000_000, 1], data: new Float32Array(1_000_000) };
    const large = { inputs: long, targets: randomArray(random, [1, 1]) };
    expect(() => trainer.step(large, step)).toThrow(/E_ENGINE_MEMORY.*4096\.0 MiB.*smaller batch/s);
    expect(trainer.read()).toEqual(before);
    expect(trainer.step(small, step)).toBeLessThan(first);
    whole.dispose();
  });

  it('more threads than cores give the same results', async () => {
    const crowd = await createEngine({ threads: 3 * availableParallelism() + 1, threadsFrom: 0, deterministic: true });
    const single = await createEngine({ threads: 1, deterministic: true });
    expect(crowd.info.threads).toBe(3 * availableParallelism() + 1);
    const many = { inputs: randomArray(random, [99, 5, 2]), targets: randomArray(random, [99, 2]) };
    const results = [crowd, single].map((some) => {
      const trainer = some.trainer(network, weights, options);
      return [0, 1, 2, 3].map(() => trainer.step(many, step));
    });
    expect(results[0]).toEqual(results[1]);
    crowd.dispose();
    single.dispose();
  });

  it('use after dispose is an error', async () => {
    const other = await createEngine({ threads: 2 });
    const trainer = other.trainer(network, weights, options);
    const predictor = other.predictor(network, weights);
    const recording = other.record(network, weights, { inputs: data.inputs });
    recording.dispose();
    expect(codeOf(() => recording.backward({}))).toBe('E_ENGINE_DISPOSED');
    predictor.dispose();
    expect(codeOf(() => predictor.predict(data.inputs))).toBe('E_ENGINE_DISPOSED');
    other.dispose();
    other.dispose();
    expect(codeOf(() => trainer.step(data, step))).toBe('E_ENGINE_DISPOSED');
    const ended = [
      () => trainer.evaluate(data),
      () => trainer.read(),
      () => trainer.write(weights),
      () => trainer.readOptimizer(),
      () => predictor.write(weights),
      () => other.forward(network, weights, data),
      () => other.record(network, weights, data),
      () => other.trainer(network, weights, options),
      () => other.predictor(network, weights),
      () => gemmPeak(other),
    ];
    for (const use of ended) expect(codeOf(use)).toBe('E_ENGINE_DISPOSED');
    trainer.dispose();
    const gone = engine.trainer(network, weights, options);
    gone.dispose();
    gone.dispose();
    expect(codeOf(() => gone.step(data, step))).toBe('E_ENGINE_DISPOSED');
  });

  it('two trainers at once do not disturb each other', () => {
    const alone = engine.trainer(network, weights, options);
    const expected = [0, 1, 2].map(() => alone.step(data, step));
    const [a, b] = [engine.trainer(network, weights, options), engine.trainer(network, weights, options)];
    const got = [0, 1, 2].map(() => [a.step(data, step), b.step(data, step)]);
    expect(got).toEqual(expected.map((loss) => [loss, loss]));
    for (const trainer of [alone, a, b]) trainer.dispose();
  });

  it('a page that cannot share memory gets one thread', async () => {
    const shared = globalThis.SharedArrayBuffer;
    Object.assign(globalThis, { SharedArrayBuffer: undefined });
    try {
      const single = await createEngine({ threads: 2 });
      expect(single.info).toMatchObject({ threads: 1, sharedMemory: false });
      expect(single.forward(network, weights, data).outputs.shape).toEqual([4, 2]);
      single.dispose();
    } finally {
      Object.assign(globalThis, { SharedArrayBuffer: shared });
    }
  });
});
