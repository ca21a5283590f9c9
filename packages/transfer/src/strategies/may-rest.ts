import type { StrategyGroup } from './strategy.ts';

/** Whether a strategy may leave a group frozen: nothing is learnt by freezing a head, or a body of random weights. */
export function mayRest({ kind, carried = true }: StrategyGroup): boolean {
  return kind !== 'head' && carried;
}
