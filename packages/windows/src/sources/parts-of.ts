import { showCell } from '../table/findings.ts';
import { partNames } from '../table/part-names.ts';
import { BadPart } from './role-errors.ts';
import type { RowPlaces } from './row-places.ts';
import type { CodedTexts } from './text-column.ts';

/**
 * Positions in `partNames` of the parts that a column names.
 *
 * @throws E_PART
 */
export function partsOf({ texts, ofRow }: CodedTexts, column: string, places: RowPlaces): Uint8Array {
  const names: readonly string[] = partNames;
  const partOf = texts.map((text) => names.indexOf(text));
  const unknown = partOf.indexOf(-1);
  if (unknown >= 0) {
    const got = (row: number): string | null => {
      const code = ofRow[row] as number;
      return partOf[code] === -1 ? showCell(texts[code] as string) : null;
    };
    throw new BadPart({ names, findings: places.findings(got, { column }), example: texts[unknown] as string });
  }
  return Uint8Array.from(ofRow, (code) => partOf[code] as number);
}
