import { defineError, didYouMean, type ErrorClass } from '@seqgraft/core';
import { type ComparedValue, formatCompared } from './compare-groups.ts';

/** One place in which a source cannot be carried to a target. */
export interface CarryMismatch {
  readonly group: string;
  readonly what: string;
  readonly source: ComparedValue;
  readonly target: ComparedValue;
  readonly remedy: string;
}

function places(count: number): string {
  return count === 1 ? 'one place' : `${count} places`;
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}

/** The source computes something else than the target would with its weights. Lists every place. */
export const CarryMismatchError: ErrorClass<{ mismatches: readonly CarryMismatch[] }> = defineError(
  'E_CARRY_MISMATCH',
  'incompatible',
  ({ mismatches }) => ({
    message: `Weights are carried only between groups that compute the same; source and target differ in ${places(
      mismatches.length,
    )}: ${mismatches
      .map(
        ({ group, what, source, target }) =>
          `${group}: ${what} is ${formatCompared(source)} in the source, ${formatCompared(target)} in the target`,
      )
      .join('; ')}.`,
    remedy: [...new Set(mismatches.map(({ remedy }) => remedy))].join(' '),
  }),
);

/** The plan carries not a single tensor. */
export const CarryNothingError: ErrorClass<{ sourceGroups: readonly string[]; targetGroups: readonly string[] }> =
  defineError('E_CARRY_NOTHING', 'incompatible', ({ sourceGroups, targetGroups }) => ({
    message: `A carry must carry something, and no tensor of the source would be: the source has the groups ${list(
      sourceGroups,
    )}, the target ${list(targetGroups)}.`,
    remedy:
      'Give both models the same group names and take groups out of `reinitialise`, or train from scratch with trainControl.',
  }));

/** Groups of the body have no source and were not named in `reinitialise`. */
export const CarryPartialError: ErrorClass<{
  missing: readonly string[];
  carriedParameters: number;
  bodyParameters: number;
}> = defineError('E_CARRY_PARTIAL', 'incompatible', ({ missing, carriedParameters, bodyParameters }) => ({
  message: `The whole body is carried unless you say otherwise, and the source has no group ${missing.join(
    ', ',
  )}: ${carriedParameters} of ${bodyParameters} parameters of the body would be carried.`,
  remedy: `Pass reinitialise: [${missing.map((name) => `'${name}'`).join(', ')}] to start these afresh (for layers on top, layers: 'match-from-input'), or build a target with the layers of the source.`,
}));

/** `reinitialise` names a group that the target does not have. */
export const UnknownGroupError: ErrorClass<{ unknown: readonly string[]; known: readonly string[] }> = defineError(
  'E_GROUP',
  'usage',
  ({ unknown, known }) => ({
    message: `\`reinitialise\` takes names of groups of the target (${list(known)}), got ${unknown
      .map((name) => `"${name}"`)
      .join(', ')}.`,
    remedy:
      unknown
        .map((name) => didYouMean(name, known).trim())
        .filter((hint) => hint !== '')
        .join(' ') || 'Use one of these names.',
  }),
);

/** `head: 'keep'` together with the head in `reinitialise`. */
export const HeadConflictError: ErrorClass<{ group: string }> = defineError(
  'E_HEAD_CONFLICT',
  'usage',
  ({ group }) => ({
    message: `A head is either kept or re-initialised, got head: 'keep' and reinitialise: ['${group}'].`,
    remedy: 'Leave out one of the two.',
  }),
);

/** Names of columns, classes or tokens that rows cannot be matched by. */
export const CarryNamesError: ErrorClass<{ problems: readonly string[] }> = defineError(
  'E_CARRY_NAMES',
  'usage',
  ({ problems }) => ({
    message: `Rows are matched by names, each once and one for each row: ${problems.join('; ')}.`,
    remedy: 'Give the names in the order that the model was trained with, or leave them out.',
  }),
);

/** Where a tensor has its first value that is not a number. */
export interface NonFinitePlace {
  readonly tensor: string;
  /** In row-major order. */
  readonly index: number;
  readonly value: string;
  /** How many values of the tensor are not finite. */
  readonly count: number;
}

/** A weight of the source is NaN or infinite. */
export const NonFiniteWeightsError: ErrorClass<{ places: readonly NonFinitePlace[] }> = defineError(
  'E_NONFINITE',
  'data',
  ({ places: found }) => ({
    message: `Weights to carry must be finite numbers: ${found
      .map(
        ({ tensor, index, value, count }) =>
          `${tensor} has ${value} at index ${index}${count > 1 ? ` (and ${count - 1} more)` : ''}`,
      )
      .join('; ')}.`,
    remedy: 'Take a checkpoint from before the source diverged, or train it again with a smaller learning rate.',
  }),
);

/** The target's groups and its live variables do not belong together. */
export const CarryTargetError: ErrorClass<{ problems: readonly string[] }> = defineError(
  'E_CARRY_TARGET',
  'incompatible',
  ({ problems }) => ({
    message: `Each parameter of a target needs one live float32 variable of its shape: ${problems.join('; ')}.`,
    remedy: 'Build the target anew with buildModel or describeLayersModel.',
  }),
);

/** The mean of the targets cannot become the bias of the head. */
export const TargetMeanError: ErrorClass<{ problem: string }> = defineError(
  'E_TARGET_MEAN',
  'usage',
  ({ problem }) => ({
    message: `\`targetMean\` holds one finite number for each output of a linear head with a bias; ${problem}.`,
    remedy: 'Give the mean of the training targets per output, in the units that the model predicts, or leave it out.',
  }),
);

/** Tensors would count as re-initialised that an earlier carry or training has left its marks on. */
export const TargetUsedError: ErrorClass<{ tensors: readonly string[] }> = defineError(
  'E_TARGET_USED',
  'usage',
  ({ tensors }) => ({
    message: `What is not carried starts as it was built, and this target has been carried to or trained before: ${tensors.join(
      ', ',
    )} would keep what was learnt there.`,
    remedy: 'Build another target, or pass headSeed to draw a head anew.',
  }),
);

/** What was written is not what is there: the backend changed the values. */
export const CarryReadbackError: ErrorClass<{ tensors: readonly string[] }> = defineError(
  'E_CARRY_READBACK',
  'integrity',
  ({ tensors }) => ({
    message: `Carried weights must read back bit for bit, and these do not: ${tensors.join(', ')}. The old weights of the target were put back.`,
    remedy:
      'Use the wasm, cpu or tensorflow backend; others may round to half precision or flush small numbers to zero.',
  }),
);
