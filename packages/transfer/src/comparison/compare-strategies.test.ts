import { useBackend } from '@seqgraft/layers';
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sinesModel, sinesSource, sinesTarget } from '../../test/sines.ts';
import type { CarrySource } from '../carry/carry-plan.ts';
import { freeze } from '../strategies/freeze.ts';
import { full } from '../strategies/full.ts';
import type { Strategy } from '../strategies/strategy.ts';
import { compareStrategies } from './compare-strategies.ts';
import { type CompareOptions, type FinishedJob, type JobRunner, jobName } from './comparison-options.ts';
import type { ComparisonResult } from './comparison-result.ts';

let source: CarrySource;
beforeAll(async () => {
  await useBackend('cpu');
  source = await sinesSource(1);
});

const options = (own: Partial<CompareOptions> = {}): CompareOptions => ({
  ...(sinesTarget({ windows: 8, dataSeed: 1, epochs: 3 }) as unknown as CompareOptions),
  sources: [{ name: 'sines', source }],
  strategies: [full(), freeze()],
  seeds: [1, 2],
  ...own,
});

/** A strategy whose steps are as large as numbers go. */
const diverging: Strategy = {
  ...full(),
  name: 'diverging',
  phases: (groups, budget) => full().phases(groups, { ...budget, learningRate: 1e37 }),
};
const throwing: Strategy = {
  ...full(),
  name: 'throwing',
  phases: () => {
    throw new RangeError('a fault of a custom strategy');
  },
};

/** All but how long it took. */
function untimed(result: ComparisonResult): unknown {
  return JSON.parse(
    JSON.stringify(result, (key, value) => (key === 'seconds' || key === 'resumed' ? undefined : value)),
  );
}

describe('compareStrategies', () => {
  it('runs strategies and controls with every seed, and zero-shot once', async () => {
    const { result, finished } = await compareStrategies(options());
    expect(result.runs.map(({ name, seed }) => `${name} ${seed}`)).toEqual([
      'full 1',
      'full 2',
      'freeze 1',
      'freeze 2',
      'zero-shot 1',
      'scratch 1',
      'scratch 2',
    ]);
    expect(result.rows.map(({ name }) => name).sort()).toEqual(['freeze', 'full', 'scratch', 'zero-shot']);
    expect(result.rows.map(({ mean }) => mean)).toEqual(result.rows.map(({ mean }) => mean).sort());
    expect(result.best).toBe(result.rows[0]?.name);
    const [first] = result.runs;
    expect(first).toMatchObject({ source: 'sines', failure: null, carried: { carriedTensors: 5 } });
    expect(first?.training?.history).toHaveLength(3);
    const frozen = result.runs.find(({ name }) => name === 'freeze');
    expect(frozen?.trainedParameters).toBe(17);
    expect(result.runs.find(({ name }) => name === 'scratch')).toMatchObject({ source: null, carried: null });
    expect(finished.every(({ weights }) => weights === null)).toBe(true);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result); // plain JSON, nothing lost
  });

  it('gives each seed its source in turn', async () => {
    const sources: CompareOptions['sources'] = [
      { name: 'one', source },
      { name: 'two', source: await sinesSource(2) },
    ];
    const { result } = await compareStrategies(options({ sources, seeds: [1, 2, 3], strategies: [freeze()] }));
    const of = (name: string) => result.runs.filter((run) => run.name === name).map((run) => run.source);
    expect(of('freeze')).toEqual(['one', 'two', 'one']);
    expect(of('zero-shot')).toEqual(['one', 'two', 'one']); // each source forecasts by itself
    expect(result.rows.find(({ name }) => name === 'zero-shot')?.sd).toBeGreaterThan(0);
  });

  it('lets nine finish where one of ten diverges, and another throws', async () => {
    const others = Array.from({ length: 8 }, (_, index): Strategy => ({ ...full(), name: `full ${index}` }));
    const strategies = [...others, diverging, throwing];
    const { result } = await compareStrategies(options({ strategies, seeds: [1] }));
    const failed = result.rows.filter(({ failure }) => failure !== null);
    expect(failed.map(({ name }) => name)).toEqual(['diverging', 'throwing']);
    expect(result.rows.slice(-2)).toEqual(failed); // last, with no mean to be mistaken for one
    expect(failed.map(({ mean, versusScratch }) => [mean, versusScratch])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(failed[0]?.failure).toMatch(/1 of 1 runs failed; seed 1: /);
    expect(failed[1]?.failure).toMatch(/a fault of a custom strategy/);
    expect(result.runs.find(({ name }) => name === 'diverging')?.failure?.code).toBe('E_DIVERGED');
    expect(result.rows.filter(({ mean }) => mean !== null)).toHaveLength(10);
  });

  it('throws the failure when no strategy is left', async () => {
    await expect(compareStrategies(options({ strategies: [diverging], seeds: [1] }))).rejects.toMatchObject({
      code: 'E_DIVERGED',
      category: 'diverged',
    });
    const both = compareStrategies(options({ strategies: [diverging, throwing], seeds: [1] }));
    await expect(both).rejects.toMatchObject({ code: 'E_ALL_FAILED', category: 'diverged' });
  });

  it('does not depend on where and in which order jobs are done', async () => {
    const backwards: JobRunner = async function* (jobs, runHere) {
      for (const job of [...jobs].reverse()) yield { job, ...JSON.parse(JSON.stringify(await runHere(job))) };
    };
    const [here, elsewhere] = [
      await compareStrategies(options()),
      await compareStrategies(options({ runner: backwards })),
    ];
    expect(untimed(elsewhere.result)).toEqual(untimed(here.result));
  });

  it('goes on after an interruption with what its journal holds', async () => {
    const kept = new Map<string, FinishedJob>();
    const journal: CompareOptions['journal'] = {
      load: async (job) => kept.get(jobName(job)) ?? null,
      save: async (finished) => void kept.set(jobName(finished.job), finished),
    };
    const interruption = new AbortController();
    const training: CompareOptions['training'] = (place) => ({
      ...options().training(place),
      signal: interruption.signal,
      onProgress: () => kept.size === 3 && interruption.abort(),
    });
    const stopped = compareStrategies(options({ journal, training }));
    await expect(stopped).rejects.toMatchObject({ code: 'E_INTERRUPTED' });
    expect(kept.size).toBe(3);
    const { result } = await compareStrategies(options({ journal }));
    expect(result.resumed).toBe(3);
    expect(untimed(result)).toEqual(untimed((await compareStrategies(options())).result));
  });

  it('adds the row auto, which borrows the runs of its choice', async () => {
    const { result } = await compareStrategies(options({ auto: {} }));
    const [choice] = result.auto ?? [];
    const row = result.rows.find(({ name }) => name === 'auto');
    expect(row?.scores).toEqual(result.rows.find(({ name }) => name === choice?.chosen)?.scores);
    expect(choice?.candidates).toHaveLength(4);
    const blind = options({ auto: {} });
    const flipped = await compareStrategies({
      ...blind,
      measure: async (model, place) => {
        const { validation, test } = await blind.measure(model, place);
        return { validation, test: test && { ...test, score: -test.score } };
      },
    });
    expect(flipped.result.auto).toEqual(result.auto); // test has no say
  });

  it('refuses a source that does not fit before anything trains', async () => {
    const other = options({
      build: ({ seed }) => sinesModel(seed, 8),
      training: () => {
        throw new Error('trained');
      },
    });
    await expect(compareStrategies(other)).rejects.toMatchObject({ code: 'E_CARRY_MISMATCH' });
  });

  it('frees every model', async () => {
    await compareStrategies(options({ seeds: [1] }));
    const before = memory().numTensors;
    await compareStrategies(options({ strategies: [full(), throwing], seeds: [1] }));
    expect(memory().numTensors).toBe(before);
  });

  it.each([
    [{ strategies: [] }, /no strategy/],
    [{ seeds: [] }, /no seed/],
    [{ seeds: [1, 1] }, /seed is there twice/],
    [{ seeds: [1.5] }, /whole number/],
    [{ folds: 0 }, /0 folds/],
    [{ strategies: [full(), full()] }, /"full" is there twice/],
    [{ runner: async function* () {} }, /runner left out full with seed 1/],
  ] satisfies [Partial<CompareOptions>, RegExp][])('refuses %o', async (own, words) => {
    const refused = compareStrategies(options(own));
    await expect(refused).rejects.toMatchObject({ code: 'E_COMPARISON' });
    await expect(refused).rejects.toThrow(words);
  });

  it('refuses sources of one name', async () => {
    const twice = options({
      sources: [
        { name: 'a', source },
        { name: 'a', source },
      ],
    });
    await expect(compareStrategies(twice)).rejects.toMatchObject({ code: 'E_SOURCE_NAMES' });
  });
});
