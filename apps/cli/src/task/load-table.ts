import { defineError, didYouMean, type ErrorClass, isSeqgraftError } from '@seqgraft/core';
import type { Table } from '@seqgraft/windows';
import { readCsv } from '@seqgraft/windows/node';
import type { DataOptions } from '../options/data-options.ts';
import type { Reporter } from '../output/reporter.ts';
import { detectTimeColumn } from './detect-time-column.ts';

/** What a checkpoint knows of the columns that it was trained on; flags win over it. */
export interface KnownColumns {
  readonly targets?: readonly string[];
  readonly past?: readonly string[];
  readonly series?: string | null;
}

/** A target file that lacks what the source was trained on. */
const MissingFeatures: ErrorClass<{ file: string; missing: readonly string[]; columns: readonly string[] }> =
  defineError('E_FEATURES', 'incompatible', ({ file, missing, columns }) => ({
    message: `The checkpoint was trained on columns that "${file}" does not have: ${missing
      .map((name) => `"${name}".${didYouMean(name, columns)}`)
      .join(' ')} The columns are ${columns.map((name) => `"${name}"`).join(', ')}.`,
    remedy: 'Rename the columns in the file, or say which ones stand in with --target, --past and --series.',
  }));

/** Reads a data file as the flags say; what they leave open comes from the checkpoint, the time column from the file. */
export async function loadTable(
  file: string,
  options: DataOptions,
  { known = {}, reporter }: { readonly known?: KnownColumns; readonly reporter: Reporter },
): Promise<Table> {
  const { delimiter, decimal, missing } = options;
  const time = options.time ?? (await detectTimeColumn(file, delimiter));
  if (time !== undefined && options.time === undefined) reporter.say(`Times are in column "${time}".`);
  const series = options.series ?? known.series ?? undefined;
  const target = options.target ?? known.targets;
  const past = options.past ?? known.past;
  const schema = {
    missing,
    ...(time === undefined ? {} : { time }),
    ...(series === undefined ? {} : { series }),
    ...(target === undefined ? {} : { target }),
    ...(past === undefined ? {} : { past }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(decimal === undefined ? {} : { decimal }),
  };
  try {
    return await readCsv(file, schema);
  } catch (error) {
    if (!isSeqgraftError(error, 'E_COLUMN')) throw error;
    const { missing: lacking, columns } = error.details as { missing: { name: string }[]; columns: string[] };
    const typed = new Set([options.time, options.series, ...(options.target ?? []), ...(options.past ?? [])]);
    const names = lacking.map(({ name }) => name).filter((name) => !typed.has(name));
    // What was typed wrong is a matter of the command line, and said as such.
    if (names.length < lacking.length) throw error;
    throw new MissingFeatures({ file, missing: names, columns }, { cause: error });
  }
}
