import { withoutSharedEngine } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { backendsHere, startBackend } from '../../test/backends-here.ts';
import { expectSame, scoped, setSomeWeights, someTensor } from '../../test/compare.ts';
import {
  type Bidirectional,
  bidirectional,
  dropout,
  gru,
  lstm,
  type RecurrentLayer,
  registerChainedOps,
  simpleRNN,
} from '../index.ts';

beforeAll(() => registerChainedOps());

interface Case {
  readonly layer: RecurrentLayer | Bidirectional;
  readonly x: tf.Tensor;
  readonly initialState: tf.Tensor[] | null;
  readonly mask: tf.Tensor | null;
}

/** Outputs and states, then the gradients of x, the initial states and the weights of Σ result · wave. */
function everything({ layer, x, initialState, mask }: Case): tf.Tensor[] {
  const directions = layer.getClassName() === 'Bidirectional' ? (layer as Bidirectional) : null;
  for (const one of directions ? [directions.forwardLayer, directions.backwardLayer] : [layer as RecurrentLayer])
    one.counter = 0;
  const input = tf.variable(x);
  const states = (initialState ?? []).map((state) => tf.variable(state));
  const kwargs = { training: true, ...(mask && { mask }), ...(states.length > 0 && { initialState: states }) };
  let results: tf.Tensor[] = [];
  const loss = () => {
    results = [layer.apply(input, kwargs)].flat() as tf.Tensor[];
    const terms = results.map((result, k) => tf.sum(tf.mul(result, someTensor(result.shape, k + 5))));
    for (const result of results) tf.keep(result);
    return tf.addN(terms) as tf.Scalar;
  };
  const variables = [input, ...states, ...layer.weights.map((weight) => weight.read() as tf.Variable)];
  const { grads } = tf.variableGrads(loss, variables);
  return [...results, ...variables.map(({ name }) => grads[name] as tf.Tensor)];
}

const size = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });
const sizes = fc.record({ batch: size(19), time: size(7), features: size(9), units: size(9) });
const options = fc.record({
  returnSequences: fc.boolean(),
  returnState: fc.boolean(),
  goBackwards: fc.boolean(),
  useBias: fc.boolean(),
  dropout: fc.constantFrom(0, 0.4),
  zeroOutputForMask: fc.boolean(),
});
const recurrent = fc.oneof(
  fc.record({ cell: fc.constant('rnn' as const), activation: fc.constantFrom('tanh', 'relu', 'sigmoid') }),
  fc.record({ cell: fc.constant('lstm' as const), recurrentActivation: fc.constantFrom('sigmoid', 'hardSigmoid') }),
  fc.record({
    cell: fc.constant('gru' as const),
    recurrentActivation: fc.constantFrom('sigmoid', 'hardSigmoid'),
    resetAfter: fc.boolean(),
  }),
);
const makers = { rnn: simpleRNN, lstm, gru } as unknown as Record<string, (args: object) => RecurrentLayer>;
const extras = fc.record({ given: fc.boolean(), masked: fc.boolean(), seed: fc.nat(1000) });

/** Padded behind, before, in the middle; the first row is there in full. */
function someMask(batch: number, time: number, seed: number): tf.Tensor {
  const present = (row: number, step: number) => row === 0 || Math.sin(seed + row * 7.1 + step * 3.3) > -0.3;
  const data = Float32Array.from({ length: batch * time }, (_, i) => (present(Math.floor(i / time), i % time) ? 1 : 0));
  return tf.tensor2d(data, [batch, time]);
}

/** Largest difference, of the largest value expected, for sums of at most 100 products in another order over 7 steps. */
const TOLERANCE = 2e-5;

function expectTwins(run: () => tf.Tensor[]): void {
  const compiled = run();
  const plain = withoutSharedEngine(run);
  expect(compiled).toHaveLength(plain.length);
  // With one unit the gradient of a kernel is one number, a sum of terms as large as other gradients that may cancel.
  const largest = plain.map((tensor) => tf.max(tf.abs(tensor)).dataSync()[0] as number);
  const terms = Math.max(1e-3, 0.05 * Math.max(...largest));
  plain.forEach((tensor, k) => {
    expectSame(compiled[k] as tf.Tensor, tensor, TOLERANCE, terms);
  });
}

describe.each(backendsHere)('on %s the compiled layer and its plain twin agree', (backend) => {
  beforeAll(async () => {
    await startBackend(backend);
  });

  test('in outputs, states and all gradients', () => {
    const property = fc.property(sizes, recurrent, options, extras, (drawn, { cell, ...gates }, args, extra) => {
      scoped(() => {
        const { batch, time, features, units } = drawn;
        const layer = (makers[cell] as (args: object) => RecurrentLayer)({ units, seed: 1, ...gates, ...args });
        const x = someTensor([batch, time, features], extra.seed);
        layer.apply(x);
        expect(layer.engine?.used).toBe(true);
        setSomeWeights(layer);
        const count = layer.cell.states;
        const initialState = Array.from({ length: count }, (_, k) => someTensor([batch, units], extra.seed + k));
        const mask = extra.masked ? someMask(batch, time, extra.seed) : null;
        expectTwins(() => everything({ layer, x, mask, initialState: extra.given ? initialState : null }));
        expect(layer.engine?.used).toBe(false);
      });
    });
    fc.assert(property, { numRuns: 60 });
  });

  test.each(['concat', 'sum', 'mul', 'ave', null] as const)('in both directions, merged by %s', (mergeMode) => {
    const property = fc.property(sizes, recurrent, options, extras, (drawn, { cell, ...gates }, args, extra) => {
      scoped(() => {
        const { batch, time, features, units } = drawn;
        const one = (makers[cell] as (args: object) => RecurrentLayer)({ units, seed: 1, ...gates, ...args });
        const layer = bidirectional({ layer: one, mergeMode });
        const x = someTensor([batch, time, features], extra.seed);
        layer.apply(x);
        setSomeWeights(layer);
        const mask = extra.masked ? someMask(batch, time, extra.seed) : null;
        expectTwins(() => everything({ layer, x, mask, initialState: null }));
      });
    });
    fc.assert(property, { numRuns: 12 });
  });

  test('in the states that a stateful layer keeps', () => {
    scoped(() => {
      const layer = lstm({ units: 5, stateful: true, returnSequences: true, seed: 1 });
      expectTwins(() => {
        if (layer.built) layer.resetStates();
        return [1, 2, 3].map((phase) => layer.apply(someTensor([9, 4, 3], phase)) as tf.Tensor);
      });
      layer.resetStates();
    });
  });

  test('in padded steps that hold NaN', () => {
    scoped(() => {
      const layer = gru({ units: 3, returnSequences: true, seed: 1 });
      const x = tf.tensor3d([0.1, Number.NaN, 0.3, 0.4, 0.5, Number.NaN], [2, 3, 1]);
      const mask = tf.tensor2d([1, 0, 1, 1, 1, 0], [2, 3]);
      expectTwins(() => [layer.apply(x, { mask }) as tf.Tensor]);
    });
  });

  test('in dropout, to the bit, and in its gradient and that of the gradient', () => {
    const property = fc.property(
      size(40),
      size(7),
      fc.constantFrom(0.01, 0.3, 0.9),
      fc.nat(),
      (rows, columns, rate, seed) => {
        scoped(() => {
          const layer = dropout({ rate, seed });
          const run = () => {
            layer.counter = 2 ** 32 + 5;
            const f = (x: tf.Tensor) =>
              tf.mul(layer.apply(tf.square(x), { training: true }) as tf.Tensor, someTensor([rows, columns], 3));
            const x = someTensor([rows, columns]);
            const first = tf.grad(f)(x);
            const second = tf.grad((y: tf.Tensor) => tf.grad(f)(y))(x);
            return [layer.apply(x, { training: true }) as tf.Tensor, first, second];
          };
          const [compiled, plain] = [run(), withoutSharedEngine(run)];
          plain.forEach((tensor, k) => {
            expect([...(compiled[k] as tf.Tensor).dataSync()]).toEqual([...tensor.dataSync()]);
          });
        });
      },
    );
    fc.assert(property, { numRuns: 20 });
  });
});
