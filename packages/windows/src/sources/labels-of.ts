import { showCell } from '../table/findings.ts';
import type { Labels } from '../table/table.ts';
import { isBlankText } from './blank-text.ts';
import { parseNumberCell } from './number-cell.ts';
import { NoLabel, UnknownClass } from './role-errors.ts';
import type { RowPlaces } from './row-places.ts';
import type { CodedTexts } from './text-column.ts';

/**
 * Classes of the rows. When every label is a number the classes are numbers in order of size, and `1`, `1.0` and `1e0` are one;
 * else they are texts in order of code units. Blank cells, `NA`, `N/A`, `NaN` and `null` are no label: −1.
 *
 * @throws E_LABEL when a label is not among the classes that are given, or no row has one.
 */
export function labelsOf(
  { texts, ofRow }: CodedTexts,
  options: { readonly column: string; readonly classes: readonly string[] | undefined; readonly places: RowPlaces },
): Labels {
  const { column, places } = options;
  const present = texts.filter((text) => !isBlankText(text));
  if (present.length === 0) throw new NoLabel({ column });
  const classes = options.classes ?? classesOf(present);
  const positions = new Map(classes.map((name, index) => [name, index]));
  const numeric = classes.every(isNumber);
  const classOf = texts.map((text) => {
    if (isBlankText(text)) return -1;
    return positions.get(text) ?? (numeric && isNumber(text) ? positions.get(String(Number(text))) : undefined);
  });
  const unknown = classOf.indexOf(undefined);
  if (unknown >= 0) {
    const got = (row: number): string | null => {
      const code = ofRow[row] as number;
      return classOf[code] === undefined ? showCell(texts[code] as string) : null;
    };
    throw new UnknownClass({
      column,
      classes,
      findings: places.findings(got),
      example: texts[unknown] as string,
    });
  }
  return { column, classes, ofRow: Int32Array.from(ofRow, (code) => classOf[code] as number) };
}

function classesOf(texts: readonly string[]): string[] {
  if (!texts.every(isNumber)) return [...texts].sort();
  return [...new Set(texts.map(Number))].sort((a, b) => a - b).map(String);
}

function isNumber(text: string): boolean {
  return typeof parseNumberCell(text, '.') === 'number';
}
