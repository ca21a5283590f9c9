import '@tensorflow/tfjs-backend-cpu';
import { useBackend } from '@seqgraft/layers';
import { buildModel, type ModelSpecInput, type RecurrentModel } from '@seqgraft/models';
import { beforeAll, describe, expect, test } from 'vitest';
import { useCpu } from '../test/small-models.ts';
import { predictAll } from './evaluate.ts';
import { sampleText, sampleTokens } from './sample-tokens.ts';

beforeAll(async () => {
  await useBackend('cpu');
  await useCpu();
});

const letters = 'abcdefgh';
const spec: ModelSpecInput = {
  cell: 'lstm',
  units: [6, 4],
  embedding: { vocabulary: letters.length, width: 4 },
  head: { outputs: letters.length, targets: 'every-step', task: { kind: 'classes' }, tied: true },
};
const vocabulary = {
  encode: (text: string) => [...text].map((letter) => letters.indexOf(letter)),
  decode: (tokens: ArrayLike<number>) => Array.from(tokens, (token) => letters[token]).join(''),
};

/** A model whose bias makes the letters differ. */
function modelOf(): RecurrentModel {
  return buildModel(spec, { seed: 5, outputBias: [0.1, 0.7, 0.3, 0.2, 0, 0.5, 0.4, 0.6] });
}

/** Logits after a whole text. */
async function logitsAfter(model: RecurrentModel, tokens: readonly number[]): Promise<Float32Array> {
  const inputs = { shape: [1, tokens.length, 1], data: Float32Array.from(tokens) };
  const batch = { inputs, targets: inputs, windows: Uint32Array.of(0) };
  const { data } = await predictAll(model, { windowCount: 1, batches: () => [batch] });
  return data.subarray(data.length - letters.length);
}

describe.each(['auto', 'never'] as const)('compiled: %s', (compiled) => {
  test('temperature 0 takes the likeliest token after the whole text so far', async () => {
    const model = modelOf();
    const prompt = [3, 0, 2];
    const tokens = await sampleTokens(model, { prompt, length: 6, temperature: 0, seed: 1, compiled });
    const text = [...prompt];
    for (const token of tokens) {
      const logits = await logitsAfter(model, text);
      expect(token).toBe(logits.indexOf(Math.max(...logits)));
      text.push(token);
    }
    model.dispose();
  });

  test('the seed decides, and the same one draws the same', async () => {
    const model = modelOf();
    const draw = (seed: number) => sampleTokens(model, { prompt: [1], length: 40, seed, compiled });
    expect(await draw(7)).toEqual(await draw(7));
    expect(await draw(8)).not.toEqual(await draw(7));
    model.dispose();
  });

  test('tokens are drawn as often as their probabilities say', async () => {
    const model = modelOf();
    const probabilities = (logits: Float32Array, temperature: number, topK: number) => {
      const least = Float32Array.from(logits).sort().reverse()[topK - 1] as number;
      const weights = Array.from(logits, (z) => (z >= least ? Math.exp(z / temperature) : 0));
      const sum = weights.reduce((a, b) => a + b);
      return weights.map((weight) => weight / sum);
    };
    const logits = await logitsAfter(model, [2]);
    for (const { temperature, topK } of [
      { temperature: 1, topK: 8 },
      { temperature: 0.5, topK: 3 },
    ]) {
      const expected = probabilities(logits, temperature, topK);
      const counts = new Array<number>(letters.length).fill(0);
      const draws = compiled === 'auto' ? 400 : 100;
      for (let seed = 0; seed < draws; seed++) {
        const [token] = await sampleTokens(model, { prompt: [2], length: 1, temperature, topK, seed, compiled });
        counts[token as number] = (counts[token as number] ?? 0) + 1;
      }
      expected.forEach((p, token) => {
        if (p === 0) expect(counts[token]).toBe(0);
        // Four standard deviations, of seeds that are always the same.
        else expect(Math.abs((counts[token] as number) / draws - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / draws));
      });
    }
    model.dispose();
  });
});

test('text goes in and out, and tokens are told as they come', async () => {
  const model = modelOf();
  const seen: number[] = [];
  const prompt = [...vocabulary.encode('cab')];
  const tokens = await sampleTokens(model, { prompt, length: 5, seed: 3, onToken: (token) => seen.push(token) });
  expect(seen).toEqual(tokens);
  expect(await sampleText(model, { vocabulary, prompt: 'cab', length: 5, seed: 3 })).toBe(vocabulary.decode(tokens));
  expect(await sampleTokens(model, { prompt, length: 0, seed: 3 })).toEqual([]);
  model.dispose();
});

test('bad options are all told at once', async () => {
  const model = modelOf();
  const bad = { prompt: [], length: -1, temperature: -1, topK: 0, seed: 0.5, tempreature: 1 };
  await expect(sampleTokens(model, bad)).rejects.toThrow(
    /E_OPTION.*tempreature is no option.*prompt must.*length must.*temperature must.*topK must.*seed must/,
  );
  await expect(sampleTokens(model, { prompt: [8], length: 1, seed: 1 })).rejects.toMatchObject({
    code: 'E_BATCH_VALUE',
  });
  const signal = AbortSignal.abort();
  await expect(sampleTokens(model, { prompt: [1], length: 1000, seed: 1, signal })).rejects.toMatchObject({
    code: 'E_INTERRUPTED',
  });
  model.dispose();
  const numbers = buildModel({ cell: 'rnn', units: [2], features: 2, head: { outputs: 2 } }, { seed: 1 });
  await expect(sampleTokens(numbers, { prompt: [1], length: 1, seed: 1 })).rejects.toThrow(/must take token numbers/);
  numbers.dispose();
  const both = buildModel({ ...spec, units: [2], bidirectional: true }, { seed: 1 });
  await expect(sampleTokens(both, { prompt: [1], length: 1, seed: 1 })).rejects.toMatchObject({ code: 'E_STATEFUL' });
  both.dispose();
});
