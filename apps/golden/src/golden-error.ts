import { defineError, type ErrorClass } from '@seqgraft/core';

/** A file that cannot be a case: tensors are missing or misshapen, or its metadata contradicts them. */
export const GoldenFileError: ErrorClass<{ problems: readonly string[] }> = defineError(
  'E_GOLDEN_FILE',
  'data',
  ({ problems }) => ({
    message: `A golden file must hold one whole case whose metadata fits its tensors: ${problems.join('; ')}.`,
    remedy: 'See fixtures/README.md for the format, and fixtures/make-golden.py for a program that writes it.',
  }),
);

/** A folder without anything to check. */
export const GoldenFolderError: ErrorClass<{ folder: string; problem: string }> = defineError(
  'E_GOLDEN_FOLDER',
  'not-found',
  ({ folder, problem }) => ({
    message: `The folder of golden files must hold at least one *.safetensors file: ${folder} ${problem}.`,
    remedy: 'Name another folder.',
  }),
);
