import { type BuildOptions, readTable, type Table, type TableOptions } from '@seqgraft/windows';
import { type DecidedColumns, decideColumns } from '../columns/decide-columns.ts';
import type { DataOptions } from '../options/data-options.ts';
import { given } from '../options/given.ts';
import type { Reporter } from '../output/reporter.ts';
import type { Preprocess } from './preprocess.ts';
import { quoted, readingError } from './reading-error.ts';

/** What a checkpoint knows of the data that it was trained on; flags win over it. */
export type KnownData = Pick<Preprocess, 'columns' | 'reading'>;

/** How rows become a table: as the flags say, else as the checkpoint's did. */
export function readingOf(options: DataOptions, known?: KnownData): BuildOptions {
  const { missing, irregular, duplicates, unsorted, allowFuture, calendar, calendarZone } = options;
  const own = given({ missing, irregular, duplicates, unsorted, allowFuture, calendar, calendarZone });
  return { ...known?.reading, ...own };
}

export interface LoadOptions {
  readonly known?: KnownData;
  /** Whether the data must have the classes that the checkpoint tells. Default true. */
  readonly labelled?: boolean;
  readonly reporter: Reporter;
}

/** A data file that is ready to be read. */
export interface TableReader {
  /** What was decided of its columns. */
  readonly decided: DecidedColumns;
  /** @param concessions win over what the flags say */
  read(concessions?: TableOptions): Promise<Table>;
}

/** What the flags leave open comes from the checkpoint, else from the file. @throws E_TIME_COLUMN, E_TIME_FORM */
export async function tableReader(
  file: string,
  options: DataOptions,
  { known, labelled = true }: Pick<LoadOptions, 'known' | 'labelled'> = {},
): Promise<TableReader> {
  const decided = await decideColumns(file, options, known);
  const { time, timeFormat } = decided;
  const schema = given({
    ...readingOf(options, known),
    ...columnsOf(options, decided, { known, labelled }),
    time,
    timeFormat,
    only: options.only,
    except: options.except,
    timeUnit: options.timeUnit,
    zones: options.zones,
    delimiter: options.delimiter,
    decimal: options.decimal,
  });
  return {
    decided,
    async read(concessions = {}) {
      try {
        return await readTable(file, { ...schema, ...concessions });
      } catch (error) {
        throw await readingError(error, { file, options, decided });
      }
    },
  };
}

/** Reads a data file as the flags say. */
export async function loadTable(file: string, options: DataOptions, load: LoadOptions): Promise<Table> {
  const { reporter } = load;
  const { decided, read } = await tableReader(file, options, load);
  const table = await read();
  sayColumns(table, { decided, options, reporter });
  sayRepairs(table, reporter);
  return table;
}

/**
 * The roles of the columns; of the checkpoint's, those that a file may lack are asked for only where it has them.
 *
 * @param labelled whether data needs the classes that the checkpoint tells
 */
function columnsOf(
  options: DataOptions,
  { heading, series }: DecidedColumns,
  { known, labelled }: { readonly known: KnownData | undefined; readonly labelled: boolean },
): object {
  const { columns } = known ?? {};
  const where = (name: string | null | undefined): string | undefined =>
    name != null && heading.includes(name) ? name : undefined;
  const some = (names: readonly string[] | undefined): readonly string[] | undefined =>
    names === undefined || names.length === 0 ? undefined : names;
  const unlabelled = columns?.label != null && where(columns.label.column) === undefined && !labelled;
  // A table has targets or classes. Without classes the first input stands as the target: inputs keep their order, and nobody looks at it.
  const inputs = [...(columns?.targets ?? []), ...(columns?.past ?? [])];
  const targets = unlabelled ? inputs.slice(0, 1) : columns?.targets;
  const past = unlabelled ? inputs.slice(1) : columns?.past;
  return {
    // A file of one series need not have the column that told the source's many apart.
    series: options.series ?? where(columns?.series) ?? series,
    target: options.target ?? some(targets),
    past: options.past ?? past,
    future: options.future ?? some(columns?.future),
    static: options.static ?? some(columns?.static),
    label: options.label ?? (labelled ? columns?.label?.column : where(columns?.label?.column)),
    classes: columns?.label?.classes,
    categories: columns?.categories,
    weight: options.weight ?? where(columns?.weight),
    part: options.part ?? where(columns?.part),
  };
}

const shownSeries = 8;

interface ColumnWords {
  readonly decided: DecidedColumns;
  readonly options: DataOptions;
  readonly reporter: Reporter;
}

/** Says which columns have the times and the series, where the flags do not. */
function sayColumns(table: Table, { decided, options, reporter }: ColumnWords): void {
  const { time, timeFormat } = decided;
  const form = timeFormat === undefined || options.timeFormat !== undefined ? '' : `, written ${timeFormat}`;
  if (time !== undefined) {
    if (options.time === undefined || form !== '') reporter.say(`Times are in column "${time}"${form}.`);
  } else if (table.series.length > 1) {
    const message =
      'No time column is set: each series is cut by its own row numbers, so one may be trained on days that are test for another. Set --time.';
    reporter.warn({ code: 'W_NO_TIME', message });
  } else if (options.time === undefined) {
    reporter.say('No column of dates was found: each row is one step.');
  }
  const { seriesColumn } = table;
  if (seriesColumn !== null && seriesColumn === decided.series && options.series === undefined) {
    reporter.say(`Series are told apart by column "${seriesColumn}".`);
  }
  if (options.only === undefined && options.except === undefined) return;
  const without = options.except === undefined ? '' : `, without ${quoted(options.except)}`;
  const taken = quoted(table.series.slice(0, shownSeries).map(({ id }) => id));
  const more = table.series.length > shownSeries ? ` and ${table.series.length - shownSeries} more` : '';
  reporter.say(`Series taken: ${taken}${more}${without}.`);
}

/** What was mended on request is said, and what was filled from the future is a warning: its results are too good. */
function sayRepairs(table: Table, reporter: Reporter): void {
  for (const { kind, by, findings } of table.repairs) reporter.say(`${kind}: ${findings.total} rows (${by}).`);
  if (table.nonCausal.length > 0) {
    const message = `Cells of ${quoted(table.nonCausal)} were filled from later rows: a forecast made in time could not know them, so errors here are too low.`;
    reporter.warn({ code: 'W_NOT_CAUSAL', message });
  }
}
