import '@tensorflow/tfjs-backend-cpu';
import { lstm, registerChainedOps, useBackend } from '@seqgraft/layers';
import { layers } from '@tensorflow/tfjs-layers';
import { beforeAll, expect, test } from 'vitest';
import { chainModel, sineSource, weightsOf } from '../test/small-models.ts';
import { predictAll } from './evaluate.ts';
import { trainPhases } from './train-phases.ts';

beforeAll(async () => {
  await useBackend('cpu');
  registerChainedOps();
});

/** A model that the engine does not take as a whole: its head is not linear. */
async function trained(compiled: 'auto' | 'never', isFlaggedFrozen: boolean) {
  const below = lstm({ units: 9, name: 'below', seed: 1, returnSequences: true });
  const above = lstm({ units: 5, name: 'above', seed: 1, dropout: 0.2 });
  const head = layers.dense({ units: 1, activation: 'tanh', kernelInitializer: 'ones' });
  const model = chainModel([5, 1], [below, above, head], ['recurrent_1', 'recurrent_2', 'head']);
  // Without the engine, layers have no gradient for what is flagged frozen: what a phase trains must not be.
  above.trainable = !isFlaggedFrozen;
  const train = sineSource(20, [5, 1]);
  const rules = { recurrent_1: 0.5, recurrent_2: isFlaggedFrozen ? 'frozen' : 1, head: 1 } as const;
  const phase = { name: 'p', epochs: 3, learningRate: 0.01, schedule: { kind: 'constant' }, groups: rules } as const;
  const options = { train, batchSize: 8, optimizer: { kind: 'adam' }, loss: 'mse', seed: 1, compiled } as const;
  const { engine, history } = await trainPhases(model, [phase], options);
  expect(engine).toMatchObject({ used: false });
  const { data } = await predictAll(model, train, { compiled });
  const used = [below, above].map((layer) => layer.engine?.used);
  const weights = weightsOf(model);
  model.network.dispose();
  return {
    used,
    numbers: [...history.map(({ loss }) => loss), ...data, ...[...weights.values()].flatMap((w) => [...w])],
  };
}

test.each([false, true])(
  'step by step, layers are compiled each by itself; one frozen: %s',
  async (isFlaggedFrozen) => {
    const [compiled, plain] = [await trained('auto', isFlaggedFrozen), await trained('never', isFlaggedFrozen)];
    expect(compiled.used).toEqual([true, true]);
    expect(plain.used).toEqual([false, false]);
    expect(compiled.numbers).toHaveLength(plain.numbers.length);
    // Sums run in another order; 9 Adam steps of 0.01 let a last bit grow to some 1e-6.
    for (const [index, value] of plain.numbers.entries()) expect(compiled.numbers[index]).toBeCloseTo(value, 4);
  },
);
