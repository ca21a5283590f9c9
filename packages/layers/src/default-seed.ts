import { Random } from '@seqgraft/core';

/** The seed of a layer that was given none: a function of its name, so that a program run twice draws the same numbers. */
export function defaultSeed(layerName: string): number {
  return new Random(0, ['layer', layerName]).nextUint32();
}
