import type { ColumnSketch, TimeForm } from './sketch-columns.ts';

/** What the columns of a file probably are. */
export interface GuessedRoles {
  readonly time: ColumnSketch | undefined;
  /** Of times that are numbers, what they count since 1970. */
  readonly epoch?: { readonly column: ColumnSketch; readonly unit: 's' | 'ms' } | undefined;
  readonly series: string | undefined;
  readonly target: string | undefined;
  readonly past: readonly string[];
  /** Columns that may be forecast or be inputs: numbers that vary. */
  readonly numbers: readonly string[];
  /** Columns that may tell series apart. */
  readonly texts: readonly string[];
}

/** Names that what is forecast often has, likeliest first. */
const targetNames = /^(target|y|value|values|load|demand|consumption|sales|close|price|count|power|energy|total)$/i;
const unlikelyNames =
  /(^|[_\s-])(id|index|code|zip|year|quarter|month|week|day|weekday|hour|minute|second|timestamp|lat|lon|latitude|longitude)$|^unnamed|^$/i;
/** More inputs than these cost more than they usually tell. */
export const mostInputs = 8;
/** A column with more blanks than this is no input that anybody would take unasked. */
const mostBlank = 0.2;

/**
 * The columns that may have the times: those of ISO dates, else those of dates in another form, else one of years. Years that repeat are a part of
 * a date whose rest stands elsewhere.
 */
export function timeColumns(sketches: readonly ColumnSketch[]): readonly ColumnSketch[] {
  const of = (form: TimeForm): ColumnSketch[] => sketches.filter(({ timeForm }) => timeForm === form);
  const dates = of('iso').length > 0 ? of('iso') : of('format');
  if (dates.length > 0) return dates;
  return of('year').filter((year) => repeatedShare(year) < oftenRepeated || seriesColumn(sketches, year) !== undefined);
}

/** Names of numbers that may be times. */
const epochNames = /^(date_?time|date|time|time_?stamp|ts|t|epoch|unix.*|.*_(time|time_?stamp|ts|at))$/i;
/** Of times from 1990 to 2100 in seconds and in milliseconds since 1970. */
const epochs = [
  { unit: 's', from: 6.3e8, to: 4.1e9 },
  { unit: 'ms', from: 6.3e11, to: 4.1e12 },
] as const;

/** Where no column holds dates: one of whole numbers that count from 1970, by its name and its cells, and what it counts. */
function epochColumn(sketches: readonly ColumnSketch[]): GuessedRoles['epoch'] {
  for (const column of sketches) {
    if (column.kind !== 'number' || !column.pure || column.blank > 0 || !epochNames.test(column.name)) continue;
    const times = column.cells.map(Number);
    const found = epochs.find(({ from, to }) => times.every((time) => time >= from && time <= to));
    if (found !== undefined && column.distinct > 1) return { column, unit: found.unit };
  }
  return undefined;
}

/** Says what columns probably are, from their names and cells. What is wrong is mended by a flag, or in the file that is written. */
export function guessRoles(sketches: readonly ColumnSketch[]): GuessedRoles {
  const times = timeColumns(sketches);
  const epoch = times.length > 0 ? undefined : epochColumn(sketches);
  const time = times.find(({ name }) => /date|time|day|month|year|^ts$|^ds$/i.test(name)) ?? times[0] ?? epoch?.column;
  const varying = sketches.filter((each) => each.kind === 'number' && each.distinct > 1 && each !== time);
  const numbers = varying.map(({ name }) => name);
  const series = time === undefined ? undefined : seriesColumn(sketches, time);
  const likely = [...varying]
    .sort((a, b) => Number(b.pure) - Number(a.pure))
    .filter(({ name }) => !unlikelyNames.test(name) && name !== series);
  const target = (likely.find(({ name }) => targetNames.test(name)) ?? likely[0] ?? varying[0])?.name;
  const past = likely
    .filter(({ name, blank, pure }) => name !== target && pure && blank <= mostBlank)
    .map(({ name }) => name);
  const texts = sketches.filter(({ kind, distinct }) => kind === 'text' && distinct > 1).map(({ name }) => name);
  return { time, epoch, series, target, past: past.slice(0, mostInputs), numbers, texts };
}

/** Of columns of numbers, one that may be what is forecast. */
export function likelyTarget(names: readonly string[]): string {
  const likely = names.filter((name) => !unlikelyNames.test(name));
  return likely.find((name) => targetNames.test(name)) ?? likely[0] ?? (names[0] as string);
}

/** Names of numbers that stand for something else. */
const idNames =
  /(^|[_\s-])(id|code|zip|nr|no|nbr|number|site|station|store|shop|sensor|meter|unit|machine|household|customer|user|series|item|product|sku|region|zone)$/i;

/**
 * Where times come more than once, the column within whose values they do not; the one with the fewest values.
 *
 * @param sketches of the columns that have no other role
 */
export function seriesColumn(sketches: readonly ColumnSketch[], time: ColumnSketch): string | undefined {
  if (repeatedShare(time) < oftenRepeated) return undefined;
  const repeated = ({ cells }: ColumnSketch): number =>
    cells.length - new Set(cells.map((cell, row) => `${cell}\n${time.cells[row]}`)).size;
  const candidates = sketches
    .filter((each) => each !== time && each.distinct > 1 && each.distinct < each.cells.length / 3)
    .filter((each) => !isClock(each))
    .filter(({ kind, name }) => kind === 'text' || (kind === 'number' && idNames.test(name)))
    .map((each) => ({ name: each.name, distinct: each.distinct, repeats: repeated(each) }))
    // A few rows that come twice are the file's fault.
    .filter((each) => each.repeats < time.cells.length / 100);
  candidates.sort((a, b) => a.repeats - b.repeats || a.distinct - b.distinct);
  return candidates[0]?.name;
}

/** Whether a column has times of a day, like 08:30: the other half of a date, and no name of a series. */
function isClock({ kind, cells }: ColumnSketch): boolean {
  return (
    kind === 'text' && cells.every((cell) => cell === '' || /^\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?( ?[ap]m)?$/i.test(cell))
  );
}

/** Times that repeat less often are faults of one series. */
export const oftenRepeated = 0.1;

function repeatedShare({ cells }: ColumnSketch): number {
  return 1 - new Set(cells).size / cells.length;
}
