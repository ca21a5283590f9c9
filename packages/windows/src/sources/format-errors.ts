import { defineError, type ErrorClass } from '@seqgraft/core';
import { quoteAll } from '../table/place.ts';

export const BadFormat: ErrorClass<{ format: string; name: string | null; cause: string }> = defineError(
  'E_FORMAT',
  'data',
  ({ format, name, cause }) => ({
    message: `${name === null ? 'The data' : `"${name}"`} cannot be read as ${format}: ${cause}.`,
    remedy: 'Check that the file is whole and of this format, or name its format.',
  }),
);

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
