import '@tensorflow/tfjs-backend-cpu';
import type { Batch, BatchSource } from '@seqgraft/core';
import { Random } from '@seqgraft/core';
import type { TrainableModel } from '@seqgraft/training';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { meanTask, randomise, tinyModel } from '../../test/tiny-network.ts';
import { blockDraws, widenedInterval } from './block-bootstrap.ts';
import type { RankCandidate, RankOptions } from './rank-candidate.ts';
import { rankSources } from './rank-sources.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const options: RankOptions = { loss: 'mse', block: 2, draws: 400 };

/** A body that says nothing: its recurrent layer gives 0 for everything. */
function dead(): TrainableModel {
  const model = tinyModel();
  for (const variable of model.parameters.values()) variable.assign(tf.zerosLike(variable));
  return model;
}

/** Other targets for the same windows. */
function retargeted(source: BatchSource, value: (batch: Batch, row: number) => number): BatchSource {
  return {
    windowCount: source.windowCount,
    *batches(pass) {
      for (const batch of source.batches(pass) as Iterable<Batch>) {
        const data = Float32Array.from(batch.windows, (_, row) => value(batch, row));
        yield { ...batch, targets: { shape: [data.length, 1], data } };
      }
    },
  };
}

function alive(seed = 1): TrainableModel {
  const model = tinyModel({ units: [6], seed });
  randomise(model, seed);
  return model;
}

const candidate = (name: string, model: TrainableModel, train: BatchSource): RankCandidate => ({ name, model, train });

describe('rankSources', () => {
  const train = meanTask(120);

  it('puts a body that tells the target before one that tells nothing, and is sure of it', async () => {
    const ranking = await rankSources([candidate('dead', dead(), train), candidate('alive', alive(), train)], options);
    expect(ranking).toMatchObject({ verdict: 'best', best: 'alive', among: ['alive'], windows: 120, independent: 60 });
    const [first, second] = ranking.sources;
    expect(first?.score).toBeGreaterThan(0.5);
    expect(second?.score).toBeCloseTo(0, 6);
    expect(first?.low).toBeLessThan(first?.score as number);
    expect(first?.high).toBeGreaterThan(first?.score as number);
    expect(first?.logMe).toBeGreaterThan(second?.logMe as number);
    expect(second?.versusBest?.high).toBeLessThan(0);
    expect(first?.versusBest).toBeNull();
    expect(ranking.sentence).toMatch(/^Start from alive, ahead of dead by /);
    expect(JSON.parse(JSON.stringify(ranking))).toEqual(ranking);
  });

  it('cannot tell equals apart, nor a source from random bodies like it', async () => {
    const same = await rankSources([candidate('one', alive(), train), candidate('two', alive(), train)], options);
    expect(same).toMatchObject({ verdict: 'cannot-tell', best: null, among: ['one', 'two'] });
    expect(same.sentence).toContain('one, two are too close for 120 windows');
    const bodies = [alive(5), alive(6), alive(7)];
    const random = await rankSources([{ ...candidate('noise', alive(4), train), randomBodies: bodies }], options);
    expect(random).toMatchObject({ verdict: 'none', best: null, among: [] });
    expect(random.sources[0]?.versusRandom?.low).toBeLessThanOrEqual(0);
    const good = await rankSources([{ ...candidate('alive', alive(), train), randomBodies: [dead()] }], options);
    expect(good).toMatchObject({ verdict: 'best', best: 'alive' });
  });

  it('gives the same numbers for the same seed, and holds no windows that overlap for independent', async () => {
    const candidates = [candidate('a', alive(1), train), candidate('b', alive(2), train)];
    expect(await rankSources(candidates, options)).toEqual(await rankSources(candidates, options));
    const overlapping = await rankSources(candidates, { ...options, block: 70 });
    expect(overlapping).toMatchObject({ verdict: 'cannot-tell', independent: 1 });
    expect(overlapping.sources[0]).toMatchObject({ low: null, high: null, versusRandom: null });
    expect(overlapping.sources[0]?.score).toBeGreaterThan(0.5);
  });

  it('ranks for classes by the same share, and scores them besides', async () => {
    const classes = retargeted(train, ({ inputs }, row) => ((inputs.data[row * 10 + 8] as number) > 0 ? 1 : 0));
    const source = tinyModel({ units: [6], outputs: 3 });
    randomise(source, 3);
    const two = [candidate('dead', dead(), classes), candidate('alive', source, classes)];
    const { sources, best } = await rankSources(two, { ...options, loss: 'cross-entropy' });
    expect(best).toBe('alive');
    expect(sources[0]?.hScore).toBeGreaterThan(sources[1]?.hScore as number);
    expect(sources[0]?.leep).toBeLessThan(0);
    expect(sources[0]?.leep).toBeGreaterThan(-Math.LN2);
  });

  it('has an answer for one window, one class, a constant target and windows that do not count', async () => {
    const nothing = { verdict: 'cannot-tell', best: null };
    const of = (source: BatchSource, loss: RankOptions['loss'] = 'mse') =>
      rankSources([candidate('one', alive(), source)], { ...options, loss });
    expect(await of(meanTask(1))).toMatchObject({ ...nothing, sources: [{ score: null, low: null, logMe: null }] });
    expect(await of(retargeted(train, () => 4))).toMatchObject(nothing);
    expect(
      await of(
        retargeted(train, () => 1),
        'cross-entropy',
      ),
    ).toMatchObject(nothing);
    expect(
      await of(
        retargeted(train, () => -1),
        'cross-entropy',
      ),
    ).toMatchObject(nothing);
    expect((await of(meanTask(2))).sources[0]?.score).not.toBeNaN();
  });

  it('refuses candidates that cannot be compared', async () => {
    await expect(rankSources([], options)).rejects.toThrow('got no candidate');
    const twice = [candidate('a', alive(), train), candidate('a', alive(), meanTask(0))];
    await expect(rankSources(twice, { ...options, block: 0 })).rejects.toMatchObject({
      code: 'E_RANK',
      details: { problems: ['got "a" twice', '"a" has no windows', 'block must be a whole number from 1, got 0'] },
    });
    const wrong = { ...options, confidence: 95, seed: 0.5 };
    await expect(rankSources([candidate('a', alive(), train)], wrong)).rejects.toMatchObject({
      code: 'E_RANK',
      details: { problems: ['confidence must be within (0, 1), got 95', 'seed must be a whole number, got 0.5'] },
    });
    const other = [candidate('a', alive(), train), candidate('b', alive(), meanTask(60))];
    await expect(rankSources(other, options)).rejects.toThrow('"a" and "b" are given other windows');
  });
});

describe('the block bootstrap', () => {
  it('draws whole blocks of neighbours, as many items as there are', () => {
    const draws = blockDraws(10, { block: 4, draws: 300, random: new Random(1) });
    for (const drawn of draws) {
      expect(drawn).toHaveLength(10);
      for (const at of [0, 4, 8])
        for (let i = 1; i < 4 && at + i < 10; i++) expect(drawn[at + i]).toBe((drawn[at] as number) + i);
      expect(Math.max(...drawn)).toBeLessThan(10);
    }
    expect(new Set(draws.map(([start]) => start))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
  });

  it('covers the mean of items that depend on one another over half a block', () => {
    const random = new Random(3);
    let covered = 0;
    for (let trial = 0; trial < 200; trial++) {
      const noise = Array.from({ length: 124 }, () => random.normal());
      const items = Array.from({ length: 120 }, (_, i) =>
        noise.slice(i, i + 5).reduce((sum, value) => sum + value / 5, 0),
      );
      const mean = (drawn: ArrayLike<number>) =>
        Array.from(drawn).reduce((sum, i) => sum + (items[i] as number) / 120, 0);
      const draws = blockDraws(120, { block: 10, draws: 200, random });
      const interval = widenedInterval(draws.map(mean), {
        measured: mean(items.map((_, i) => i)),
        blocks: 12,
        confidence: 0.95,
      });
      if (interval !== null && interval.low <= 0 && interval.high >= 0) covered += 1;
    }
    expect(covered / 200).toBeGreaterThan(0.9);
  });

  it('is wider for fewer blocks, and gives none for one', () => {
    const values = Array.from({ length: 101 }, (_, i) => i / 100);
    const width = (blocks: number) => {
      const interval = widenedInterval(values, { measured: 0.5, blocks, confidence: 0.95 });
      return interval === null ? null : interval.high - interval.low;
    };
    expect(width(1)).toBeNull();
    expect(width(2) as number).toBeGreaterThan(5 * (width(30) as number));
    // t(1)·√2/z = 12.706·1.4142/1.96
    expect((width(2) as number) / 0.95).toBeCloseTo(9.168, 2);
  });
});
