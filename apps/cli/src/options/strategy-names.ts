import { nameList } from './name-list.ts';
import { takes } from './value-schema.ts';

/**
 * The strategies in the order of the help, which is printed without loading the library; a test holds the list to the
 * library's.
 */
export const strategyNames: readonly string[] = [
  'full',
  'freeze',
  'ridge-head',
  'lp-ft',
  'gradual-unfreeze',
  'discriminative',
  'ulmfit',
  'l2-sp',
  'surgical',
  'lora',
  'bias-only',
];

/** For the help: all names, and how several make one. */
export const strategyHelp: string = `${strategyNames.join(', ')}; several in one with a plus, like gradual-unfreeze+discriminative+l2-sp`;

/** A strategy as it was typed, without blanks around its plus signs. */
export function strategyName(text: string): string {
  return text.trim().replace(/\s*\+\s*/g, '+');
}
takes({ type: 'string', examples: ['auto', ...strategyNames], sum: true }, strategyName);

/** Several strategies, with commas between. */
export function strategyList(text: string): string[] {
  return nameList(text).map(strategyName);
}
takes({ type: 'string', examples: ['auto', ...strategyNames], list: true, sum: true }, strategyList);
