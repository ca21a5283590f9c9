import type { TrainableModel } from '@seqgraft/training';
import type { CarriedModel } from '../src/carry/carried-model.ts';
import { type CarryOptions, carry } from '../src/carry/carry.ts';
import { readCarrySource } from '../src/carry/read-carry-source.ts';
import { randomise, type TinyOptions, tinyModel } from './tiny-network.ts';

/** A tiny network that holds the weights of another one, which are random, biases too. */
export async function carriedTinyModel(
  options: TinyOptions = {},
  carryOptions: CarryOptions = {},
): Promise<CarriedModel> {
  const source = tinyModel(options);
  randomise(source, 5);
  return carry(await readCarrySource(source), tinyModel({ ...options, seed: 2 }), carryOptions);
}

export function parameterNames(model: TrainableModel): string[] {
  return [...model.parameters.keys()];
}
