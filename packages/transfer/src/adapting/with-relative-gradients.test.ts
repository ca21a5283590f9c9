import '@tensorflow/tfjs-backend-cpu';
import { relativeGradients } from '@seqgraft/training';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { randomise, tinyModel, tinyTraining } from '../../test/tiny-network.ts';
import { carry } from '../carry/carry.ts';
import { readCarrySource } from '../carry/read-carry-source.ts';
import { full } from '../strategies/full.ts';
import type { Strategy, StrategyGroup } from '../strategies/strategy.ts';
import { adapt } from './adapt.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

it('gives a strategy that needs gradients those of the carried weights, and no other', async () => {
  const source = tinyModel({ units: [3, 2] });
  randomise(source, 5);
  const carried = await readCarrySource(source);
  for (const needs of ['gradients', undefined] as const) {
    const model = await carry(carried, tinyModel({ units: [3, 2], seed: 2 }));
    const expected = await relativeGradients(model, tinyTraining);
    const seen: StrategyGroup[] = [];
    const strategy: Strategy = {
      ...full(),
      needs,
      phases: (groups, budget) => {
        seen.push(...groups);
        return full().phases(groups, budget);
      },
    };
    await adapt(model, strategy, tinyTraining);
    const given = seen.map(({ name, relativeGradient }) => ({ group: name, relative: relativeGradient }));
    const relative = ({ group, relative }: { group: string; relative: number | null }) => ({
      group,
      relative: needs === undefined ? undefined : relative,
    });
    expect(given).toEqual(expected.map(relative));
    expect(expected.every((group) => (group.relative as number) > 0)).toBe(true);
  }
});
