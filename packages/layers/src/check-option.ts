import { didYouMean } from '@seqgraft/core';
import { LayerOption } from './errors.ts';

/** What is asked for, and of whom, for the words of an error. */
export interface OptionPlace {
  /** The layer's name, or the class of an initialiser. */
  readonly layer: string;
  readonly option: string;
}

/** @throws E_LAYER_OPTION for anything but a whole number from 1. */
export function checkCount(value: unknown, place: OptionPlace): number {
  if (Number.isSafeInteger(value) && (value as number) >= 1) return value as number;
  throw new LayerOption({ ...place, rule: 'a whole number from 1', got: value });
}

/** @throws E_LAYER_OPTION for anything but a finite number. */
export function checkFinite(value: unknown, place: OptionPlace): number {
  if (Number.isFinite(value)) return value as number;
  throw new LayerOption({ ...place, rule: 'a finite number', got: value });
}

/**
 * A seed, or null where none was given.
 *
 * @throws E_LAYER_OPTION for a seed that is no finite number, which would draw the numbers of another one.
 */
export function checkSeed(value: unknown, layer: string): number | null {
  return value === undefined || value === null ? null : checkFinite(value, { layer, option: 'seed' });
}

/** @throws E_LAYER_OPTION for a value that is none of these; says the nearest. */
export function checkChoice<T extends string | null>(value: unknown, known: readonly T[], place: OptionPlace): T {
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  const hint = typeof value === 'string' ? didYouMean(value, known.filter((each) => each !== null) as string[]) : '';
  throw new LayerOption({ ...place, rule: `one of ${known.map(String).join(', ')}`, got: value, hint });
}
