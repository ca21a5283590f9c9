import { useBackend } from '@seqgraft/layers';
import { parseModelSpec } from '@seqgraft/models';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportOptions } from '../src/importing/imported-model.ts';
import { differenceFromOrigin, type ForeignCase, importFixture, readCases } from './foreign-case.ts';

// Sums of a few float32 products in another order; outputs are of the size of 1.
const tolerance = 1e-5;

beforeAll(async () => {
  await useBackend('cpu');
});

function meaning({ name }: ForeignCase): 'probabilities' | 'the same' | 'the probability of class 1' {
  if (name === 'embedding-sigmoid') return 'the probability of class 1';
  return name.endsWith('softmax') || name === 'embedding' ? 'probabilities' : 'the same';
}

/** What is asked of every import: a complete spec, and the origin's predictions. */
async function expectAgreement(file: string, each: ForeignCase, options = each.options): Promise<void> {
  const imported = await importFixture(file, options);
  expect(parseModelSpec(imported.spec)).toEqual(imported.spec);
  expect(await differenceFromOrigin(imported, each, meaning(each))).toBeLessThan(tolerance);
}

describe('state_dicts of PyTorch', async () => {
  it.each(await readCases('pytorch/cases.json'))('$name predicts as PyTorch does', (each) =>
    expectAgreement(`pytorch/${each.name}.safetensors`, each),
  );
});

for (const version of [2, 3]) {
  describe(`files of Keras ${version}`, async () => {
    const cases = await readCases(`keras/cases-keras-${version}.json`);
    const files = cases.flatMap((each) => (each.files ?? []).map((file) => ({ file, each })));
    // What files of weights alone do not say.
    const told: Readonly<Record<string, ImportOptions>> = {
      'gru-bidirectional-every-step-3.weights.h5': { targets: 'every-step' },
    };
    it.each(files)('$file predicts as Keras does', ({ file, each }) =>
      expectAgreement(`keras/${file}`, each, told[file]),
    );
  });
}

describe('model.json of TensorFlow.js', async () => {
  const own = await readCases('tfjs/cases.json');
  it.each(own.filter(({ name }) => name !== 'lstm-hard-sigmoid'))('$name predicts as TensorFlow.js does', (each) =>
    expectAgreement(`tfjs/${each.name}/model.json`, each),
  );

  const keras = await readCases('keras/cases-keras-2.json');
  const converted = ['lstm-2-dropout', 'gru-reset-after', 'lstm-bidirectional-2', 'functional'];
  it.each(keras.filter(({ name }) => converted.includes(name)))('$name, converted, predicts as Keras does', (each) =>
    expectAgreement(`tfjs/converted-${each.name}/model.json`, each),
  );

  it('has another gate by default, which is refused by its name', async () => {
    await expect(importFixture('tfjs/lstm-hard-sigmoid/model.json')).rejects.toThrow(
      /E_IMPORT.*layer "lstm_LSTM3" \(LSTM\): recurrent_activation is "hard_sigmoid", and must be "sigmoid"/,
    );
  });
});
