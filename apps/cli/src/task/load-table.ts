import { defineError, didYouMean, type ErrorClass, isSeqgraftError } from '@seqgraft/core';
import type { Table } from '@seqgraft/windows';
import { readCsv } from '@seqgraft/windows/node';
import type { DataOptions } from '../options/data-options.ts';
import type { Reporter } from '../output/reporter.ts';
import { peekCsv } from './peek-csv.ts';

/** What a checkpoint knows of the columns that it was trained on; flags win over it. */
export interface KnownColumns {
  readonly targets?: readonly string[];
  readonly past?: readonly string[];
  readonly series?: string | null;
}

/** A heading that another delimiter would split. */
const otherDelimiter = /[;\t|]/;

/** A target file that lacks what the source was trained on. */
const MissingFeatures: ErrorClass<{ file: string; missing: readonly string[]; columns: readonly string[] }> =
  defineError('E_FEATURES', 'incompatible', ({ file, missing, columns }) => {
    const [only = ''] = columns;
    const [delimiter] = (columns.length === 1 && otherDelimiter.exec(only)) || [];
    return {
      message: `The checkpoint was trained on columns that "${file}" does not have: ${quoted(missing)}.${missing
        .map((name) => didYouMean(name, columns))
        .join('')} The columns are ${quoted(columns)}.`,
      remedy:
        delimiter === undefined
          ? 'Rename the columns in the file, or say which ones stand in with --target and --past.'
          : `Set the delimiter: --delimiter "${delimiter === '\t' ? '\\t' : delimiter}".`,
    };
  });

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

/** Reads a data file as the flags say; what they leave open comes from the checkpoint, the time column from the file. */
export async function loadTable(
  file: string,
  options: DataOptions,
  { known = {}, reporter }: { readonly known?: KnownColumns; readonly reporter: Reporter },
): Promise<Table> {
  const { delimiter, decimal, missing } = options;
  const { columns: heading, timeColumn } = await peekCsv(file, delimiter);
  const time = options.time === false ? undefined : (options.time ?? timeColumn);
  // A file of one series need not have the column that told the source's many apart.
  const knownSeries = known.series != null && heading.includes(known.series) ? known.series : undefined;
  const series = options.series ?? knownSeries;
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
  let table: Table;
  try {
    table = await readCsv(file, schema);
  } catch (error) {
    throw isSeqgraftError(error, 'E_COLUMN') ? columnError(error, file, options) : error;
  }
  sayTimes(table, { time, typed: options.time !== undefined, reporter });
  return table;
}

/** What was typed wrong is a matter of the command line; what the checkpoint asks for is one of the file. */
function columnError(error: Error, file: string, options: DataOptions): Error {
  const { missing, columns } = (error as Error & { details: { missing: { name: string }[]; columns: string[] } })
    .details;
  const typed = new Set([options.time, options.series, ...(options.target ?? []), ...(options.past ?? [])]);
  if (missing.some(({ name }) => typed.has(name))) return error;
  return new MissingFeatures({ file, missing: missing.map(({ name }) => name), columns }, { cause: error });
}

function sayTimes(
  table: Table,
  {
    time,
    typed,
    reporter,
  }: { readonly time: string | undefined; readonly typed: boolean; readonly reporter: Reporter },
): void {
  if (time !== undefined) {
    if (!typed) reporter.say(`Times are in column "${time}".`);
  } else if (table.series.length > 1) {
    const message =
      'No time column is set: each series is cut by its own row numbers, so one may be trained on days that are test for another. Set --time.';
    reporter.warn({ code: 'W_NO_TIME', message });
  } else if (!typed) {
    reporter.say('No column of ISO dates was found: each row is one step.');
  }
}
