import { FindingList } from '../table/findings.ts';
import type { NumberColumn } from './number-column.ts';
import { BadWeight } from './role-errors.ts';
import type { RowPlaces } from './row-places.ts';

/**
 * Sample weights of the rows.
 *
 * @throws E_WEIGHT when one is blank, no number, infinite or less than 0.
 */
export function weightsOf(column: NumberColumn, places: RowPlaces): Float64Array {
  const weights = column.finish();
  const noNumbers = FindingList.merge([column.texts, column.infinite, column.inexact]);
  if (noNumbers.total > 0) throw new BadWeight({ findings: noNumbers });
  const got = (row: number): string | null => {
    const weight = weights[row] as number;
    return weight >= 0 ? null : Number.isNaN(weight) ? 'blank' : String(weight);
  };
  const findings = places.findings(got, { column: column.name });
  if (findings.total > 0) throw new BadWeight({ findings });
  return weights;
}
