import { defineError, type ErrorClass } from '@seqgraft/core';
import { type MissingPolicy, policyName, restOf } from './missing-policy.ts';
import { count, formatPlace, type Place, quoteAll } from './place.ts';

/** Missing cells of one column that its policy does not allow. */
export type MissingColumn = {
  readonly name: string;
  readonly cells: number;
  readonly share: number;
  readonly first: Place;
  /** The policy that was chosen. */
  readonly policy: string;
  /** Of a fill: the longest gap that it fills. */
  readonly maxGap: number | null;
};

/** Missing cells of a column, with what its policy has to do with it. */
export function missingColumn(
  policy: MissingPolicy,
  cells: Pick<MissingColumn, 'name' | 'cells' | 'share' | 'first'>,
): MissingColumn {
  const rest = restOf(policy);
  return {
    ...cells,
    policy: rest === 'mask' ? 'mask' : policyName(policy),
    maxGap: rest === 'error' && typeof policy === 'object' && 'maxGap' in policy ? policy.maxGap : null,
  };
}

/** Cells without a value, in a column whose policy does not allow them. */
export const MissingValues: ErrorClass<{ columns: readonly MissingColumn[] }> = defineError(
  'E_MISSING',
  'data',
  ({ columns }) => {
    const gaps = columns.some(({ maxGap }) => maxGap !== null);
    return {
      message: columns
        .map(
          ({ name, cells, share, first, policy, maxGap }) =>
            `${count(cells, 'missing value')} in column "${name}" (${(share * 100).toPrecision(2)} %)${whyLeft(policy, maxGap)}, first at ${formatPlace(first)}.`,
        )
        .join(' '),
      remedy: gaps
        ? 'Give a larger maxGap, say what becomes of the other gaps with rest: "drop-window" or "mask", or choose missing: drop-window (on the command line: --missing drop-window).'
        : columns.some(({ policy }) => policy === 'mask')
          ? 'Name these columns in masked too, or choose another policy for them: the inputs of a model are fixed by the data it was trained on.'
          : 'Choose missing: drop-window, mask, or forward-fill with a maxGap (on the command line: --missing drop-window | forward-fill:3 | mask).',
    };
  },
);

function whyLeft(policy: string, maxGap: number | null): string {
  if (policy === 'mask') return ' that masked does not name';
  if (maxGap === null) return '';
  const rows = count(maxGap, 'row');
  if (policy === 'forward-fill') return ` with no value at most ${rows} before`;
  if (policy === 'backward-fill') return ` with no value at most ${rows} after`;
  return ` in gaps of more than ${rows} or at an end of the series`;
}

export const FutureFill: ErrorClass<{ policies: readonly { column: string | null; policy: string }[] }> = defineError(
  'E_FUTURE',
  'usage',
  ({ policies }) => ({
    message: `Inputs may not hold what was not known at their time, but ${policies
      .map(({ column, policy }) => `${policy}${column === null ? '' : ` of column "${column}"`}`)
      .join(' and ')} fills cells from later ones: a test with such inputs is better than the forecasts will be.`,
    remedy:
      'Choose forward-fill, mask or drop-window, or set allowFuture: true (on the command line: --allow-future) if the data is complete before anything is forecast.',
  }),
);

export const DerivedNameTaken: ErrorClass<{ names: readonly string[] }> = defineError(
  'E_ROLE',
  'usage',
  ({ names }) => ({
    message: `Inputs that are made of the data need names of their own, but it has ${names.length === 1 ? 'a column' : 'columns'} called ${quoteAll(names)} already.`,
    remedy: names.length === 1 ? 'Rename the column.' : 'Rename the columns.',
  }),
);
