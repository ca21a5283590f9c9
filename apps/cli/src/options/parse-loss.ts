import { didYouMean } from '@seqgraft/core';
import { InvalidArgumentError } from 'commander';
import { nameList } from './name-list.ts';
import { realNumber } from './parse-numbers.ts';
import { takes } from './value-schema.ts';

/** What is minimised, as it is typed and kept: the packages' losses without the weights of classes. */
export type LossChoice =
  | 'mse'
  | 'mae'
  | 'huber'
  | 'gaussian-nll'
  | 'cross-entropy'
  | { readonly kind: 'quantile'; readonly quantiles: readonly number[] }
  | { readonly kind: 'huber'; readonly delta: number };

const names = ['mse', 'mae', 'huber', 'gaussian-nll', 'cross-entropy'] as const;

/** Reads `mse`, `huber:0.5`, `quantile:0.1,0.5,0.9` … */
export function lossChoice(text: string): LossChoice {
  const [kind, numbers] = text.split(':', 2);
  if (kind === 'huber' && numbers !== undefined) return { kind, delta: realNumber({ above: 0 })(numbers) };
  if (kind === 'quantile') return { kind, quantiles: quantileList(numbers ?? '0.1,0.5,0.9') };
  const name = names.find((each) => each === text);
  if (name !== undefined) return name;
  const known = [...names, 'huber:1', 'quantile:0.1,0.5,0.9'];
  throw new InvalidArgumentError(`It takes one of ${known.join(', ')}; got "${text}".${didYouMean(text, known)}`);
}
takes({ type: 'string', examples: [...names, 'huber:1', 'quantile:0.1,0.5,0.9'] }, lossChoice);

function quantileList(text: string): number[] {
  const quantiles = nameList(text).map(realNumber({ above: 0, below: 1 }));
  if (quantiles.some((value, index) => index > 0 && value <= (quantiles[index - 1] as number))) {
    throw new InvalidArgumentError(`It takes quantiles from the lowest to the highest, each once; got "${text}".`);
  }
  return quantiles;
}

/** `balanced` (the inverse of how frequent each class is in training), or a number for each class in their order. */
export type ClassWeights = 'balanced' | readonly number[];

export function classWeights(text: string): ClassWeights {
  if (text === 'balanced') return text;
  if (!text.includes(','))
    throw new InvalidArgumentError(`It takes balanced, or a weight for each class, like 1,20; got "${text}".`);
  return nameList(text).map(realNumber({ above: 0 }));
}
takes({ type: ['string', 'array'], examples: ['balanced', '1,20'] }, classWeights);
