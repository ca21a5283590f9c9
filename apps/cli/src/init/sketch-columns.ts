import { type Cell, openRecords, type ReadSchema } from '@seqgraft/windows';
import { isIsoDate } from '../task/peek-file.ts';
import { guessTimeFormat } from './guess-time-format.ts';

/** What the cells of a column look like. */
export interface ColumnSketch {
  readonly name: string;
  readonly kind: 'time' | 'number' | 'text' | 'empty';
  /** Of times that are no ISO dates. */
  readonly timeFormat?: string;
  /** Different cells among those that were looked at. */
  readonly distinct: number;
  /** Share of cells without a value. */
  readonly blank: number;
  /** Whether all cells that are not blank are numbers. */
  readonly pure: boolean;
  /** What was looked at, as text. */
  readonly cells: readonly string[];
}

/** As many tell what a column is, and show the second series of most files. */
const rowsLookedAt = 20_000;
/** A few cells that are no numbers (`?`, `n/a`) leave a column one of numbers. */
const numberShare = 0.95;

/**
 * Looks at the beginning of a file of any format, and at the cells of each of its columns.
 *
 * @throws what is wrong with the file itself: E_FILE, E_RAGGED, …
 */
export async function sketchColumns(
  file: string,
  format: Pick<ReadSchema, 'delimiter' | 'decimal'>,
): Promise<ColumnSketch[]> {
  const { source } = await openRecords(file, format);
  const cells = source.columns.map((): Cell[] => []);
  let rows = 0;
  for await (const { columns, length } of source.chunks()) {
    const taken = Math.min(length, rowsLookedAt - rows);
    for (const [column, list] of cells.entries()) {
      for (let row = 0; row < taken; row++) list.push(columns[column]?.[row]);
    }
    rows += taken;
    if (rows >= rowsLookedAt) break;
  }
  return source.columns.map((name, column) => sketchOf(name, cells[column] as Cell[], format.decimal === ','));
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
  if (filled.slice(0, 1000).every(isIsoDate) && !filled.every((text) => /^\d{4}$/.test(text)))
    return { ...common, kind: 'time' };
  // 20240131 is a day, and 2024 a year, where the name says so.
  const dated = /date|day|time/i.test(name) && /^\d{8}$/.test(filled[0] as string);
  if (numbers.length >= numberShare * filled.length && !dated) return { ...common, kind: 'number' };
  const timeFormat = guessTimeFormat(filled.slice(0, 1000));
  return timeFormat === undefined ? { ...common, kind: 'text' } : { ...common, kind: 'time', timeFormat };
}
