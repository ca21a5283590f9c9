import { findStrategy, strategies } from '@seqgraft/transfer';
import { expect, it } from 'vitest';
import { strategyPicture } from '../generate/strategy-picture.ts';

/** A line for each phase: its note, and what becomes of each group. */
const linesOf = (name: string): string[] =>
  strategyPicture(findStrategy(name)).map(({ note, groups }) => [note, ...groups.map(({ rule }) => rule)].join(' | '));

it.each([...strategies.keys()])('%s: a box for each group, frozen where nothing trains', (name) => {
  for (const { groups } of strategyPicture(findStrategy(name))) {
    expect(groups.map((group) => group.name)).toEqual(['recurrent_1', 'recurrent_2', 'head']);
    for (const { rule, strength } of groups) expect(strength === 0).toBe(rule === 'frozen');
  }
});

it('multiplies the rate of a phase into that of its groups', () => {
  expect(linesOf('lp-ft')).toEqual([
    '15 of 30 epochs | frozen | frozen | rate × 1',
    '15 of 30 epochs | rate × 0.1 | rate × 0.1 | rate × 0.1',
  ]);
});

it('names the roles that train, and the rank of their update', () => {
  expect(linesOf('bias-only')).toEqual([' | bias: rate × 1 | bias: rate × 1 | rate × 1']);
  const update = 'kernel, recurrent kernel: rate × 1, rank 4';
  expect(linesOf('lora')).toEqual([` | ${update} | ${update} | rate × 1`]);
});

it('says what a phase is held by, and what a solved head is drawn to', () => {
  expect(linesOf('l2-sp')[0]).toMatch(/^held to the carried weights \(0\.1\), new ones to zero \(0\.01\) \|/);
  expect(linesOf('ridge-head')).toEqual(['one pass, drawn to the head that was carried | frozen | frozen | solved']);
  expect(linesOf('random-body')).toEqual(['one pass, drawn to zero | frozen | frozen | solved']);
});

it('shows every phase of several', () => {
  expect(linesOf('ulmfit').map((line) => line.split(' | ')[0])).toEqual([
    '1 of 30 epochs; slanted triangular rate',
    '1 of 30 epochs; slanted triangular rate',
    '28 of 30 epochs; slanted triangular rate',
  ]);
});

it('lets the steepest group alone train under surgical', () => {
  expect(linesOf('surgical')).toEqual([' | rate × 1 | frozen | frozen']);
});
