import type { DenseArray, NamedArrays } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { createEngine, type OptimizerSpec } from '../src/index.ts';
import {
  type GoldenFile,
  goldenFiles,
  goldenNetwork,
  kernelFromPytorch,
  stackOf,
  weightsFromPytorch,
} from './golden-files.ts';
import { relativeError } from './random-network.ts';

const files = goldenFiles();
const variants = [
  { threads: 1, deterministic: true },
  { threads: 2, deterministic: true },
  { threads: 1, vectorBits: 128 as const },
  { threads: 2, vectorBits: 128 as const },
  { threads: 1, vectorBits: 256 as const },
  { threads: 2, vectorBits: 256 as const },
];

/** PyTorch's states [layers · directions, batch, units] under our names. */
function statesOf(golden: GoldenFile, h: string, c: string): NamedArrays {
  const states = new Map<string, DenseArray>();
  stackOf(golden.words).places.forEach(({ prefix }, index) => {
    for (const [letter, name] of [['h', h] as const, ['c', c] as const]) {
      const array = golden.tensors.get(name);
      if (!array) continue;
      const [, batch = 0, units = 0] = array.shape;
      const data = array.data.subarray(index * batch * units, (index + 1) * batch * units);
      states.set(`${prefix}/${letter}`, { shape: [batch, units], data });
    }
  });
  return states;
}

function optimizerOf(text: string): OptimizerSpec {
  const [kind, ...settings] = text.split(' ');
  const given = Object.fromEntries(settings.map((setting) => setting.split('='))) as Record<string, string>;
  if (kind === 'sgd') return { kind, momentum: Number(given.momentum ?? 0) };
  return { kind: 'adam', beta1: Number(given.beta1), beta2: Number(given.beta2), epsilon: Number(given.eps) };
}

describe.each(variants)('PyTorch and the engine agree: %o', (options) => {
  it.each(files.filter(({ words }) => !words.steps))('$name', async (golden) => {
    const engine = await createEngine({ ...options, threadsFrom: 0 });
    const network = goldenNetwork(golden.words);
    const weights = weightsFromPytorch(golden, '', true);
    const inputs = golden.tensors.get('x') as DenseArray;
    const recording = engine.record(network, weights, { inputs, states: statesOf(golden, 'h0', 'c0') });
    expect(relativeError(recording.outputs.data, golden.tensors.get('y')?.data ?? [])).toBeLessThan(2e-6);
    for (const [name, array] of statesOf(golden, 'hn', 'cn')) {
      expect(relativeError(recording.states.get(name)?.data ?? [], array.data), name).toBeLessThan(2e-6);
    }
    const got = recording.backward({ outputs: golden.tensors.get('dy') as DenseArray });
    expect(relativeError(got.inputs?.data ?? [], golden.tensors.get('grad.x')?.data ?? [])).toBeLessThan(1e-5);
    for (const [name, array] of weightsFromPytorch(golden, 'grad.', false)) {
      expect(relativeError(got.weights.get(name)?.data ?? [], array.data), name).toBeLessThan(1e-5);
    }
    for (const [name, array] of statesOf(golden, 'grad.h0', 'grad.c0')) {
      expect(relativeError(got.states.get(name)?.data ?? [], array.data), name).toBeLessThan(1e-5);
    }
    engine.dispose();
  });

  it.each(files.filter(({ words }) => words.steps))('$name', async (golden) => {
    const { words, tensors } = golden;
    const engine = await createEngine({ ...options, threadsFrom: 0 });
    const arrays = (time: string): NamedArrays => {
      const head = tensors.get(`${time}.head.weight`) as DenseArray;
      return new Map([
        ...weightsFromPytorch(golden, `${time}.rnn.`, true),
        // A head has one gate, as a SimpleRNN has.
        ['head/kernel', kernelFromPytorch('rnn', head)] as const,
        ['head/bias', tensors.get(`${time}.head.bias`) as DenseArray] as const,
      ]);
    };
    const initial = arrays('init');
    const trainer = engine.trainer(goldenNetwork(words), initial, {
      optimizer: optimizerOf(words.optimizer as string),
      loss: 'mse',
    });
    const still = (words.frozen as string).split(',').map((word) => word.trim());
    const multipliers: Record<string, number> = {
      head: still.includes('head') ? 0 : Number(words.head_lr) / Number(words.lr),
    };
    for (const { prefix, suffix, cell } of stackOf(words).places) {
      const frozen = still.includes(`layer ${suffix.match(/\d+/)?.[0]}`);
      multipliers[prefix.split('/')[0] as string] = frozen ? 0 : 1;
      // PyTorch has two biases with the same gradient: their sum moves twice as far as either.
      if (cell !== 'gru' && !frozen) multipliers[`${prefix}/bias`] = 2;
    }
    const batch = { inputs: tensors.get('x') as DenseArray, targets: tensors.get('y') as DenseArray };
    const losses = Array.from({ length: Number(words.steps) }, () =>
      trainer.step(batch, { learningRate: Number(words.lr), multipliers }),
    );
    const expected = tensors.get('losses')?.data ?? new Float32Array();
    losses.slice(0, 20).forEach((loss, step) => {
      const reference = expected[step] as number;
      expect(Math.abs(loss - reference) / reference, `step ${step}`).toBeLessThan(1e-4);
    });
    const final = arrays('final');
    for (const [name, array] of trainer.read()) {
      const group = name.split('/')[0] as string;
      if (multipliers[group] === 0) expect(array.data, name).toEqual(initial.get(name)?.data);
      // After 40 steps of Adam the two have drifted apart a little.
      else expect(relativeError(array.data, final.get(name)?.data ?? []), name).toBeLessThan(2e-3);
    }
    engine.dispose();
  });
});
