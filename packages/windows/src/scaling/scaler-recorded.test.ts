import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromArrays } from '../sources/from-arrays.ts';
import { splitByTime } from '../splits/split-by-time.ts';
import { RunningScales } from '../windowing/running-scales.ts';
import { fitScaler } from './fit-scaler.ts';

interface Recorded {
  readonly scalers: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly standard: readonly number[];
    readonly robust: readonly number[];
    readonly 'min-max': readonly number[];
  }[];
}

const { scalers } = JSON.parse(
  readFileSync(new URL('../../test/fixtures/sklearn-values.json', import.meta.url), 'utf8'),
) as Recorded;

describe.each(scalers)('column $name, as scikit-learn scales it', (recorded) => {
  const values = recorded.values.map((value) => value ?? Number.NaN);
  it.each(['standard', 'robust', 'min-max'] as const)('%s', (kind) => {
    const [center = 0, scale = 0] = recorded[kind];
    const table = fromArrays({ columns: { y: values } }, { missing: 'drop-window' });
    const [fitted] = fitScaler(splitByTime(table, { train: 1 }).train, { kind }).columns;
    // 1e-7 for `large`: its deviation is a billionth of its mean, and the mean of 101 numbers near 1e8 has an error of 1e-8.
    expect(Math.abs((fitted?.center ?? 0) / center - 1)).toBeLessThan(1e-14);
    expect(Math.abs((fitted?.scale ?? 0) / scale - 1)).toBeLessThan(recorded.name === 'large' ? 1e-7 : 1e-12);
    const running = new RunningScales(Float64Array.from(values), kind, 0).upTo(values.length - 1);
    expect(Math.abs(running.center / center - 1)).toBeLessThan(1e-14);
    expect(Math.abs((running.scale || 1) / scale - 1)).toBeLessThan(recorded.name === 'large' ? 1e-7 : 1e-12);
  });
});
