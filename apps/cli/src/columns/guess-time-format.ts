import { timeParser } from '@seqgraft/windows';

/** A form of times, and whether another reading is as good. */
export interface GuessedTimeFormat {
  /** Like `DD/MM/YYYY HH:mm`. */
  readonly format: string;
  /** A form that reads other times from the same cells, just as regular and in order; null where there is none. */
  readonly other: string | null;
}

const days = [
  'YYYY/M/D',
  'YYYY-M-D',
  'YYYY.MM.DD',
  'YYYY.M.D',
  'YYYYMMDD',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD.MM.YYYY',
  'DD-MM-YYYY',
  'MM-DD-YYYY',
  'D/M/YYYY',
  'M/D/YYYY',
  'D.M.YYYY',
  'D-M-YYYY',
  'M-D-YYYY',
  'D/M/YY',
  'M/D/YY',
  'YY/M/D',
  'D.M.YY',
  'D-M-YY',
  'M-D-YY',
  'YY-M-D',
  'MMM D YYYY',
  'MMM D, YYYY',
  'MMM-D-YYYY',
  'D MMM YYYY',
  'D-MMM-YYYY',
  'D-MMM-YY',
  'D MMM YY',
  'MMMM D YYYY',
  'MMMM D, YYYY',
  'D MMMM YYYY',
  'MMM YYYY',
  'MMM-YYYY',
  'MMM-YY',
  'MMM YY',
  'YYYY MMM',
  'YYYY-MMM',
  'MMMM YYYY',
  'MM/YYYY',
  'M/YYYY',
  'MM-YYYY',
  'MM.YYYY',
  'YYYY.MM',
];
const clocks = ['', ' HH:mm', ' HH:mm:ss', ' H:mm', ' H:mm:ss', ' h:mm A', ' h:mm:ss A', ', h:mm:ss A', '[T]HH:mm:ss'];

/** Cells that say no to nearly all forms. */
const firstCells = 8;
/** Cells that tell forms apart, but for those that differ later. */
const fewCells = 1000;

/**
 * The form in which times are written that are no ISO dates; undefined when none of the usual fits most of the cells, of which those that it does
 * not fit are for the reader to refuse. Where 02/03 may be read both ways, it is read so that the cells stand in order and equally far apart.
 *
 * @param cells of one column, from the beginning of a file, none blank
 */
export function guessTimeFormat(cells: readonly string[]): GuessedTimeFormat | undefined {
  const texts = cells.map((cell) => cell.trim());
  const forms = days.flatMap((day) => clocks.map((clock) => `${day}${clock}`));
  const open = readingsOf(texts.slice(0, firstCells), forms).map(({ format }) => format);
  const guess = bestOf(readingsOf(texts.slice(0, fewCells), open));
  if (guess?.other == null || texts.length <= fewCells) return guess;
  return bestOf(readingsOf(texts, open));
}

/** What a form makes of the cells. */
interface Reading {
  readonly format: string;
  /** NaN where it does not fit. */
  readonly times: Float64Array;
  /** Share of the cells that it fits. */
  readonly share: number;
}

/** Of the forms that fit more than half of the cells. */
function readingsOf(cells: readonly string[], forms: readonly string[]): Reading[] {
  return forms.flatMap((format) => {
    const parse = timeParser(format);
    if (typeof parse === 'string') return [];
    const times = Float64Array.from(cells, (cell) => parse(cell)?.time ?? Number.NaN);
    const share = times.filter((time) => !Number.isNaN(time)).length / cells.length;
    return share > 0.5 ? [{ format, times, share }] : [];
  });
}

/** Two shares of steps that are nearer than this tell nothing. */
const tie = 0.02;

function bestOf(readings: readonly Reading[]): GuessedTimeFormat | undefined {
  const judged = readings.map((reading) => {
    const times = reading.times.filter((time) => !Number.isNaN(time));
    return { ...reading, sorted: isSorted(times), regular: regularity(times) };
  });
  const [first, ...rest] = judged;
  if (first === undefined) return undefined;
  const best = rest.reduce((a, b) => {
    const better = b.share - a.share || Number(b.sorted) - Number(a.sorted) || b.regular - a.regular;
    return better > 0 ? b : a;
  }, first);
  const other = judged.find(
    ({ share, sorted, regular, times }) =>
      share === best.share &&
      sorted === best.sorted &&
      regular >= best.regular - tie &&
      times.some((time, cell) => !Object.is(time, best.times[cell])),
  );
  return { format: best.format, other: other?.format ?? null };
}

/** A file of many series begins anew with each. */
function isSorted(times: Float64Array): boolean {
  const back = times.filter((time, index) => index > 0 && time < (times[index - 1] as number)).length;
  return back <= times.length / 20;
}

/** The share of the steps forward that are the most frequent one, in milliseconds or in months. */
function regularity(times: Float64Array): number {
  const steps = new Map<string, number>();
  const count = (step: string): void => void steps.set(step, (steps.get(step) ?? 0) + 1);
  let forward = 0;
  for (let index = 1; index < times.length; index++) {
    const [before, now] = [times[index - 1] as number, times[index] as number];
    if (now <= before) continue;
    forward += 1;
    count(`${now - before} ms`);
    const months = wholeMonths(new Date(before), new Date(now));
    if (months !== null) count(`${months} months`);
  }
  return forward === 0 ? 1 : Math.max(...steps.values()) / forward;
}

/** Months between two times on one day of the month; null where they are on two. */
function wholeMonths(from: Date, to: Date): number | null {
  if (from.getUTCDate() !== to.getUTCDate()) return null;
  return 12 * (to.getUTCFullYear() - from.getUTCFullYear()) + to.getUTCMonth() - from.getUTCMonth();
}
