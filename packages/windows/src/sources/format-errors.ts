import { defineError, type ErrorClass, isSeqgraftError } from '@seqgraft/core';
import { quoteAll } from '../table/place.ts';

const BadFormat: ErrorClass<{ format: string; name: string | null; cause: string }> = defineError(
  'E_FORMAT',
  'data',
  ({ format, name, cause }) => ({
    message: `${name === null ? 'The data' : `"${name}"`} cannot be read as ${format}: ${cause}.`,
    remedy: 'Check that the file is whole and of this format, or name its format.',
  }),
);

/** Runs work of a parser that is not ours: what it throws becomes E_FORMAT, errors of the bytes themselves stay what they are. */
export async function orBadFormat<T>(
  of: { readonly format: string; readonly name: string | null },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isSeqgraftError(error)) throw error;
    throw new BadFormat({ ...of, cause: String(error) }, { cause: error });
  }
}

export const UnknownFormat: ErrorClass<{ name: string | null; known: readonly string[] }> = defineError(
  'E_FORMAT',
  'usage',
  ({ name, known }) => ({
    message: `Neither the name${name === null ? '' : ` "${name}"`} nor the first bytes say the format of the data.`,
    remedy: `Set format to one of ${quoteAll(known)}.`,
  }),
);

export const Container: ErrorClass<{ name: string | null; kind: string; remedy: string }> = defineError(
  'E_FORMAT',
  'data',
  ({ name, kind, remedy }) => ({
    message: `${name === null ? 'The data' : `"${name}"`} is ${kind}, which is not read.`,
    remedy,
  }),
);
