import { fitScaler, fromArrays, serializeScaler, splitByTime } from '@seqgraft/windows';
import { expect, it } from 'vitest';
import { type Preprocess, parsePreprocess, serializePreprocess } from './preprocess.ts';

const table = fromArrays({ columns: { load: Float64Array.from({ length: 20 }, (_, row) => row % 7) } });
const scaler = fitScaler(splitByTime(table, { train: 0.5 }).train, { kind: 'standard' });

it('reads what release 0.1 wrote', () => {
  const first = {
    version: 1,
    task: 'forecast',
    columns: { targets: ['load'], past: ['temp'], series: null },
    frame: { lookback: 28, horizon: 7, gap: 0, rate: 1, targets: 'last' },
    scaler: serializeScaler(scaler),
  };
  const read = parsePreprocess(first, 'load@1');
  expect(read).toMatchObject({ task: 'forecast', cut: 'sliding', loss: 'mse', vocabulary: null });
  expect(read.columns).toMatchObject({ targets: ['load'], past: ['temp'], features: ['load', 'temp'], label: null });
  expect(read.frame).toEqual({ ...first.frame, of: 'value', padding: false });
});

it('reads back what it writes, through JSON', () => {
  const preprocess: Preprocess = {
    task: 'label',
    columns: {
      targets: [],
      past: ['humidity'],
      future: [],
      static: ['site'],
      categories: { site: ['a', 'b'] },
      time: 'reading',
      series: 'mote',
      label: { column: 'label', classes: ['0', '1'] },
      weight: null,
      part: 'part',
      features: ['humidity', 'site=a', 'site=b'],
    },
    reading: { missing: { policy: 'forward-fill', maxGap: 3 }, calendar: ['weekend'] },
    frame: { lookback: 10, horizon: 1, gap: 0, rate: 1, targets: 'last', of: 'label', padding: { minimum: 2 } },
    cut: 'sliding',
    scaler,
    loss: 'cross-entropy',
    vocabulary: null,
  };
  const json = JSON.parse(JSON.stringify(serializePreprocess(preprocess)));
  expect(json.version).toBe(2);
  expect(parsePreprocess(json, 'motes@1')).toEqual(preprocess);
});

it.each([[null], [{}], [{ version: 3 }], [{ version: 2, task: 'guess' }]])('refuses %j', (json) => {
  expect(() => parsePreprocess(json, 'x@1')).toThrow(expect.objectContaining({ code: 'E_PREPROCESS' }));
});
