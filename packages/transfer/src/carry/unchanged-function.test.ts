import { type DenseArray, type NamedArrays, Random } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  predictionsOf,
  randomInputs,
  randomise,
  type TinyOptions,
  tinyModel,
  weightsOf,
} from '../../test/tiny-network.ts';
import type { CarryOptions } from './carry.ts';
import { carry } from './carry.ts';
import { readCarrySource } from './read-carry-source.ts';

// A target that has more than its source predicts at step 0 what the source predicts: asserted on both networks.

beforeAll(async () => {
  await tf.setBackend('cpu');
});

type Shape = Required<Pick<TinyOptions, 'cell' | 'units' | 'features' | 'outputs' | 'targets' | 'bidirectional'>>;

const shapes: fc.Arbitrary<Shape> = fc.record({
  cell: fc.constantFrom('lstm' as const, 'gru' as const, 'simpleRNN' as const),
  units: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
  features: fc.integer({ min: 1, max: 4 }),
  outputs: fc.integer({ min: 1, max: 2 }),
  targets: fc.constantFrom('last' as const, 'every-step' as const),
  bidirectional: fc.boolean(),
});

const lookback = 4;
const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `column ${i}`);

/** Columns of a batch, [windows, steps, from] → [windows, steps, order]. */
function pick(inputs: DenseArray, order: readonly number[]): DenseArray {
  const width = inputs.shape.at(-1) as number;
  const rows = inputs.data.length / width;
  const data = new Float32Array(rows * order.length);
  for (let row = 0; row < rows; row++) {
    order.forEach((from, to) => {
      data[row * order.length + to] = inputs.data[row * width + from] as number;
    });
  }
  return { shape: [...inputs.shape.slice(0, -1), order.length], data };
}

function expectClose(got: readonly number[], expected: readonly number[]): void {
  expect(got).toHaveLength(expected.length);
  // The same products and some of 0 in another order of summation: a few units in the last place of float32.
  got.forEach((value, i) => {
    expect(Math.abs(value - (expected[i] as number))).toBeLessThan(1e-5);
  });
}

async function compareAtStepZero(
  source: Shape,
  target: Shape,
  options: CarryOptions & {
    readonly sourceColumns?: readonly string[];
    readonly order?: readonly number[];
    readonly seed: number;
  },
): Promise<Awaited<ReturnType<typeof carry>>> {
  const { sourceColumns, order, seed, ...carryOptions } = options;
  const from = tinyModel({ ...source, lookback, seed: 1 });
  const to = tinyModel({ ...target, lookback, seed: 2 });
  randomise(from, seed);
  randomise(to, seed + 1);
  const columns = sourceColumns === undefined ? undefined : { features: sourceColumns };
  const carried = await carry(await readCarrySource(from, columns), to, carryOptions);
  const inputs = randomInputs([3, lookback, target.features], seed);
  const seen = order === undefined ? inputs : pick(inputs, order);
  expectClose(predictionsOf(carried, inputs), predictionsOf(from, seen));
  from.network.dispose();
  return carried;
}

describe('the function at step 0 is the source’s', () => {
  it('with new columns among the old, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, fc.integer({ min: 0, max: 3 }), fc.nat(1000), async (shape, added, seed) => {
        const total = shape.features + added;
        const order = [...new Random(seed).permutation(total)];
        const features = order.map((place) => (place < shape.features ? `column ${place}` : `new ${place}`));
        const { report, network } = await compareAtStepZero(
          shape,
          { ...shape, features: total },
          {
            seed,
            columns: { features },
            sourceColumns: names(shape.features),
            order: names(shape.features).map((name) => features.indexOf(name)),
          },
        );
        const kernels = report.tensors.filter(({ name }) => /recurrent_1\/(.*\/)?kernel/.test(name));
        for (const { outcome, parameters, newParameters } of kernels) {
          if (added > 0) expect(outcome).toBe('adapted');
          expect(newParameters).toBe((parameters / total) * added);
        }
        expect(report.carriedTensors + report.adaptedTensors).toBe(report.totalTensors);
        expect(report.reinitialised).toEqual([]);
        network.dispose();
      }),
      { numRuns: 60 },
    );
  });

  it('with more units in any of the layers, and new columns too', async () => {
    const grown = fc.record({
      shape: shapes,
      more: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }),
      seed: fc.nat(1000),
      column: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(grown, async ({ shape, more, seed, column }) => {
        const units = shape.units.map((count, layer) => count + (more[layer] as number));
        const features = [...(column ? ['new'] : []), ...names(shape.features)];
        const target = { ...shape, units, features: features.length };
        const { report, network } = await compareAtStepZero(shape, target, {
          seed,
          columns: { features },
          sourceColumns: names(shape.features),
          order: names(shape.features).map((name) => features.indexOf(name)),
        });
        expect(report.reinitialised).toEqual([]);
        expect(report.adaptedTensors > 0).toBe(column || units.join() !== shape.units.join());
        expect(report.carriedParameters + report.adaptedParameters).toBe(report.totalParameters);
        network.dispose();
      }),
      { numRuns: 60 },
    );
  });

  it('with a backward half, and more units in both', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, fc.integer({ min: 0, max: 2 }), fc.nat(1000), async (one, more, seed) => {
        const shape = { ...one, bidirectional: false };
        const target = { ...shape, bidirectional: true, units: shape.units.map((count) => count + more) };
        const { report, network } = await compareAtStepZero(shape, target, { seed });
        const fresh = report.reinitialised.map(({ name }) => name);
        expect(fresh.every((name) => name.includes('/backward/'))).toBe(true);
        expect(fresh).toHaveLength(3 * shape.units.length);
        network.dispose();
      }),
      { numRuns: 40 },
    );
  });

  it('as far as columns are left: those that are missing count as 0', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, fc.nat(1000), async (shape, seed) => {
        const source = { ...shape, features: shape.features + 1 };
        const from = tinyModel({ ...source, lookback, seed: 1 });
        randomise(from, seed);
        const to = tinyModel({ ...shape, lookback, seed: 2 });
        const carried = await carry(await readCarrySource(from, { features: names(source.features) }), to, {
          columns: { features: names(shape.features) },
        });
        const inputs = randomInputs([2, lookback, shape.features], seed);
        const zeros = { shape: inputs.shape, data: new Float32Array(inputs.data.length) };
        const both = { shape: [2, lookback, 2 * shape.features], data: new Float32Array(2 * inputs.data.length) };
        const width = shape.features;
        for (let row = 0; row < 2 * lookback; row++) {
          both.data.set(inputs.data.subarray(row * width, (row + 1) * width), row * 2 * width);
          both.data.set(zeros.data.subarray(row * width, (row + 1) * width), row * 2 * width + width);
        }
        const seen = pick(both, [...names(width).keys(), width]);
        expectClose(predictionsOf(carried, inputs), predictionsOf(from, seen));
        from.network.dispose();
        to.network.dispose();
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is new', () => {
  const grown = async (): Promise<{ before: NamedArrays; target: ReturnType<typeof tinyModel> }> => {
    const from = tinyModel({ units: [2, 2], seed: 1 });
    randomise(from, 3);
    const target = tinyModel({ units: [3, 2], seed: 2 });
    const source = await readCarrySource(from);
    await carry(source, target);
    return { before: source.weights, target };
  };

  it('pads each block of an lstm by itself: incoming fresh, outgoing 0', async () => {
    const built = weightsOf(tinyModel({ units: [3, 2], seed: 2 }));
    const { before, target } = await grown();
    const now = weightsOf(target);
    const at = (array: readonly number[] | Float32Array | undefined, row: number, column: number, width: number) =>
      array?.[row * width + column];
    for (let block = 0; block < 4; block++) {
      for (let row = 0; row < 3; row++) {
        for (let unit = 0; unit < 3; unit++) {
          const name = 'recurrent_1/recurrent_kernel';
          const expected =
            unit === 2
              ? at(built.get(name), row, block * 3 + 2, 12)
              : row === 2
                ? 0
                : at(before.get(name)?.data, row, block * 2 + unit, 8);
          expect(at(now.get(name), row, block * 3 + unit, 12)).toBe(expected);
        }
      }
    }
    expect(now.get('recurrent_2/kernel')?.slice(16)).toEqual(new Array(8).fill(0));
    expect(now.get('recurrent_2/kernel')?.slice(0, 16)).toEqual([...(before.get('recurrent_2/kernel')?.data ?? [])]);
  });

  it('can learn: what new units receive and pass on moves', async () => {
    const { target } = await grown();
    const at = weightsOf(target);
    const inputs = randomInputs([4, 5, 2], 1);
    const optimizer = tf.train.sgd(0.5);
    const x = tf.tensor(inputs.data, [4, 5, 2]);
    for (let step = 0; step < 3; step++) {
      optimizer.minimize(() => tf.mean(tf.square(tf.sub(target.network.apply(x) as tf.Tensor, 1))) as tf.Scalar);
    }
    const moved = (name: string, width: number, isNew: (row: number, column: number) => boolean): number => {
      const now = weightsOf(target).get(name) ?? [];
      const places = [...now.keys()].filter((i) => isNew(Math.floor(i / width), i % width));
      return places.filter((i) => now[i] !== at.get(name)?.[i]).length / places.length;
    };
    const received = (_: number, column: number): boolean => column % 3 === 2;
    const passedOn = (row: number): boolean => row === 2;
    // A step may be too small for one float32.
    expect(moved('recurrent_1/kernel', 12, received)).toBeGreaterThan(0.8);
    expect(moved('recurrent_1/recurrent_kernel', 12, received)).toBeGreaterThan(0.8);
    expect(moved('recurrent_1/recurrent_kernel', 12, passedOn)).toBeGreaterThan(0.8);
    expect(moved('recurrent_2/kernel', 8, passedOn)).toBe(1);
  });
});
