import { expect, it } from 'vitest';
import type { TrainOptions } from '../options/command-options.ts';
import { adaptedNext } from './adapted-next.ts';
import { comparisonNext } from './comparison-next.ts';
import { trainedNext } from './trained-next.ts';

const store = 'seqgraft-store';
const typed = 'seqgraft adapt load new.csv --strategies full,freeze --only a --horizon 3 --seeds 5'.split(' ');
const place = { ref: 'load', data: 'new.csv', typed };

it('carries a source model only where it is better than what needs no network', () => {
  const common = {
    ref: 'load@1',
    file: 'load.csv',
    typed: 'seqgraft train load.csv --name load --horizon 3 --epochs 20 --units 8'.split(' '),
    naive: 'drift',
    options: { store, name: 'load', epochs: 20 } as TrainOptions,
    task: 'forecast' as const,
  };
  const next = (tone: 'helps' | 'hurts' | 'unknown', bestEpoch: number | null) =>
    trainedNext({ ...common, tone, bestEpoch, epochs: 20 });
  expect(next('helps', 12).command).toBe('seqgraft adapt load TARGET.csv');
  expect(next('unknown', null).command).toBe('seqgraft adapt load TARGET.csv');
  expect(trainedNext({ ...common, task: 'language-model', tone: 'helps', bestEpoch: 3, epochs: 20 }).command).toBe(
    'seqgraft adapt load TARGET.txt',
  );
  expect(next('hurts', 20)).toMatchObject({
    advice: expect.stringContaining('no better than drift'),
    command: 'seqgraft train load.csv --name load --horizon 3 --units 8 --epochs 80',
  });
  expect(next('hurts', 12)).toMatchObject({
    advice: expect.stringContaining('unlikely to help'),
    command: 'seqgraft check load.csv --horizon 3',
  });
});

it('says what to do with an adapted model by what was found, with the flags that were typed', () => {
  const next = (tone: 'helps' | 'hurts' | 'neutral', best: string) =>
    adaptedNext({ place, tone, kept: 'load-freeze', best, store }).command;
  expect(next('helps', 'freeze')).toBe('seqgraft predict load-freeze new.csv --only a');
  expect(next('neutral', 'freeze')).toBe('seqgraft predict load-freeze new.csv --only a');
  expect(next('hurts', 'scratch')).toBe('seqgraft rank new.csv --only a --horizon 3');
  expect(next('helps', 'naive')).toBe('seqgraft check new.csv --only a --horizon 3');
});

it('says what to do after a comparison by what was found', () => {
  const next = (tone: 'helps' | 'hurts' | 'neutral', best: string) =>
    comparisonNext({ place, tone, leading: 'full', best, store }).command;
  const flags = '--only a --horizon 3 --seeds 5';
  expect(next('helps', 'full')).toBe(`seqgraft adapt load new.csv --strategy full ${flags}`);
  expect(next('neutral', 'full')).toBe(`seqgraft adapt load new.csv --strategy auto ${flags}`);
  expect(next('helps', 'zero-shot')).toBe('seqgraft predict load new.csv --only a');
  expect(next('hurts', 'scratch')).toBe('seqgraft rank new.csv --only a --horizon 3');
  expect(next('helps', 'seasonal-naive')).toBe('seqgraft check new.csv --only a --horizon 3');
});
