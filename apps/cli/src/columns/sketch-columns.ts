import { type Cell, openRecords, type ReadSchema } from '@seqgraft/windows';
import { guessTimeFormat } from './guess-time-format.ts';

/** How a column of times is written; `year` is a whole number in a column of that name. */
export type TimeForm = 'iso' | 'format' | 'year';

/** What the cells of a column look like. */
export interface ColumnSketch {
  readonly name: string;
  readonly kind: 'time' | 'number' | 'text' | 'empty';
  /** Of times. */
  readonly timeForm?: TimeForm;
  /** Of times that are no ISO dates. */
  readonly timeFormat?: string;
  /** A second form that reads other times and fits as well. */
  readonly otherFormat?: string;
  /** Of texts that look like times in a form that is none of the usual. */
  readonly unreadTimes?: boolean;
  /** Different cells among those that were looked at. */
  readonly distinct: number;
  /** Share of cells without a value. */
  readonly blank: number;
  /** Whether all cells that are not blank are numbers. */
  readonly pure: boolean;
  /** What was looked at, as text. */
  readonly cells: readonly string[];
}

/** The beginning of a data file. */
export interface FileSketch {
  readonly columns: readonly ColumnSketch[];
  /** Columns whose role the format of the file says: the times and the cases of archives of series. */
  readonly roles: Pick<ReadSchema, 'time' | 'series'>;
}

/** As many tell what a column is, and show the second series of most files. */
const rowsLookedAt = 20_000;
/** Of files with very many columns fewer rows are looked at: all cells that are stay in memory. */
const cellsLookedAt = 2_000_000;
/** A few cells that are no numbers (`?`, `n/a`) leave a column one of numbers. */
const numberShare = 0.95;
const firstCells = 1000;

/**
 * Looks at the beginning of a file of any format, and at the cells of each of its columns.
 *
 * @throws what is wrong with the file itself: E_FILE, E_RAGGED, …
 */
export async function sketchColumns(
  file: string,
  format: Pick<ReadSchema, 'delimiter' | 'decimal'>,
): Promise<FileSketch> {
  const { source, schema } = await openRecords(file, format);
  const cells = source.columns.map((): Cell[] => []);
  const most = Math.min(rowsLookedAt, Math.max(100, Math.floor(cellsLookedAt / Math.max(1, cells.length))));
  let rows = 0;
  for await (const { columns, length } of source.chunks()) {
    const taken = Math.min(length, most - rows);
    for (const [column, list] of cells.entries()) {
      for (let row = 0; row < taken; row++) list.push(columns[column]?.[row]);
    }
    rows += taken;
    if (rows >= most) break;
  }
  const { time, series } = schema;
  return {
    columns: source.columns.map((name, column) => sketchOf(name, cells[column] as Cell[], format.decimal === ',')),
    roles: { ...(time === undefined ? {} : { time }), ...(series === undefined ? {} : { series }) },
  };
}

function sketchOf(name: string, cells: readonly Cell[], commaDecimal: boolean): ColumnSketch {
  const texts = cells.map((cell) =>
    cell instanceof Date ? cell.toISOString() : cell == null || Number.isNaN(cell) ? '' : String(cell).trim(),
  );
  const filled = texts.filter((text) => text !== '');
  const numbers = filled.filter((text) => Number.isFinite(Number(commaDecimal ? text.replace(',', '.') : text)));
  const common = {
    name,
    distinct: new Set(filled).size,
    blank: texts.length === 0 ? 1 : 1 - filled.length / texts.length,
    pure: numbers.length === filled.length,
    cells: texts,
  };
  if (filled.length === 0) return { ...common, kind: 'empty' };
  const first = filled.slice(0, firstCells);
  // What is no date among them is for the reader to refuse, with its line.
  if (shareOf(first, isIsoDate) > 0.5) return { ...common, kind: 'time', timeForm: 'iso' };
  if (yearName.test(name) && filled.every(isYear)) return { ...common, kind: 'time', timeForm: 'year' };
  // 20240131 is a day where the name says so.
  const dated = /date|day|time/i.test(name) && /^\d{8}$/.test(filled[0] as string);
  if (numbers.length >= numberShare * filled.length && !dated) return { ...common, kind: 'number' };
  const guess = guessTimeFormat(filled);
  if (guess === undefined) {
    return shareOf(first, looksLikeTime) > 0.5
      ? { ...common, kind: 'text', unreadTimes: true }
      : { ...common, kind: 'text' };
  }
  const { format: timeFormat, other } = guess;
  const otherFormat = other === null ? {} : { otherFormat: other };
  return { ...common, kind: 'time', timeForm: 'format', timeFormat, ...otherFormat };
}

function shareOf(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.filter(test).length / texts.length;
}

const isoDate = /^\d{4}[-/]\d{2}([-/]\d{2}([T ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?$/i;
const weekOrQuarter = /^\d{4}-?(W\d{2}(-?[1-7])?|Q[1-4])$/;

/** Whether a text is a date that is read as one without being told how. */
function isIsoDate(text: string): boolean {
  return isoDate.test(text) || weekOrQuarter.test(text);
}

const yearName = /^(year|years|yr|jahr|année|annee|año|anno)$/i;

function isYear(text: string): boolean {
  return /^(1[5-9]|20|21)\d{2}$/.test(text);
}

const numbered = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(\D.*)?$/;
const named = /^(\D.*)?\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b.*\d/i;
const clock = /^\d{1,2}:\d{2}(:\d{2})?\b/;

/** Whether people would read a text as a time, in whatever form. */
function looksLikeTime(text: string): boolean {
  return text.length <= 40 && (numbered.test(text) || (named.test(text) && /\d/.test(text)) || clock.test(text));
}
