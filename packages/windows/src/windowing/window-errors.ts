import { defineError, type ErrorClass } from '@seqgraft/core';
import { count, listSome, quoteAll } from '../table/place.ts';

export const TooShort: ErrorClass<{
  need: number;
  sum: string;
  seriesCount: number;
  short: readonly { series: string; rows: number }[];
}> = defineError('E_TOO_SHORT', 'data', ({ need, sum, seriesCount, short }) => {
  const names = listSome(
    short.map(({ series, rows }) => `"${series}" ${rows}`),
    short.length,
    12,
  ).replaceAll('; ', ', ');
  return {
    message:
      seriesCount === 1
        ? `The series has ${count(short[0]?.rows ?? 0, 'row')} and is shorter than one window (need ${need} = ${sum}).`
        : `${short.length} of ${count(seriesCount, 'series', 'series')} ${short.length === 1 ? 'is' : 'are'} shorter than one window (need ${need} = ${sum}): ${names}.`,
    remedy:
      seriesCount === 1
        ? 'Shorten lookback or horizon, or give more rows.'
        : `Shorten lookback or horizon, or drop them with minLength: ${need} (on the command line: --min-length ${need}).`,
  };
});

export const NoWindows: ErrorClass<{ split: string; targetRows: number; need: number; why: string }> = defineError(
  'E_NO_WINDOWS',
  'data',
  ({ split, targetRows, need, why }) => ({
    message: `Split "${split}" has ${count(targetRows, 'target row')} but ${why}.`,
    remedy:
      targetRows < need
        ? `Give it at least ${count(need, 'row')}, or reduce lookback or horizon.`
        : 'Give it more rows, or fill the missing values (on the command line: --missing forward-fill:3).',
  }),
);

export const ScaledOverflow: ErrorClass<{ columns: readonly string[] }> = defineError(
  'E_NONFINITE',
  'data',
  ({ columns }) => ({
    message: `Scaled values must fit float32 (up to 3.4e38), but those of ${quoteAll(columns)} do not: the scale is too small for the largest values.`,
    remedy: 'Look for wrong values in these columns, or choose another scaler.',
  }),
);

/** Nothing is known that a baseline could repeat; `season` is 1 where it does not look for one. */
export const SeasonTooLong: ErrorClass<{ season: number; series: string; rowsBefore: number; windows: number }> =
  defineError('E_SEASON', 'data', ({ season, series, rowsBefore, windows }) => ({
    message:
      season === 1
        ? `A forecast repeats or extends a known value, but ${count(windows, 'window has', 'windows have')} none; the first, in series "${series}", has ${count(rowsBefore, 'row')} before its targets.`
        : `A seasonal forecast repeats the value of ${count(season, 'row')} before, but ${count(windows, 'window has', 'windows have')} no value there; the first, in series "${series}", has ${count(rowsBefore, 'row')} before its targets.`,
    remedy:
      season === 1
        ? 'Fill the missing values, or give the series more rows before the first target.'
        : 'Choose a shorter season, or give the series more rows before the first target.',
  }));

export const BadPredictions: ErrorClass<{ need: number; got: number; sum: string }> = defineError(
  'E_SHAPE',
  'data',
  ({ need, got, sum }) => ({
    message: `Predictions for these windows have ${count(need, 'value')} (${sum}), got ${count(got, 'value')}.`,
    remedy: 'Give the outputs of the model and the positions of the windows they are for.',
  }),
);

/** A column that is not known as far as it must be; `known` rows after the newest measured one it is. */
export type LackingFuture = { readonly series: string; readonly column: string; readonly known: number };

export const MissingFuture: ErrorClass<{ need: number; lacking: readonly LackingFuture[] }> = defineError(
  'E_FUTURE_ROWS',
  'data',
  ({ need, lacking }) => ({
    message: `To forecast, future columns must be known for the ${count(need, 'row')} after the newest measured one (gap + horizon): ${listSome(
      lacking.map(
        ({ series, column, known }) => `"${column}"${series === '' ? '' : ` of series "${series}"`} is for ${known}`,
      ),
      lacking.length,
      12,
    )}.`,
    remedy:
      'Give these rows in the data, with nothing in the target columns, or as future: { columns } (with several series one for each id); or shorten the horizon.',
  }),
);
