import { findStrategy, strategies } from '@seqgraft/transfer';
import { describe, expect, it } from 'vitest';
import { strategyName, strategyNames } from './strategy-names.ts';

describe('strategyNames', () => {
  it('are those of the library, controls apart', () => {
    const all = [...strategies.values()].filter(({ kind }) => kind === 'strategy').map(({ name }) => name);
    expect(strategyNames).toEqual(all);
  });
});

describe('strategyName', () => {
  it('reads a composition with blanks as the library names it', () => {
    const name = strategyName(' gradual-unfreeze + discriminative +l2-sp');
    expect(name).toBe('gradual-unfreeze+discriminative+l2-sp');
    expect(findStrategy(name).name).toBe(name);
  });
});
