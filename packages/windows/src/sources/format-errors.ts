import { defineError, type ErrorClass, isSeqgraftError } from '@seqgraft/core';
import { quoteAll } from '../table/place.ts';
import type { Container } from './data-format.ts';

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

const takeOut: Readonly<Record<Container, string>> = {
  'a zip archive': 'Unpack it, and give the file that is in it.',
  'an Excel workbook': 'Save its sheet as CSV.',
  'an old Excel workbook': 'Save its sheet as CSV.',
  'compressed with Zstandard': 'Unpack it (zstd -d FILE), or compress it with gzip instead.',
  'compressed with xz': 'Unpack it (unxz FILE), or compress it with gzip instead.',
  'compressed with bzip2': 'Unpack it (bunzip2 FILE), or compress it with gzip instead.',
  'an SQLite database': 'Export the table as CSV (sqlite3 -header -csv FILE "select * from NAME").',
  'a JSON document': 'Write one flat object a line (JSON Lines); of an array: jq -c ".[]" FILE > FILE.jsonl.',
  'an HDF5 file': 'Export the table as CSV or Parquet.',
};

/** The tables are within an archive, a workbook or a database. */
export const NoTableItself: ErrorClass<{ name: string | null; kind: Container }> = defineError(
  'E_FORMAT',
  'data',
  ({ name, kind }) => ({
    message: `${name === null ? 'The data' : `"${name}"`} is ${kind}, which is not read.`,
    remedy: takeOut[kind],
  }),
);
