import { defineError, type ErrorClass } from '@seqgraft/core';
import type { DataOptions } from '../options/data-options.ts';
import type { KnownColumns } from '../task/preprocess.ts';
import { seriesColumn, timeColumns } from './guess-roles.ts';
import { type ColumnSketch, type FileSketch, sketchColumns } from './sketch-columns.ts';

/** What the flags left open and a data file shows. */
export interface DecidedColumns {
  /** Names of all columns. Empty when the file cannot be read or parsed: the reader says why. */
  readonly heading: readonly string[];
  readonly time: string | undefined;
  /** Of times that are no ISO dates. */
  readonly timeFormat: string | undefined;
  /** Only where neither the flags, nor the checkpoint, nor the format of the file say it. */
  readonly series: string | undefined;
  /** Columns that hold neither numbers nor times. */
  readonly words: readonly string[];
  /** Of those, what holds numbers that are written for people, and one of them: `$1,000.50`. */
  readonly amounts: readonly { readonly column: string; readonly cell: string }[];
}

/** Several columns may have the times, and rows would stand in another order with each. */
const SeveralTimes: ErrorClass<{ columns: readonly string[] }> = defineError(
  'E_TIME_COLUMN',
  'usage',
  ({ columns }) => ({
    message: `Several columns hold dates: ${columns.map((name) => `"${name}"`).join(', ')}.`,
    remedy: `Say which has the times of the rows, like --time ${columns[0]}; or take rows as steps with --no-time.`,
  }),
);

/** Times whose form is none of the usual, or may be read in two ways that are both as regular: nothing is guessed then. */
const UnclearForm: ErrorClass<{ column: string; cell: string; forms: readonly string[] }> = defineError(
  'E_TIME_FORM',
  'usage',
  ({ column, cell, forms }) => {
    const [form = 'YYYY-MM-DD HH:mm:ss'] = forms;
    return {
      message:
        forms.length === 0
          ? `Column "${column}" seems to hold times ("${cell}"), in a form that is none of the usual.`
          : `The times in column "${column}" ("${cell}") may be read as ${forms.join(' or as ')}, and both are as regular.`,
      remedy: `Say how they are written with --time "${column}" --time-format "${form}"; or take rows as steps with --no-time.`,
    };
  },
);

/**
 * Looks for the time column, its form and the column that tells series apart, where neither the flags nor the checkpoint say them.
 *
 * @throws E_TIME_COLUMN, E_TIME_FORM where the file may be read in several ways
 */
export async function decideColumns(file: string, options: DataOptions, known?: Known): Promise<DecidedColumns> {
  const { columns: sketches, roles } = await sketched(file, options);
  const heading = sketches.map(({ name }) => name);
  const free = withoutRoles(sketches, options, known?.columns);
  const knownTime = known?.columns.time ?? undefined;
  const named = options.time || roles.time || (knownTime !== undefined && heading.includes(knownTime) && knownTime);
  const time =
    options.time === false ? undefined : named ? sketches.find(({ name }) => name === named) : timeColumnOf(free);
  return {
    heading,
    time: options.time === false ? undefined : named || time?.name,
    timeFormat: time === undefined ? undefined : formOf(time, options),
    words: sketches.filter(({ kind }) => kind === 'text').map(({ name }) => name),
    amounts: sketches.flatMap(amountsOf),
    series: roles.series === undefined ? seriesOf(free, time, { options, known }) : undefined,
  };
}

/** Digits with a currency, a unit of a few letters, a percent sign, or marks between thousands. */
const amount = /^[^\d\s]{0,3} ?[-+]?[^\d\s-]?\d{1,3}(?:[,.'’ ]?\d{3})*(?:[.,]\d+)? ?[^\d\s]{0,3}$/u;

function amountsOf({ name, kind, cells }: ColumnSketch): DecidedColumns['amounts'] {
  const filled = cells.filter((cell) => cell !== '');
  const cell = filled.find((each) => Number.isNaN(Number(each)));
  return kind === 'text' && cell !== undefined && filled.every((each) => amount.test(each))
    ? [{ column: name, cell }]
    : [];
}

/** What a checkpoint knows of its data. */
interface Known {
  readonly columns: KnownColumns;
  readonly reading: { readonly duplicates?: unknown };
}

async function sketched(file: string, { delimiter, decimal }: DataOptions): Promise<FileSketch> {
  try {
    return await sketchColumns(file, {
      ...(delimiter === undefined ? {} : { delimiter }),
      ...(decimal === undefined ? {} : { decimal }),
    });
  } catch {
    return { columns: [], roles: {} };
  }
}

/** Columns to which neither the flags nor the checkpoint gave something to do. */
function withoutRoles(
  sketches: readonly ColumnSketch[],
  options: DataOptions,
  known: KnownColumns | undefined,
): ColumnSketch[] {
  const { target = known?.targets ?? [], past = known?.past ?? [], future = known?.future ?? [] } = options;
  const { series = known?.series, label = known?.label?.column } = options;
  const { weight = known?.weight, part = known?.part } = options;
  const statics = options.static ?? known?.static ?? [];
  const taken = new Set([...target, ...past, ...future, ...statics, series, label, weight, part]);
  return sketches.filter(({ name }) => !taken.has(name));
}

/** @throws E_TIME_COLUMN, E_TIME_FORM */
function timeColumnOf(free: readonly ColumnSketch[]): ColumnSketch | undefined {
  const times = timeColumns(free);
  if (times.length > 1) throw new SeveralTimes({ columns: times.map(({ name }) => name) });
  if (times.length === 1) return times[0];
  const unread = free.find(({ unreadTimes }) => unreadTimes === true);
  if (unread !== undefined) throw unclear(unread, []);
  return undefined;
}

/** @throws E_TIME_FORM */
function formOf(time: ColumnSketch, { timeFormat, timeUnit }: DataOptions): string | undefined {
  if (timeFormat !== undefined || timeUnit !== undefined || time.timeFormat === undefined) return timeFormat;
  if (time.otherFormat !== undefined) throw unclear(time, [time.timeFormat, time.otherFormat]);
  return time.timeFormat;
}

function unclear({ name, cells }: ColumnSketch, forms: readonly string[]): Error {
  return new UnclearForm({ column: name, cell: cells.find((cell) => cell !== '') ?? '', forms });
}

interface SeriesHints {
  readonly options: DataOptions;
  readonly known: Known | undefined;
}

/** Left open where rows of one time are wanted as one, or a file of one series lacks the column of the source's many. */
function seriesOf(
  free: readonly ColumnSketch[],
  time: ColumnSketch | undefined,
  { options, known }: SeriesHints,
): string | undefined {
  const { only = [], except = [], duplicates = known?.reading.duplicates } = options;
  const picked = [...only, ...except];
  const merged = duplicates !== undefined && duplicates !== 'error';
  const found = time === undefined || (merged && picked.length === 0) ? undefined : seriesColumn(free, time);
  if (found !== undefined || picked.length === 0) return found;
  // Series that do not overlap in time are told apart by the column that has their names.
  const named = free.filter((each) => each !== time && picked.every((name) => each.cells.includes(name)));
  return named.length === 1 ? named[0]?.name : undefined;
}
