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
  return readCsv(file, {
    missing,
    ...(time === undefined ? {} : { time }),
    ...(series === undefined ? {} : { series }),
    ...(target === undefined ? {} : { target }),
    ...(past === undefined ? {} : { past }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(decimal === undefined ? {} : { decimal }),
  });
}
