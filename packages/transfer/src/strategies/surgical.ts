import { didYouMean } from '@seqgraft/core';
import type { HeadPolicy } from '../carry/head-policy.ts';
import { phaseOf } from './phase-of.ts';
import { restingRule } from './resting-rule.ts';
import type { Strategy, StrategyGroup } from './strategy.ts';
import { BlockError, StrategyOptionError } from './strategy-errors.ts';

export interface SurgicalOptions {
  /**
   * The groups that train, which must lie side by side: names, in which `*` stands for anything (`recurrent_*`), or places
   * from 0 at the input, negative ones from the head (−1) down. `auto`: the one group with the largest relative gradient.
   * Default `auto`.
   */
  readonly block?: 'auto' | readonly (string | number)[] | undefined;
  /** Default `auto`. */
  readonly head?: HeadPolicy | undefined;
}

function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}

/** Places of the groups that one entry of a block names. */
function placesOf(entry: string | number, names: readonly string[]): number[] {
  if (typeof entry === 'number') {
    const place = entry < 0 ? names.length + entry : entry;
    return Number.isInteger(place) && names[place] !== undefined ? [place] : [];
  }
  return names.flatMap((name, place) => (matches(entry, name) ? [place] : []));
}

/** @throws E_BLOCK for entries that name no group, and for groups that do not lie side by side */
function namedBlock(block: readonly (string | number)[], groups: readonly StrategyGroup[]): ReadonlySet<number> {
  const names = groups.map(({ name }) => name);
  const unknown = block.filter((entry) => placesOf(entry, names).length === 0);
  if (unknown.length > 0) {
    const problem = unknown
      .map((entry) => `"${entry}" is no group${typeof entry === 'string' ? didYouMean(entry, names) : ''}`)
      .join('; ');
    throw new BlockError({ problem, groups: names });
  }
  const places = new Set(block.flatMap((entry) => placesOf(entry, names)));
  const [lowest, highest] = [Math.min(...places), Math.max(...places)];
  if (highest - lowest + 1 !== places.size) {
    const chosen = [...places].sort((a, b) => a - b).map((place) => names[place]);
    throw new BlockError({ problem: `${chosen.join(' and ')} do not lie side by side`, groups: names });
  }
  return places;
}

/** @throws E_BLOCK when the gradients are not known */
function steepest(groups: readonly StrategyGroup[]): ReadonlySet<number> {
  const known = groups.map(({ relativeGradient }) => relativeGradient);
  if (!known.every((one) => one !== undefined && Number.isFinite(one))) {
    const problem = 'auto needs the relative gradient of every group, which adapt measures';
    throw new BlockError({ problem, groups: groups.map(({ name }) => name) });
  }
  return new Set([known.indexOf(Math.max(...(known as number[])))]);
}

/**
 * One contiguous block of groups trains, the rest stays, the carried head too. What holds no carried weights trains in any
 * case.
 *
 * Which block helps depends on what differs: the inputs, the lowest; the meaning of the outputs, the highest.
 *
 * Lee, Chen, Tajwar, Kumar, Yao, Liang and Finn, "Surgical fine-tuning improves adaptation to distribution shifts",
 * ICLR 2023 (arXiv 2210.11466); `auto` takes the largest ‖∇‖/‖w‖, their relative gradient norm.
 *
 * @throws E_STRATEGY_OPTION for an empty block; `phases` throws E_BLOCK for one that is not of this model.
 */
export function surgical({ block = 'auto', head = 'auto' }: SurgicalOptions = {}): Strategy {
  if (block !== 'auto' && !(Array.isArray(block) && block.length > 0)) {
    throw new StrategyOptionError({
      option: 'block',
      rule: "'auto' or a list of groups",
      value: JSON.stringify(block),
    });
  }
  const what = block === 'auto' ? 'the group with the largest relative gradient' : block.join(', ');
  return {
    name: 'surgical',
    kind: 'strategy',
    description: `One block of groups trains: ${what}.`,
    reference: 'Lee et al. 2022',
    start: 'carried',
    head,
    ...(block === 'auto' && { needs: 'gradients' as const }),
    phases: (groups, budget) => {
      const places = block === 'auto' ? steepest(groups) : namedBlock(block, groups);
      return [
        phaseOf('surgical', budget, {
          groups,
          // Here a carried head rests as a body does.
          rule: (group, place) =>
            places.has(place) || group.carried === false ? 1 : restingRule({ ...group, kind: 'recurrent' }),
        }),
      ];
    },
  };
}
