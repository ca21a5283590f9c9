import { FindingList, showCell } from '../table/findings.ts';
import { count, listSome } from '../table/place.ts';
import { isBlankText } from './blank-text.ts';
import { parseNumberCell } from './number-cell.ts';
import { CategoryClash, NotConstant } from './role-errors.ts';
import type { RowPlaces } from './row-places.ts';
import type { TableSchema } from './table-schema.ts';
import type { CodedTexts } from './text-column.ts';

/** A static column as it was read. */
export interface StaticCells {
  readonly name: string;
  readonly cells: CodedTexts;
}

/** Static features as numbers. */
export interface StaticColumns {
  readonly columns: ReadonlyMap<string, Float64Array>;
  /** Columns of categories. */
  readonly unscaled: ReadonlySet<string>;
  readonly notes: readonly string[];
}

/** @throws E_STATIC when a series has two values in one of the columns. */
export function checkConstant(statics: readonly StaticCells[], places: RowPlaces): void {
  const lists = statics.map(({ name, cells: { texts, ofRow } }) => {
    const firstRow = new Map<number, number>();
    return places.findings(
      (row) => {
        const series = places.seriesIndexOf(row);
        const first = firstRow.get(series);
        if (first === undefined) firstRow.set(series, row);
        if (first === undefined || ofRow[first] === ofRow[row]) return null;
        const show = (row: number): string => showCell(texts[ofRow[row] as number] as string);
        return `${show(row)}, and ${show(first)} at ${places.originOf(first)}`;
      },
      { column: name },
    );
  });
  const findings = FindingList.merge(lists);
  if (findings.total > 0) throw new NotConstant({ findings });
}

/**
 * A column of numbers keeps its name; one of texts becomes a column `name=value` of 0 and 1 for each category. A blank cell is
 * a missing value of all of them.
 *
 * @throws E_DUPLICATE_COLUMN when the name of a category's column is taken.
 */
export function staticColumns(
  statics: readonly StaticCells[],
  options: {
    readonly categories: TableSchema['categories'];
    readonly taken: readonly string[];
    readonly places: RowPlaces;
  },
): StaticColumns {
  const columns = new Map<string, Float64Array>();
  const unscaled = new Set<string>();
  const notes: string[] = [];
  for (const { name, cells } of statics) {
    const given = options.categories !== undefined && Object.hasOwn(options.categories, name);
    const numbers = given ? null : numbersOf(cells);
    if (numbers !== null) {
      columns.set(name, numbers);
      continue;
    }
    const present = cells.texts.filter((text) => !isBlankText(text));
    const categories = given ? (options.categories?.[name] ?? []) : [...present].sort();
    for (const category of categories) {
      columns.set(`${name}=${category}`, oneHot(cells, category));
      unscaled.add(`${name}=${category}`);
    }
    const unknown = present.filter((text) => !categories.includes(text));
    if (unknown.length > 0) notes.push(unknownNote(name, unknown, cells, options.places));
  }
  const clashes = options.taken.filter((name) => unscaled.has(name));
  if (clashes.length > 0) throw new CategoryClash({ columns: clashes });
  return { columns, unscaled, notes };
}

/** Null when some cell is a text. */
function numbersOf({ texts, ofRow }: CodedTexts): Float64Array | null {
  const numbers = texts.map((text) => parseNumberCell(text, '.'));
  if (!numbers.every((number) => typeof number === 'number' || number === 'missing')) return null;
  return Float64Array.from(ofRow, (code) => {
    const number = numbers[code];
    return typeof number === 'number' ? number : Number.NaN;
  });
}

function oneHot({ texts, ofRow }: CodedTexts, category: string): Float64Array {
  const numberOf = texts.map((text) => (text === category ? 1 : isBlankText(text) ? Number.NaN : 0));
  return Float64Array.from(ofRow, (code) => numberOf[code] as number);
}

function unknownNote(
  name: string,
  unknown: readonly string[],
  { texts, ofRow }: CodedTexts,
  places: RowPlaces,
): string {
  const shown = unknown.slice(0, 3).map((text) => {
    const row = ofRow.indexOf(texts.indexOf(text));
    const series = places.seriesOf(row);
    return `"${text}"${series === null ? '' : ` of series "${series}"`}`;
  });
  return `${count(unknown.length, 'value')} of the static column "${name}" ${unknown.length === 1 ? 'is' : 'are'} not among its categories, and 0 in all of its columns: ${listSome(shown, unknown.length)}.`;
}
