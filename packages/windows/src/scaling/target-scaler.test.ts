import { describe, expect, it } from 'vitest';
import { fromArrays } from '../sources/from-arrays.ts';
import { splitBySeries } from '../splits/split-by-series.ts';
import { splitByTime } from '../splits/split-by-time.ts';
import type { SplitPart } from '../splits/split-part.ts';
import { slideWindows } from '../windowing/slide-windows.ts';
import { candidateScalers, chooseScaler } from './choose-scaler.ts';
import { fitScaler } from './fit-scaler.ts';
import { formatScalerShift } from './format-scaler-shift.ts';
import { type Scaler, scalerForTable } from './scaler.ts';
import type { ScalerOptions } from './scaler-options.ts';
import { scalerShift } from './scaler-shift.ts';
import { addSeries, type TargetScalerPolicy, targetScaler } from './target-scaler.ts';

function trainOf(columns: Record<string, number[]>): SplitPart {
  const [target = '', ...past] = Object.keys(columns);
  return splitByTime(fromArrays({ columns }, { target: [target], past }), { train: 1 }).train;
}

const sourceTrain = trainOf({ y: [0, 2, 0, 2, 0, 2], x: [10, 30, 10, 30, 10, 30] });
const targetTrain = trainOf({ x: [50, 90, 50, 90], y: [6, 6, 6, 6] });
const numbers = ({ columns }: Scaler): unknown =>
  Object.fromEntries(columns.map(({ name, center, scale }) => [name, [center, scale]]));

describe('targetScaler', () => {
  const source = fitScaler(sourceTrain);
  const by = (policy: TargetScalerPolicy): Scaler => targetScaler({ source, train: targetTrain, policy });

  it('takes the numbers of the source, found by name', () => {
    expect(by('source')).toEqual(scalerForTable(source, targetTrain.table));
    expect(numbers(by('source'))).toEqual({ x: [20, 10], y: [1, 1] });
    expect(by('source').fit).toMatchObject({ elsewhere: true, rows: 6 });
  });

  it('fits the target in the same way, or each window, or nothing', () => {
    expect(by('target')).toEqual(fitScaler(targetTrain));
    expect(by('per-window').columns.map(({ kind }) => kind)).toEqual(['per-window', 'per-window']);
    expect(numbers(by('none'))).toEqual({ x: [0, 1], y: [0, 1] });
  });

  it('blends centers and variances by rows of the target against the weight of the source', () => {
    // x: target 70 ± 20 in 4 rows, source 20 ± 10 in 12: (4·70 + 12·20)/16, √((4·400 + 12·100)/16). y is constant on the target: scale 0.
    expect(numbers(by({ blend: 12 }))).toEqual({ x: [32.5, Math.sqrt(175)], y: [(24 + 12) / 16, Math.sqrt(12 / 16)] });
    expect(by({ blend: 12 }).notes.at(-1)).toBe(
      "Blended with the source's numbers as if these were 12 rows beside the 4 of train.",
    );
    expect(numbers(by({ blend: 0 }))).toEqual(numbers(by('target')));
    const almostSource = by({ blend: 1e15 }).columns;
    for (const [at, { center, scale }] of by('source').columns.entries()) {
      expect(almostSource[at]?.center).toBeCloseTo(center, 9);
      expect(almostSource[at]?.scale).toBeCloseTo(scale, 9);
    }
    expect(by({ blend: 12 }).fit).toEqual(fitScaler(targetTrain).fit); // so that a leak is found
  });

  it('keeps what the model has learned of the columns: transforms, kinds of their own', () => {
    const options: ScalerOptions = {
      columns: { x: { kind: 'none', transform: 'log' }, y: { kind: 'robust', transform: { difference: 2 } } },
    };
    const own = fitScaler(sourceTrain, options);
    for (const policy of ['source', 'target', 'per-window', 'none', { blend: 3 }] as TargetScalerPolicy[]) {
      const [x, y] = targetScaler({ source: own, train: targetTrain, policy }).columns;
      expect([x?.kind, x?.transform, y?.transform]).toEqual([
        'none',
        { log: 'log', difference: 0 },
        { log: 'none', difference: 2 },
      ]);
      const kind = policy === 'per-window' || policy === 'none' ? policy : 'robust';
      expect(y?.kind).toBe(kind);
    }
  });

  it('leaves unscaled columns out, whatever the policy', () => {
    const table = { ...sourceTrain.table, unscaled: new Set(['x']) };
    const train = { ...sourceTrain, table };
    const one = fitScaler(train);
    expect(numbers(one)).toEqual({ y: [1, 1], x: [0, 1] });
    for (const policy of ['source', 'target', 'per-window', { blend: 3 }] as TargetScalerPolicy[]) {
      expect(targetScaler({ source: one, train, policy }).columns[1]).toMatchObject({
        kind: 'none',
        center: 0,
        scale: 1,
      });
    }
  });

  it('refuses other policies and other columns', () => {
    expect(() => by({ blend: -1 })).toThrow(/^E_OPTION: policy must be "source", "target", .* got {"blend":-1}/);
    expect(() => by('auto' as 'source')).toThrow(/^E_OPTION: policy must be/);
    expect(() => targetScaler({ source, train: trainOf({ y: [1] }), policy: 'target' })).toThrow(/^E_FEATURES/);
  });
});

describe('series of a target', () => {
  const table = fromArrays([
    { id: 'new', columns: { y: [4, 8, 4, 8, 99, 99] } },
    { id: 'old', columns: { y: [1, 3, 1, 3, 1, 3] } },
  ]);
  const split = splitByTime(table, { train: 4 / 6 });
  const source = fitScaler(splitBySeries(table, { train: ['old'] }).train, {
    per: 'series',
    unknownSeries: 'own-history',
  });

  it('are fitted on their own rows up to the end of train', () => {
    const scaler = targetScaler({ source, train: split.train, policy: 'source' });
    expect(scaler.series).toEqual([
      { id: 'old', columns: [{ center: 2, scale: 1 }] },
      { id: 'new', columns: [{ center: 6, scale: 2 }] },
    ]);
    expect(addSeries(scaler, split.train).series).toEqual(scaler.series);
    const { test } = slideWindows(split, { lookback: 2, horizon: 2, scaler });
    expect([...test.toDataUnits([1, 1, 1, 1])]).toEqual([8, 8, 3, 3]);
  });

  it('are blended by id, the unknown with the source as a whole', () => {
    const scaler = targetScaler({ source, train: split.train, policy: { blend: 4 } });
    expect(scaler.series).toEqual([
      { id: 'new', columns: [{ center: 4, scale: Math.sqrt(2.5) }] },
      { id: 'old', columns: [{ center: 2, scale: 1 }] },
    ]);
  });
});

describe('chooseScaler', () => {
  const source = fitScaler(sourceTrain);
  const candidates = candidateScalers({ source, train: targetTrain });

  it('asks every candidate and returns all scores', async () => {
    expect(candidates.map(({ name }) => name)).toEqual(['source', 'blend 4', 'target', 'per-window']);
    const values = [3, 2, Number.NaN, 2];
    const { chosen, scores } = await chooseScaler(
      candidates,
      async ({ name }) => values[candidates.findIndex((one) => one.name === name)] as number,
    );
    expect(chosen.name).toBe('blend 4'); // the first of equal ones
    expect(scores).toEqual([
      { name: 'source', score: 3 },
      { name: 'blend 4', score: 2 },
      { name: 'target', score: null },
      { name: 'per-window', score: 2 },
    ]);
  });

  it('chooses nothing where nothing was scored', async () => {
    await expect(chooseScaler([], () => 1)).rejects.toThrow(
      'E_OPTION: candidates must be at least one with a finite score, got none.',
    );
    await expect(chooseScaler(candidates, () => Number.POSITIVE_INFINITY)).rejects.toThrow(/^E_OPTION: candidates/);
  });

  it('has no candidate twice', () => {
    const perWindow = fitScaler(sourceTrain, { kind: 'per-window' });
    expect(candidateScalers({ source: perWindow, train: targetTrain }).map(({ name }) => name)).toEqual([
      'source',
      'blend 4',
      'target',
    ]);
    const policies = ['target', { blend: 1 }] as const;
    expect(candidateScalers({ source, train: targetTrain, policies }).map(({ name }) => name)).toEqual([
      'target',
      'blend 1',
    ]);
  });
});

describe('scalerShift', () => {
  const source = fitScaler(sourceTrain);
  const shift = scalerShift(source, trainOf({ y: [6, 6, 1, 3], z: [1, 2, 3, 4] }));

  it('says how far each column has moved, in the source’s units', () => {
    expect(shift).toEqual({
      sourceRange: '0 … 5',
      sourceRows: 6,
      targetRows: 4,
      columns: [
        {
          name: 'y',
          kind: 'standard',
          transform: { log: 'none', difference: 0 },
          source: { center: 1, scale: 1, min: 0, max: 2 },
          target: { center: 4, scale: Math.sqrt(4.5), min: 1, max: 6 },
          shift: 3,
          scaleRatio: Math.sqrt(4.5),
          outside: 0.75,
          values: 4,
        },
      ],
      missing: ['x'],
      added: ['z'],
    });
  });

  it('is a table to read', () => {
    expect(formatScalerShift(shift)).toBe(
      [
        'Source: 6 rows (0 … 5). Target: 4 rows of train.',
        'column  source     target  shift    scale  outside',
        'y        1 ± 1  4 ± 2.121  +3.00  × 2.121   75.0 %',
        'shift: (target − source center) / source scale; scale: target / source; outside: share of the target beyond the source’s range.',
        'Only the source has "x".',
        'Only the target has "z".',
      ].join('\n'),
    );
  });

  it('compares what is scaled: logarithms where the source takes them', () => {
    const logs = fitScaler(trainOf({ y: [1, Math.E ** 2] }), { columns: { y: { transform: 'log' } } });
    const moved = scalerShift(logs, trainOf({ y: [Math.E, Math.E ** 3] }));
    expect(moved.columns[0]?.shift).toBeCloseTo(1, 12);
    expect(moved.columns[0]?.outside).toBe(0.5);
    expect(formatScalerShift(moved)).toContain('y (log)   1 ± 1   2 ± 1  +1.00    × 1   50.0 %');
  });

  it('claims nothing that it cannot know', () => {
    const old = {
      ...source,
      columns: source.columns.map((column) => ({ ...column, kind: 'none' as const, min: null, max: null })),
    };
    const [y] = scalerShift(old, targetTrain).columns;
    expect([y?.shift, y?.scaleRatio, y?.outside]).toEqual([null, null, null]);
    const constant = scalerShift(source, targetTrain).columns[0];
    expect([constant?.shift, constant?.scaleRatio]).toEqual([5, null]);
  });
});
