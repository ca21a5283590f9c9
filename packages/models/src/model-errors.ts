import { defineError, type ErrorClass } from '@seqgraft/core';

/** One rule that a spec breaks. */
export interface SpecProblem {
  /** Where: `units[1]`, `head.outputs`; empty for the spec itself. */
  readonly path: string;
  /** What stands there, as JSON text; `nothing` when it is missing. */
  readonly got: string;
  /** What may stand there. */
  readonly allowed: string;
}

/** Enough to mend by; the rest is in `details`. */
const mostInMessage = 20;

function list(problems: readonly string[]): string {
  const more = problems.length - mostInMessage;
  return [...problems.slice(0, mostInMessage), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

function count(amount: number, word: string): string {
  return `${amount} ${word}${amount === 1 ? '' : 's'}`;
}

/** A model spec breaks one or more rules; all of them are listed. */
export const SpecError: ErrorClass<{ readonly problems: readonly SpecProblem[] }> = defineError(
  'E_SPEC',
  'usage',
  ({ problems }) => ({
    message: `A model spec must keep its rules, ${count(problems.length, 'problem')}: ${list(
      problems.map(({ path, got, allowed }) => `${path === '' ? 'the spec' : path} must be ${allowed}, got ${got}`),
    )}.`,
    remedy: 'Correct these members of the spec.',
  }),
);

/** No preset has this name. */
export const PresetError: ErrorClass<{
  readonly name: string;
  readonly known: readonly string[];
  readonly hint: string;
}> = defineError('E_PRESET', 'usage', ({ name, known, hint }) => ({
  message: `A preset is named by one of ${known.join(', ')}, got "${name}".${hint}`,
  remedy: 'Choose one of these names, or write the spec out.',
}));

/** An option beside the spec cannot be used: a seed, a namespace, a bias, a size of batches, counts of classes. */
export const OptionError: ErrorClass<{ readonly option: string; readonly allowed: string; readonly got: string }> =
  defineError('E_OPTION', 'usage', ({ option, allowed, got }) => ({
    message: `The option ${option} must be ${allowed}, got ${got}.`,
    remedy: `Give another ${option}.`,
  }));

/** Inputs of a wrong shape. */
export const ShapeError: ErrorClass<{ readonly what: string; readonly expected: string; readonly got: string }> =
  defineError('E_SHAPE', 'data', ({ what, expected, got }) => ({
    message: `${what} must be ${expected}, got ${got}.`,
    remedy: 'Reshape the data, or build the model for this many features.',
  }));

/** Inputs hold NaN, an infinity, or of a model with an embedding what is no token number; `vocabulary` is null without one. */
export const InputValueError: ErrorClass<{
  readonly index: readonly number[];
  readonly got: string;
  readonly vocabulary: number | null;
}> = defineError('E_INPUT_VALUE', 'data', ({ index, got, vocabulary }) => {
  const allowed = vocabulary === null ? 'finite numbers' : `token numbers from 0 to ${vocabulary - 1}`;
  return {
    message: `Inputs of the model must be ${allowed}, got ${got} at [${index.join(', ')}] (window, step, feature).`,
    remedy:
      vocabulary === null
        ? 'Fill or drop such rows before making windows.'
        : "Read the text with the model's own vocabulary.",
  };
});

/** One tensor that cannot be written into a model. */
export interface WeightProblem {
  /** Canonical name of the tensor. */
  readonly name: string;
  /** What is wrong with it. */
  readonly problem: string;
}

/** Weights do not fit the model; all misfits are listed and nothing was written. */
export const WeightsError: ErrorClass<{ readonly problems: readonly WeightProblem[] }> = defineError(
  'E_WEIGHTS',
  'incompatible',
  ({ problems }) => ({
    message: `Weights must match the model's parameters by name and shape and be finite, ${count(problems.length, 'problem')}: ${list(
      problems.map(({ name, problem }) => `${name} ${problem}`),
    )}. Nothing was written.`,
    remedy: 'Give one finite array for each parameter of the model, and no others.',
  }),
);

/** A model is used after `dispose()`. */
export const DisposedError: ErrorClass<{ readonly verb: string }> = defineError('E_DISPOSED', 'usage', ({ verb }) => ({
  message: `A model must not be used after dispose(), got a call of ${verb}.`,
  remedy: 'Build the model again, or dispose it later.',
}));
