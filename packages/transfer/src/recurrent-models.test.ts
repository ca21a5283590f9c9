import { isSeqgraftError, Random } from '@seqgraft/core';
import { buildModel, describeGroups, type ModelSpecInput, type RecurrentModel } from '@seqgraft/models';
import { expectNoTensorLeak } from '@seqgraft/testkit';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { meanTask, randomInputs, tinyTraining } from '../test/tiny-network.ts';
import { adapt } from './adapting/adapt.ts';
import { trainControl } from './adapting/train-control.ts';
import { carry } from './carry/carry.ts';
import { describeLayersModel } from './carry/describe-layers-model.ts';
import { planCarry } from './carry/plan-carry.ts';
import { discriminative } from './strategies/discriminative.ts';
import { freeze } from './strategies/freeze.ts';
import { full } from './strategies/full.ts';
import { zeroShot } from './strategies/zero-shot.ts';

// How transfer meets `@seqgraft/models`: the two know each other only through parameter groups.

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const spec: ModelSpecInput = {
  cell: 'lstm',
  units: [4, 3],
  dropout: 0.2,
  features: 2,
  head: { targets: 'last', outputs: 1 },
};

const specs: fc.Arbitrary<ModelSpecInput & { features: number }> = fc
  .record({
    cell: fc.constantFrom('rnn' as const, 'lstm' as const, 'gru' as const),
    units: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }),
    bidirectional: fc.boolean(),
    activation: fc.constantFrom('tanh' as const, 'relu' as const, 'sigmoid' as const),
    features: fc.integer({ min: 1, max: 3 }),
    head: fc.record({
      targets: fc.constantFrom('last' as const, 'every-step' as const),
      outputs: fc.integer({ min: 1, max: 3 }),
    }),
    resetAfter: fc.boolean(),
  })
  .map(({ resetAfter, ...rest }) => (rest.cell === 'gru' ? { ...rest, resetAfter } : rest));

/** A source that was trained a little, so that its biases are no longer what every model is built with. */
async function trainedSource(of: ModelSpecInput = spec, seed = 1): Promise<RecurrentModel> {
  const model = buildModel(of, { seed, namespace: 'source' });
  await trainControl(model, tinyTraining);
  return model;
}

const sourceOf = async (model: RecurrentModel) => ({ weights: await model.readWeights(), groups: model.groups });

describe('carry between models of one spec', () => {
  it('gives the target the predictions of the source, bit for bit', async () => {
    await fc.assert(
      fc.asyncProperty(specs, fc.integer({ min: 0, max: 1000 }), async (one, seed) => {
        const source = buildModel(one, { seed });
        const target = buildModel(one, { seed: seed + 1, namespace: 'target' });
        const inputs = randomInputs([2, 3, one.features ?? 1], seed);
        const { report, model } = await carry(await sourceOf(source), target);
        expect((await model.predict(inputs)).data).toEqual((await source.predict(inputs)).data);
        expect(report.carriedParameters).toBe(report.totalParameters);
        source.dispose();
        target.dispose();
      }),
      { numRuns: 40 },
    );
  });

  it('plans from specs alone, without building a model', () => {
    const groups = describeGroups(spec);
    const other = describeGroups({ ...spec, cell: 'gru' });
    const source = { weights: new Map(), groups };
    expect(() => planCarry(source, { groups: other })).toThrow(
      /E_CARRY_MISMATCH: .*cell is "lstm" in the source, "gru"/,
    );
  });

  it('keeps the function of every other spec, or refuses it and touches nothing', async () => {
    await fc.assert(
      fc.asyncProperty(specs, specs, async (one, different) => {
        const other = { ...different, features: one.features, head: one.head };
        const source = buildModel(one, { seed: 1 });
        const target = buildModel(other, { seed: 2 });
        const before = await target.readWeights();
        const result = await carry(await sourceOf(source), target).catch((reason: unknown) => reason);
        if (isSeqgraftError(result)) {
          expect(['E_CARRY_MISMATCH', 'E_CARRY_PARTIAL']).toContain(result.code);
          expect(await target.readWeights()).toEqual(before);
        } else if (other.units.length === one.units.length) {
          const inputs = randomInputs([2, 3, one.features], 1);
          const [expected, got] = [await source.predict(inputs), await target.predict(inputs)];
          // Sums of the same products and some of 0.
          got.data.forEach((value, i) => void expect(value).toBeCloseTo(expected.data[i] as number, 5));
        } else {
          // A target with fewer layers takes the lower ones of the source, and says what it left.
          expect(other.units.length).toBeLessThan(one.units.length);
          const { unusedSource, adaptations } = (result as Awaited<ReturnType<typeof carry>>).report;
          expect(unusedSource.length).toBeGreaterThan(0);
          expect(adaptations.at(-1)?.sentence).toMatch(/of the source is dropped/);
        }
        source.dispose();
        target.dispose();
      }),
      { numRuns: 80 },
    );
  });
});

describe('carry to a larger model', () => {
  it('keeps the function with more units, both directions and columns among the old, biases trained', async () => {
    await fc.assert(
      fc.asyncProperty(specs, fc.nat(3), fc.boolean(), fc.nat(2), async (one, more, both, added) => {
        const source = buildModel(one, { seed: 1 });
        const random = new Random(more).fork('weights');
        const weights = new Map(
          [...(await source.readWeights())].map(([name, { shape, data }]) => [
            name,
            { shape, data: data.map(() => 0.4 * random.normal()) },
          ]),
        );
        source.writeWeights(weights);
        const known = Array.from({ length: one.features }, (_, place) => `column ${place}`);
        const features = [...Array.from({ length: added }, (_, place) => `new ${place}`), ...known.reverse()];
        const target = buildModel(
          {
            ...one,
            units: one.units.map((units) => units + more),
            bidirectional: both || one.bidirectional === true,
            features: features.length,
          },
          { seed: 2 },
        );
        const { report } = await carry(
          { weights, groups: source.groups, columns: { features: [...known].reverse() } },
          target,
          { columns: { features } },
        );
        expect(report.carriedTensors + report.adaptedTensors + report.reinitialised.length).toBe(report.totalTensors);
        const inputs = randomInputs([2, 3, features.length], 1);
        const seen = new Float32Array(6 * one.features);
        for (let row = 0; row < 6; row++) {
          for (let place = 0; place < one.features; place++) {
            const at = features.indexOf(`column ${place}`);
            seen[row * one.features + place] = inputs.data[row * features.length + at] as number;
          }
        }
        const expected = (await source.predict({ shape: [2, 3, one.features], data: seen })).data;
        const got = (await target.predict(inputs)).data;
        // Sums of the same products and some of 0; relu passes on what is large.
        got.forEach((value, i) => {
          const wanted = expected[i] as number;
          expect(Math.abs(value - wanted)).toBeLessThan(1e-5 * (1 + Math.abs(wanted)));
        });
        source.dispose();
        target.dispose();
      }),
      { numRuns: 50 },
    );
  });
});

describe('strategies on models of one spec', () => {
  it.each([
    ['lstm', undefined],
    ['rnn', undefined],
    ['gru', true],
    ['gru', false],
  ] as const)(
    'freezes and trains a stacked, bidirectional %s with dropout (resetAfter %s)',
    async (cell, resetAfter) => {
      const one = { ...spec, cell, bidirectional: true, ...(resetAfter !== undefined && { resetAfter }) };
      const source = await trainedSource(one);
      const carried = await carry(await sourceOf(source), buildModel(one, { seed: 2 }));
      const { proof } = await adapt(carried, freeze(), tinyTraining);
      expect([proof.frozen.length, proof.trained.length]).toEqual([12, 2]);
      const { proof: further } = await adapt(carried, discriminative(), { ...tinyTraining, start: 'as-is' });
      expect([further.frozen.length, further.trained.length]).toEqual([0, 14]);
      const { recurrent_1, recurrent_2 } = further.distance;
      expect(recurrent_1).toBeLessThan(recurrent_2 as number);
    },
  );

  it('predicts zero-shot what the source predicts', async () => {
    const source = await trainedSource();
    const carried = await carry(await sourceOf(source), buildModel(spec, { seed: 2 }), { head: zeroShot().head });
    await adapt(carried, zeroShot(), tinyTraining);
    const inputs = randomInputs([5, 4, 2], 1);
    expect((await carried.model.predict(inputs)).data).toEqual((await source.predict(inputs)).data);
  });

  it('trains a new head with another horizon', async () => {
    const source = await trainedSource();
    const wider = { ...spec, head: { targets: 'last' as const, outputs: 3 } };
    const carried = await carry(await sourceOf(source), buildModel(wider, { seed: 2 }), { targetMean: [1, 2, 3] });
    expect((await carried.model.readWeights()).get('head/bias')?.data).toEqual(Float32Array.of(1, 2, 3));
    await adapt(carried, freeze({ head: 'reinitialise' }), { ...tinyTraining, train: meanTask(12, { outputs: 3 }) });
  });

  it('trains on every step', async () => {
    const everyStep = { ...spec, head: { targets: 'every-step' as const, outputs: 1 } };
    const source = buildModel(everyStep, { seed: 1 });
    const carried = await carry(await sourceOf(source), buildModel(everyStep, { seed: 2 }));
    const { proof } = await adapt(carried, full(), { ...tinyTraining, train: meanTask(12, { everyStep: true }) });
    expect(proof.trained).toHaveLength(8);
  });

  it('knows that windows of one step move no recurrent kernel', async () => {
    const source = await trainedSource();
    const carried = await carry(await sourceOf(source), buildModel(spec, { seed: 2 }));
    const { proof } = await adapt(carried, full(), { ...tinyTraining, train: meanTask(12, { lookback: 1 }) });
    expect(proof.inert.map(({ name }) => name)).toEqual([
      'recurrent_1/recurrent_kernel',
      'recurrent_2/recurrent_kernel',
    ]);
  });

  it('leaves no tensor behind', async () => {
    await expectNoTensorLeak(async () => {
      const source = await trainedSource();
      const target = buildModel(spec, { seed: 2 });
      await adapt(await carry(await sourceOf(source), target), full(), tinyTraining);
      source.dispose();
      target.dispose();
    });
  });
});

it('reads the same groups off a built network as its spec has', () => {
  fc.assert(
    fc.property(specs, (one) => {
      const model = buildModel(one, { seed: 1 });
      const described = describeLayersModel(model.network);
      expect(described.groups).toEqual(model.groups);
      expect([...described.parameters]).toEqual([...model.parameters]);
      model.dispose();
    }),
    { numRuns: 40 },
  );
});
