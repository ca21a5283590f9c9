import { type DenseArray, type NamedArrays, Random } from '@seqgraft/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine, type OptimizerSpec } from '../src/index.ts';
import { resolveLoss } from '../src/loss-spec.ts';
import { resolveNetwork } from '../src/resolve-network.ts';
import { positionWeights } from '../src/target-weights.ts';
import { twinLoss } from '../src/twin/loss.ts';
import { twinNetwork } from '../src/twin/network.ts';
import { randomLoss, randomPositionWeights, randomTargets } from './random-loss.ts';
import { randomArray, randomCase, randomMask, randomWeights, relativeError } from './random-network.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({ threads: 2, deterministic: true, threadsFrom: 0 });
});
afterAll(() => engine.dispose());

interface Slots {
  weight: Float64Array;
  m: Float64Array;
  v: Float64Array;
  count: number;
}

/** One update in float64. */
function update(spec: OptimizerSpec, slots: Slots, gradient: Float64Array, rate: number): void {
  slots.count += 1;
  const { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-7 } = spec as { beta1?: number; beta2?: number; epsilon?: number };
  slots.weight.forEach((w, i) => {
    const g = gradient[i] as number;
    if (spec.kind === 'sgd') {
      slots.m[i] = (spec.momentum ?? 0) * (slots.m[i] as number) + g;
      slots.weight[i] = w - rate * (slots.m[i] as number);
      return;
    }
    slots.m[i] = beta1 * (slots.m[i] as number) + (1 - beta1) * g;
    slots.v[i] = beta2 * (slots.v[i] as number) + (1 - beta2) * g * g;
    const m = (slots.m[i] as number) / (1 - beta1 ** slots.count);
    const v = (slots.v[i] as number) / (1 - beta2 ** slots.count);
    const decay = spec.kind === 'adamw' ? spec.weightDecay : 0;
    slots.weight[i] = w * (1 - rate * decay) - (rate * m) / (Math.sqrt(v) + epsilon);
  });
}

const optimizers: OptimizerSpec[] = [
  // A large epsilon, since Adam divides by the root of gradients near zero and makes noise of float32 large.
  { kind: 'adam', epsilon: 1e-2 },
  { kind: 'adamw', weightDecay: 0.1, epsilon: 1e-2, beta1: 0.8, beta2: 0.9 },
  { kind: 'sgd' },
  { kind: 'sgd', momentum: 0.8 },
];

describe('a compiled training step', () => {
  it('does what the float64 twin does: dropout, masks, loss, clipping, optimizer, multipliers, pulls, frozen parts', () => {
    fc.assert(
      fc.property(
        randomCase,
        fc.nat(3),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (example, kind, clip, padded, pulled) => {
          const { network, batch, steps, features, seed } = example;
          fc.pre(!JSON.stringify(network).match(/relu|hardSigmoid/));
          const optimizer = optimizers[kind] as OptimizerSpec;
          const random = new Random(seed);
          const weights = randomWeights(network, features, seed);
          const outputs = resolveNetwork(network, features).at(-1)?.outputs as number;
          const everyStep = (network.head?.targets ?? network.outputs) === 'every-step';
          const positions = !everyStep ? [batch] : [batch, steps];
          const mask = padded ? randomMask(random, batch, steps) : undefined;
          if (mask) mask.data[0] = 1;
          const loss = randomLoss(random, outputs);
          const data = {
            inputs: randomArray(random, [batch, steps, features]),
            targets: randomTargets(random, loss, { positions, outputs }),
            ...(mask && { mask }),
            ...(random.uniform() < 0.5 && { weights: randomPositionWeights(random, positions) }),
          };
          const rules = resolveLoss(loss);
          const lossInputs = { rule: rules, targets: data.targets.data, weights: positionWeights(data, rules) };
          const clipNorm = clip ? 0.05 : undefined;
          const multipliers: Record<string, number> = {};
          for (const name of [...network.layers.map((layer) => layer.name), ...weights.keys()]) {
            if (random.uniform() < 0.3) multipliers[name] = random.uniform() < 0.5 ? 0 : 2;
          }
          const [anchor, pulls] = [new Map<string, DenseArray>(), {} as Record<string, number>];
          for (const [name, array] of weights) {
            if (random.uniform() < 0.5) anchor.set(name, randomArray(random, array.shape));
            if (random.uniform() < 0.5) pulls[name] = 5;
          }
          const trainer = engine.trainer(network, weights, {
            optimizer,
            loss,
            seed,
            ...(clipNorm && { clipNorm }),
            ...(pulled && { anchor }),
          });
          const rule = (name: string) => multipliers[name] ?? multipliers[name.split('/')[0] as string] ?? 1;
          const slots = new Map<string, Slots>(
            [...weights].map(([name, { data }]) => [
              name,
              {
                weight: Float64Array.from(data),
                m: new Float64Array(data.length),
                v: new Float64Array(data.length),
                count: 0,
              },
            ]),
          );
          for (let step = 0; step < 3; step++) {
            const now: NamedArrays = new Map(
              [...weights].map(([name, array]): [string, DenseArray] => [
                name,
                { shape: array.shape, data: Float32Array.from(slots.get(name)?.weight ?? []) },
              ]),
            );
            const run = { batch, steps, features, inputs: data.inputs.data, ...(mask && { mask: mask.data }) };
            const twin = twinNetwork(network, now, { ...run, dropout: { seed, counter: step } });
            const expected = twinLoss(twin.outputs, lossInputs);
            const { outputs: plain } = twinNetwork(network, now, run);
            const { loss: known } = twinLoss(plain, lossInputs);
            expect(
              Math.abs(trainer.evaluate(data) - known) / Math.max(0.1, Math.abs(known)),
              `evaluation before step ${step}`,
            ).toBeLessThan(1e-4);
            const got = trainer.step(data, { learningRate: 0.02, multipliers, ...(pulled && { pulls }) });
            expect(
              Math.abs(got - expected.loss) / Math.max(0.1, Math.abs(expected.loss)),
              `loss of step ${step}`,
            ).toBeLessThan(1e-4);
            const gradients = twin.backward({ outputs: expected.gradient }).weights;
            const trained = [...gradients].filter(([name]) => rule(name) > 0);
            const norm = Math.sqrt(trained.reduce((sum, [, g]) => sum + g.reduce((part, x) => part + x * x, 0), 0));
            const scale = clipNorm && norm > clipNorm ? clipNorm / norm : 1;
            for (const [name, gradient] of trained) {
              const slot = slots.get(name) as Slots;
              const share = pulled ? 0.02 * rule(name) * (pulls[name] ?? 0) : 0;
              slot.weight.forEach((w, i) => {
                slot.weight[i] = w + share * ((anchor.get(name)?.data[i] ?? 0) - w);
              });
              update(
                optimizer,
                slot,
                gradient.map((g) => g * scale),
                0.02 * rule(name),
              );
            }
          }
          for (const [name, array] of trainer.read()) {
            if (rule(name) === 0) expect(array.data, name).toEqual(weights.get(name)?.data);
            else expect(relativeError(array.data, slots.get(name)?.weight ?? []), name).toBeLessThan(1e-4);
          }
          trainer.dispose();
        },
      ),
      { numRuns: 80 },
    );
  });

  const network = {
    layers: [{ name: 'a', cell: 'gru' as const, units: 5 }],
    head: { outputs: 2, targets: 'last' as const },
  };
  const random = new Random(3);
  const weights = randomWeights(network, 3, 3);
  const data = { inputs: randomArray(random, [9, 4, 3]), targets: randomArray(random, [9, 2]) };
  const options = { optimizer: { kind: 'adam' as const }, loss: 'mse' as const };

  it('goes on from its own weights and slots bit for bit', () => {
    const straight = engine.trainer(network, weights, options);
    for (let i = 0; i < 4; i++) straight.step(data, { learningRate: 0.01 });
    const first = engine.trainer(network, weights, options);
    for (let i = 0; i < 2; i++) first.step(data, { learningRate: 0.01 });
    const second = engine.trainer(network, first.read(), options);
    second.writeOptimizer(first.readOptimizer());
    for (let i = 0; i < 2; i++) second.step(data, { learningRate: 0.01 });
    expect(second.read()).toEqual(straight.read());
    for (const trainer of [straight, first, second]) trainer.dispose();
  });

  it('takes batches of several sizes, and evaluates as it trains', () => {
    const trainer = engine.trainer(network, weights, options);
    const small = {
      inputs: { shape: [3, 4, 3], data: data.inputs.data.slice(0, 36) },
      targets: { shape: [3, 2], data: data.targets.data.slice(0, 6) },
    };
    for (const batch of [data, small, data]) {
      const before = trainer.evaluate(batch);
      expect(trainer.step(batch, { learningRate: 0.01 })).toBeCloseTo(before, 6);
      expect(trainer.evaluate(batch)).toBeLessThan(before);
    }
    trainer.dispose();
  });

  it('leaves weights at their anchor where nothing else moves them, and refuses a pull without one', () => {
    const anchored = engine.trainer(network, weights, { ...options, optimizer: { kind: 'sgd' }, anchor: weights });
    anchored.step(data, { learningRate: 1e-30, pulls: { a: 1e29, head: 1e29 } });
    expect(anchored.read()).toEqual(weights);
    anchored.dispose();
    const toZero = engine.trainer(network, weights, { ...options, optimizer: { kind: 'sgd' }, anchor: new Map() });
    toZero.step(data, { learningRate: 1e-30, pulls: { 'head/kernel': 5e29 } });
    for (const [name, { data: values }] of toZero.read()) {
      const half = name === 'head/kernel' ? 0.5 : 1;
      expect(values, name).toEqual(weights.get(name)?.data.map((w) => half * w));
    }
    toZero.dispose();
    const without = engine.trainer(network, weights, options);
    expect(() => without.step(data, { learningRate: 1, pulls: { a: 1 } })).toThrow(/E_ENGINE_OPTION: .*pulls/);
    expect(without.read()).toEqual(weights);
    without.dispose();
    const wrong = new Map([['a/kernl', { shape: [1], data: new Float32Array(1) }]]);
    expect(() => engine.trainer(network, weights, { ...options, anchor: wrong })).toThrow(/anchor a\/kernl/);
  });

  it('gives back what it took', () => {
    const use = () => {
      const trainer = engine.trainer(network, weights, options);
      trainer.step(data, { learningRate: 0.01 });
      trainer.dispose();
      const predictor = engine.predictor(network, weights);
      predictor.predict(data.inputs);
      predictor.dispose();
      engine.record(network, weights, { inputs: data.inputs }).dispose();
      return engine.info.usedBytes;
    };
    use();
    expect(use()).toBe(use());
  });
});
