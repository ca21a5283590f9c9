import { defineError, type ErrorClass, type Json } from '@seqgraft/core';
import { type FrameOptions, parseScaler, type Scaler, serializeScaler, type Table } from '@seqgraft/windows';
import { z } from 'zod';

const count = z.int().min(1);

const schema = z.strictObject({
  version: z.literal(1),
  task: z.literal('forecast'),
  columns: z.strictObject({
    targets: z.array(z.string()).min(1),
    past: z.array(z.string()),
    series: z.string().nullable(),
  }),
  frame: z.strictObject({
    lookback: count,
    horizon: count,
    gap: z.int().min(0),
    rate: count,
    targets: z.enum(['last', 'every-step']),
  }),
  scaler: z.unknown(),
});

/** What data goes through before and after the model; kept with its checkpoint. */
export interface Preprocess {
  readonly columns: {
    readonly targets: readonly string[];
    readonly past: readonly string[];
    readonly series: string | null;
  };
  readonly frame: Required<FrameOptions>;
  readonly scaler: Scaler;
}

/** A checkpoint that this command did not make and cannot use. */
const PreprocessError: ErrorClass<{ ref: string; problem: string }> = defineError(
  'E_PREPROCESS',
  'incompatible',
  ({ ref, problem }) => ({
    message: `The checkpoint ${ref} does not say how its data was prepared: ${problem}.`,
    remedy: 'Use a checkpoint that seqgraft train or adapt has made.',
  }),
);

export function preprocessOf(table: Table, frame: Required<FrameOptions>, scaler: Scaler): Json {
  const { targets, past, seriesColumn } = table;
  const { lookback, horizon, gap, rate, targets: kind } = frame;
  return {
    version: 1,
    task: 'forecast',
    columns: { targets, past, series: seriesColumn },
    frame: { lookback, horizon, gap, rate, targets: kind },
    scaler: serializeScaler(scaler),
  };
}

/** @throws E_PREPROCESS, E_SCALER */
export function parsePreprocess(json: Json, ref: string): Preprocess {
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] as z.core.$ZodIssue;
    throw new PreprocessError({ ref, problem: `${path.join('.') || 'it'}: ${message}` });
  }
  const { columns, frame, scaler } = parsed.data;
  return { columns, frame, scaler: parseScaler(scaler) };
}
