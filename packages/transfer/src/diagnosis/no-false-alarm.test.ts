import '@tensorflow/tfjs-backend-cpu';
import { registerChainedOps } from '@seqgraft/layers';
import { buildModel, type ModelSpecInput } from '@seqgraft/models';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile, savedJson } from '../../test/tfjs-models.ts';
import { compareForTransfer } from './compare-for-transfer.ts';
import { examineModel } from './examine-model.ts';
import { examineModelJson } from './examine-model-json.ts';

beforeAll(async () => {
  registerChainedOps();
  await tf.setBackend('cpu');
});

const specs: fc.Arbitrary<ModelSpecInput> = fc.record({
  cell: fc.constantFrom('rnn' as const, 'lstm' as const, 'gru' as const),
  units: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
  bidirectional: fc.boolean(),
  dropout: fc.constantFrom(0, 0.2),
  features: fc.integer({ min: 1, max: 3 }),
  head: fc.record({
    targets: fc.constantFrom('last' as const, 'every-step' as const),
    outputs: fc.integer({ min: 1, max: 3 }),
  }),
});

describe('models of @seqgraft/models', () => {
  it('give no finding, live, compiled, saved, or beside another of the same spec', async () => {
    await fc.assert(
      fc.asyncProperty(specs, async (spec) => {
        const [source, target] = [buildModel(spec, { seed: 1 }), buildModel(spec, { seed: 2 })];
        compile(source.network, tf.train.adam(0.01));
        expect(examineModel(source.network)).toEqual([]);
        expect(await examineModelJson(await savedJson(source.network))).toEqual([]);
        expect(compareForTransfer(source.network, target.network)).toEqual([]);
        source.dispose();
        target.dispose();
      }),
      { numRuns: 25 },
    );
  });
});
