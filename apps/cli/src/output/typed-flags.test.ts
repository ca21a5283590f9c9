import { expect, it } from 'vitest';
import { cutsData, readsData, typedFlags } from './typed-flags.ts';

const line =
  'SEQGRAFT_SEED=3 seqgraft compare load new.csv --no-time --only a,b --seeds 5 --decimal=, --json --split 0.8,0.2';
const typed = line.split(' ');
const args = ['load', 'new.csv'];

it('keeps the flags that the next command takes, with their values', () => {
  const flags = (keep: (flag: string) => boolean) => typedFlags(typed, { args, keep }).join(' ');
  expect(flags(readsData)).toBe('--no-time --only a,b --decimal=,');
  expect(flags(cutsData)).toBe('--no-time --only a,b --decimal=, --split 0.8,0.2');
  expect(flags((flag) => flag === '--seeds')).toBe('--seeds 5');
});

it('knows arguments wherever they stand, and settings that count for all commands', () => {
  const words = ['seqgraft', 'adapt', '--config', 'x.json', 'load', '--target', 'load', '--', '-odd.csv'];
  expect(typedFlags(words, { args: ['load', '-odd.csv'], keep: readsData })).toEqual([
    '--config',
    'x.json',
    '--target',
    'load',
  ]);
});
