import { strategies } from '../strategies/registry.ts';
import type { Strategy } from '../strategies/strategy.ts';

/**
 * The strategies that `auto` chooses among, besides the controls: one for each amount of change that a target may need, from a
 * head alone to everything. Those that differ by a setting alone are left out: among many candidates a small validation set finds the luckiest.
 */
const names = ['ridge-head', 'freeze', 'lp-ft', 'l2-sp', 'full'];

/** The sensible few, with their default options. */
export function autoCandidates(): Strategy[] {
  return names.flatMap((name) => strategies.get(name) ?? []);
}
