import { formatStep, type Inspection, type Table } from '@seqgraft/windows';
import { inspectFile } from '../check/inspect-file.ts';
import { noteHeading } from '../check/note-heading.ts';
import { type GuessedRoles, mostInputs, oftenRepeated } from '../columns/guess-roles.ts';
import type { DataOptions } from '../options/data-options.ts';
import { commandRemedies } from '../output/command-remedies.ts';
import { nameOfFile } from '../output/name-of-file.ts';
import { isText } from '../task/text-task.ts';
import { usualForm } from '../task/usual-form.ts';
import type { InitOptions } from './init-options.ts';
import type { Proposal, ProposedSetting } from './proposal.ts';
import { scalerFor } from './target-scaler.ts';
import { windowLengths } from './window-lengths.ts';

type Problems = Inspection['problems'];

/** A config for a text, which has no columns. */
export function proposeForText(file: string, options: InitOptions): Proposal {
  const { lookback = 64, name = nameOfFile(file) } = options;
  return {
    name,
    settings: [
      { flag: 'task', value: 'language-model', why: 'the next token of a text', for: ['train', 'check'] },
      { flag: 'tokens', value: 'characters', for: ['train'] },
      { flag: 'lookback', value: lookback, why: 'tokens in a window', for: ['train'] },
    ],
    problems: [],
  };
}

/** Whether a file holds a text instead of a table. */
export function holdsText(file: string, { task }: InitOptions): boolean {
  return task === 'language-model' || (task === undefined && isText(file));
}

/** A config without data: what one usually sets, at its defaults. */
export function proposeDefaults({
  name = 'source',
  lookback = usualForm.lookback,
  horizon = usualForm.horizon,
}: InitOptions): Proposal {
  return {
    name,
    settings: [
      { flag: 'lookback', value: lookback },
      { flag: 'horizon', value: horizon },
    ],
    problems: [],
  };
}

/**
 * Reads a file as its columns are meant and says how it is trained on: what its faults need, and windows that fit its step and length.
 *
 * @param roles of the columns, as they were typed, chosen or guessed
 * @throws what no flag can mend: E_FILE, E_COLUMN, E_TARGET, …
 */
export async function proposeSettings(
  file: string,
  options: InitOptions,
  roles: Omit<GuessedRoles, 'texts'>,
): Promise<Proposal> {
  const { time, series, target, past, numbers } = roles;
  const guess = options.target === undefined && numbers.length > 1 ? `, of ${numbers.length} columns of numbers` : '';
  const { label } = options;
  const timeUnit =
    options.timeUnit ?? (roles.epoch !== undefined && roles.epoch.column === time ? roles.epoch.unit : undefined);
  const timeFormat = options.timeFormat ?? time?.timeFormat;
  const other =
    options.timeFormat === undefined && time?.otherFormat !== undefined ? `; ${time.otherFormat} fits as well` : '';
  const columns: DataOptions = {
    ...options,
    ...(time === undefined ? {} : { time: time.name }),
    ...(timeFormat === undefined ? {} : { timeFormat }),
    ...(timeUnit === undefined ? {} : { timeUnit }),
    ...(series === undefined ? {} : { series }),
    ...(target === undefined || label !== undefined ? {} : { target: options.target ?? [target] }),
    ...(past.length === 0 ? {} : { past }),
  };
  const { problems, findings, decided, table, report } = await inspectFile(file, columns);
  const open = findings.filter(({ severity }) => severity === 'refused');
  const heading = noteHeading(decided.heading);
  const mends =
    table === null ? [] : mendsFor(problems, { table, columns: report?.columns ?? [], gaps: report?.gaps.total ?? 0 });
  const mended = new Set(
    mends.flatMap(({ flag }) =>
      Object.entries(mendedBy)
        .filter(([, by]) => by === flag)
        .map(([code]) => code),
    ),
  );
  const steps = table === null ? undefined : windowsFor(table, options);
  const both = ['train', 'check'];
  return {
    name: options.name ?? nameOfFile(file),
    settings: [
      // A column of times in an unknown form is left to the user: without them, rows would silently be steps.
      ...(open.some(({ code }) => code === 'E_TIME_FORM') ? [] : [timeSetting(options.time === false, time?.name)]),
      ...(timeFormat === undefined
        ? []
        : [{ flag: 'time-format', value: timeFormat, why: `how its times are written${other}` }]),
      ...given(options, ['delimiter', 'decimal', 'zones', 'calendar']),
      ...(timeUnit === undefined
        ? []
        : [{ flag: 'time-unit', value: timeUnit, why: 'what its times count since 1970' }]),
      ...(series === undefined ? [] : [{ flag: 'series', value: series, why: 'tells the series apart', for: both }]),
      ...given(options, ['only', 'except']).map((setting) => ({ ...setting, for: both })),
      ...(label === undefined ? [] : [{ flag: 'label', value: label, for: both }]),
      ...(options.task === undefined ? [] : [{ flag: 'task', value: options.task, for: both }]),
      ...(columns.target === undefined
        ? []
        : [{ flag: 'target', value: columns.target, why: `what is forecast${guess}` }]),
      ...(past.length === 0
        ? []
        : [{ flag: 'past', value: past, why: `further inputs, known up to now only${left(roles)}` }]),
      ...mends,
      ...(steps ?? []),
    ],
    problems: [
      ...problems
        .filter(({ code }) => !mended.has(code))
        .map(({ code, reason, remedy }) => ({ code, message: reason, remedy: commandRemedies[code] ?? remedy })),
      ...[...open, ...(heading === null ? [] : [heading])].map(({ code, message, remedy }) => ({
        code,
        message,
        remedy,
      })),
    ],
  };
}

function timeSetting(refused: boolean, name: string | undefined): ProposedSetting {
  if (name !== undefined) return { flag: 'time', value: name, why: 'the column of time stamps' };
  const why = refused ? 'rows are steps, whatever their dates' : 'no column of dates was found: each row is one step';
  return { flag: 'time', value: false, why };
}

/** How many columns of numbers are no inputs, where only the first were taken. */
function left({ past, numbers }: Pick<GuessedRoles, 'past' | 'numbers'>): string {
  return past.length === mostInputs && numbers.length - 1 > mostInputs
    ? `; the first ${mostInputs} of ${numbers.length - 1}`
    : '';
}

/** What was typed of these, as it was typed. */
function given(options: InitOptions, names: readonly (keyof InitOptions)[]): ProposedSetting[] {
  return names.flatMap((name) => {
    const value = options[name];
    if (value === undefined) return [];
    return [
      {
        flag: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        value: value as ProposedSetting['value'],
      },
    ];
  });
}

/** Which flag mends which fault. */
const mendedBy: Readonly<Record<string, string>> = {
  E_MISSING: 'missing',
  E_IRREGULAR: 'irregular',
  E_SPARSE: 'irregular',
  E_TIME_DUPLICATE: 'duplicates',
  E_TIME_ORDER: 'unsorted',
  E_TIME_ZONE: 'zones',
};

/** Gaps up to this many rows are closed with the last value; windows with longer ones are left out. */
const shortGap = 6;
/** Where rows keep their step for so long between two gaps, windows need not cross one. */
const longRun = 150;

interface Found {
  readonly table: Table;
  readonly columns: readonly { readonly missing: { readonly longest: number } }[];
  /** Places where rows are not one step apart. */
  readonly gaps: number;
}

function mendsFor(problems: Problems, { table, columns, gaps }: Found): ProposedSetting[] {
  const longest = Math.max(0, ...columns.map(({ missing }) => missing.longest));
  const step = formatStep(table.step);
  const repeated = table.repairs.find(({ kind }) => kind === 'duplicates')?.findings.total ?? 0;
  const rare = table.rowCount / (gaps + table.series.length) >= longRun;
  // So many rows are no faults of the file: something else tells them apart, or they belong together.
  const often = repeated > oftenRepeated * (table.rowCount + repeated);
  const mends: Readonly<Record<string, ProposedSetting | undefined>> = {
    missing:
      longest <= shortGap
        ? {
            flag: 'missing',
            value: `forward-fill:${longest}`,
            why: `blank cells take the last value; the longest gap has ${longest} ${longest === 1 ? 'row' : 'rows'}`,
          }
        : {
            flag: 'missing',
            value: 'drop-window',
            why: `windows with blank cells are left out; the longest gap has ${longest} rows`,
          },
    irregular: rare
      ? { flag: 'irregular', value: 'segment', why: `${gaps} places are not ${step} apart: no window crosses one` }
      : { flag: 'irregular', value: 'delta', why: `${gaps} places are not ${step} apart: an input tells the distance` },
    duplicates: often
      ? undefined
      : {
          flag: 'duplicates',
          value: 'first',
          why: `${repeated} rows have the time of another: the first counts`,
        },
    unsorted: { flag: 'unsorted', value: 'sort', why: 'rows are out of order' },
    zones: { flag: 'zones', value: 'utc', why: 'times have several UTC offsets' },
  };
  const flags = new Set(problems.map(({ code }) => mendedBy[code] ?? ''));
  return [...flags].flatMap((flag) => mends[flag] ?? []);
}

function windowsFor(table: Table, options: InitOptions): ProposedSetting[] {
  const usual = windowLengths(table);
  const why = usual.shortened ? '; fewer than usual, since the series are short' : '';
  const lookback = {
    flag: 'lookback',
    value: options.lookback ?? usual.lookback,
    why: `rows of history in a window${why}`,
  };
  if (table.labels !== null) return options.lookback === undefined ? [] : [lookback];
  const horizon = { flag: 'horizon', value: options.horizon ?? usual.horizon, why: 'rows to forecast' };
  const scaler = scalerFor(table, { lookback: lookback.value, horizon: horizon.value });
  return [lookback, horizon, ...(scaler === undefined ? [] : [scaler])];
}
