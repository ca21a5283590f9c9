import { useBackend } from '@seqgraft/layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { sinesSource, sinesTarget } from '../../test/sines.ts';
import { freeze } from '../strategies/freeze.ts';
import { full } from '../strategies/full.ts';
import { compareStrategies } from './compare-strategies.ts';
import type { NamedSource } from './comparison-options.ts';
import type { ComparisonResult } from './comparison-result.ts';

beforeAll(() => useBackend('cpu'));

/** A whole comparison: five seeds, each with a source of its own, and a target of eight windows. */
async function compareSines(base: number, sign: 1 | -1): Promise<ComparisonResult> {
  const seeds = [0, 1, 2, 3, 4].map((index) => 100 * base + index);
  const sources: NamedSource[] = [];
  for (const seed of seeds) sources.push({ name: `sines ${seed}`, source: await sinesSource(seed, sign) });
  const { result } = await compareStrategies({
    ...sinesTarget({ windows: 8, dataSeed: base }),
    sources: sources as [NamedSource, ...NamedSource[]],
    strategies: [full(), freeze()],
    seeds,
  });
  return result;
}

describe('a source that has learnt the opposite', () => {
  // In PyTorch, too: from sign-flipped sources eight windows end at .584, from scratch at .4375 (apps/studies).
  it.each([1, 2, 3, 4, 5])(
    'is called negative transfer (comparison %i of 5)',
    async (base) => {
      const { negativeTransfer, best, rows } = await compareSines(base, -1);
      expect(negativeTransfer?.strategies).toContain('freeze');
      expect(negativeTransfer?.sentence).toMatch(/^Negative transfer: .*freeze/);
      expect(best).not.toBe('freeze');
      const named = rows.filter(({ kind, versusScratch }) => kind === 'strategy' && versusScratch?.verdict === 'hurts');
      expect(negativeTransfer?.strategies).toEqual(named.map(({ name }) => name).reverse());
      expect(negativeTransfer?.all).toBe(named.length === 2);
    },
    60_000,
  );
});

it('is silent about a source that helps', async () => {
  const { negativeTransfer, rows } = await compareSines(1, 1);
  expect(negativeTransfer).toBeNull();
  expect(rows.find(({ name }) => name === 'full')?.versusScratch?.verdict).toBe('helps');
}, 60_000);
