import type { OptionPlace } from './check-option.ts';
import { LayerOption } from './errors.ts';

/**
 * The fraction that a dropout drops.
 *
 * @throws E_LAYER_OPTION outside [0, 1).
 */
export function dropoutRate(rate: unknown, place: OptionPlace): number {
  if (typeof rate === 'number' && rate >= 0 && rate < 1) return rate;
  throw new LayerOption({ ...place, rule: 'a number from 0 up to, not including, 1', got: rate });
}
