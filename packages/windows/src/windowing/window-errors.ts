import { defineError, type ErrorClass } from '@seqgraft/core';
import { describeFindings, type Findings } from '../table/findings.ts';
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

export const Leak: ErrorClass<{ fitted: string }> = defineError('E_LEAK', 'usage', ({ fitted }) => ({
  message: `A scaler may see rows of train only, but ${fitted}.`,
  remedy:
    'Fit it with fitScaler(split.train) of the same split; for a scaler of another data set use scalerForTable(scaler, table).',
}));

export const FeaturesDiffer: ErrorClass<{
  missing: readonly string[];
  surplus: readonly string[];
  expected: readonly string[];
  got: readonly string[];
}> = defineError('E_FEATURES', 'incompatible', ({ missing, surplus, expected, got }) => ({
  message: `The scaler knows the columns ${quoteAll(expected)} and the data has ${quoteAll(got)}:${
    missing.length === 0 ? '' : ` ${quoteAll(missing)} ${missing.length === 1 ? 'is' : 'are'} missing from the data`
  }${missing.length > 0 && surplus.length > 0 ? ',' : ''}${
    surplus.length === 0 ? '' : ` ${quoteAll(surplus)} ${surplus.length === 1 ? 'is' : 'are'} unknown to the scaler`
  }.`,
  remedy:
    'Columns are matched by name: name the same target and past columns, rename them in the data, or fit a new scaler on it.',
}));

export const ScaledOverflow: ErrorClass<{ columns: readonly string[] }> = defineError(
  'E_NONFINITE',
  'data',
  ({ columns }) => ({
    message: `Scaled values must fit float32 (up to 3.4e38), but those of ${quoteAll(columns)} do not: the scale is too small for the largest values.`,
    remedy: 'Look for wrong values in these columns, or choose another scaler.',
  }),
);

export const NotTransformable: ErrorClass<{ transforms: readonly string[]; findings: Findings }> = defineError(
  'E_TRANSFORM',
  'data',
  ({ transforms, findings }) => ({
    message: `${transforms.map((name) => (name === 'log' ? 'log needs values above 0' : 'log1p needs values of at least 0')).join(' and ')}, but ${count(findings.total, 'value is', 'values are')} not: ${describeFindings(findings)}.`,
    remedy: 'Correct these values, leave the transform out, or use log1p where zeros are meant.',
  }),
);

export const UnknownSeries: ErrorClass<{ unknown: readonly string[]; known: number }> = defineError(
  'E_UNKNOWN_SERIES',
  'incompatible',
  ({ unknown, known }) => ({
    message: `The scaler has numbers of ${count(known, 'series', 'series')}, and none of ${quoteAll(unknown, 12)}.`,
    remedy:
      "Say what to do with others when it is fitted: unknownSeries: 'own-history' or 'global'; or add those that have rows in train with addSeries(scaler, split.train).",
  }),
);

export const BadScaler: ErrorClass<{ problem: string }> = defineError('E_SCALER', 'integrity', ({ problem }) => ({
  message: `This is not a scaler that can be read: ${problem}.`,
  remedy: 'Fit it again, or read it from an intact checkpoint.',
}));

export const SeasonTooLong: ErrorClass<{ season: number; series: string; rowsBefore: number; windows: number }> =
  defineError('E_SEASON', 'data', ({ season, series, rowsBefore, windows }) => ({
    message: `A seasonal forecast repeats the value of ${count(season, 'row')} before, but ${count(windows, 'window has', 'windows have')} no value there; the first, in series "${series}", has ${count(rowsBefore, 'row')} before its targets.`,
    remedy: 'Choose a shorter season, or give the series more rows before the first target.',
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
