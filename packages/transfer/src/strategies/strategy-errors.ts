import { defineError, didYouMean, type ErrorClass } from '@seqgraft/core';

/** No strategy has this name. */
export const UnknownStrategyError: ErrorClass<{ name: string; known: readonly string[] }> = defineError(
  'E_STRATEGY',
  'usage',
  ({ name, known }) => ({
    message: `A strategy is one of ${known.join(', ')}, got "${name}".`,
    remedy: didYouMean(name, known).trim() || 'Use one of these names.',
  }),
);

/** A budget, or an option of a strategy, is out of its range. */
export const StrategyOptionError: ErrorClass<{ option: string; rule: string; value: unknown }> = defineError(
  'E_STRATEGY_OPTION',
  'usage',
  ({ option, rule, value }) => ({
    message: `\`${option}\` must be ${rule}, got ${String(value)}.`,
    remedy: 'Change it, or leave it out where there is a default.',
  }),
);

/** A strategy has nothing to train. */
export const StrategyGroupsError: ErrorClass<{ strategy: string; groups: readonly string[] }> = defineError(
  'E_STRATEGY_GROUPS',
  'incompatible',
  ({ strategy, groups }) => ({
    message: `${strategy} must find something to train, got none among the groups ${groups.join(', ')}.`,
    remedy: 'Look at what of the model was carried and whether it has a head, or use another strategy.',
  }),
);

/** Strategies that cannot be one. */
export const CompositionError: ErrorClass<{ name: string; problem: string }> = defineError(
  'E_COMPOSITION',
  'usage',
  ({ name, problem }) => ({
    message: `A composition has one strategy that makes phases and others that modify them, got "${name}": ${problem}.`,
    remedy: 'Take one of full, freeze, lp-ft or surgical, and add modifiers such as discriminative, l2-sp or lora.',
  }),
);

/** A block of groups that a model does not have. */
export const BlockError: ErrorClass<{ problem: string; groups: readonly string[] }> = defineError(
  'E_BLOCK',
  'usage',
  ({ problem, groups }) => ({
    message: `A block is of groups of the model that lie side by side (${groups.join(', ')}): ${problem}.`.replace(
      /\?\.$/,
      '?',
    ),
    remedy: 'Name groups as the model lists them, from the input to the head.',
  }),
);
