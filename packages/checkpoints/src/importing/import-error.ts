import { defineError, type ErrorClass } from '@seqgraft/core';

/** One thing that a model of this toolkit cannot be. */
export interface ImportProblem {
  /** Such as `layer "gru_1"`, `tensor "fc2.weight"`. */
  readonly where: string;
  /** What was got and what can be: `recurrent_activation is "hard_sigmoid", and must be "sigmoid"`. */
  readonly problem: string;
}

/** A model of another tool computes something that a spec cannot say exactly; all problems at once. */
export const ImportError: ErrorClass<{ readonly problems: readonly ImportProblem[] }> = defineError(
  'E_IMPORT',
  'incompatible',
  ({ problems }) => ({
    message: `A model is imported only where it can be said exactly as (embedding →) one kind of recurrent layers → one dense head: ${problems
      .map(({ where, problem }) => `${where}: ${problem}`)
      .join('; ')}.`,
    remedy: 'Change the model where it was made and save it again.',
  }),
);
