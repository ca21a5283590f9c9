import { defineError, type ErrorClass } from '@seqgraft/core';
import { describeFindings, type Findings } from '../table/findings.ts';
import { count, quoteAll } from '../table/place.ts';

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
