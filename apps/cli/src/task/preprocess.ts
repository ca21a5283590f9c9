import { defineError, type ErrorClass, type Json } from '@seqgraft/core';
import { type BuildOptions, type FormOptions, parseScaler, type Scaler, serializeScaler } from '@seqgraft/windows';
import * as z from 'zod';
import type { LossChoice } from '../options/parse-loss.ts';
import { type TaskKind, taskKinds } from '../options/task-options.ts';

const count = z.int().min(1);
const names = z.array(z.string());

const frameSchema = z.strictObject({
  lookback: count,
  horizon: count,
  gap: z.int().min(0),
  rate: count,
  targets: z.enum(['last', 'every-step']),
});

/** What release 0.1 wrote: forecasts of targets from targets and past columns. */
const firstSchema = z.strictObject({
  version: z.literal(1),
  task: z.literal('forecast'),
  columns: z.strictObject({ targets: names.min(1), past: names, series: z.string().nullable() }),
  frame: frameSchema,
  scaler: z.unknown(),
});

const form = frameSchema.extend({
  of: z.enum(['value', 'label']),
  padding: z.union([z.boolean(), z.strictObject({ minimum: count })]),
});

const secondSchema = z.strictObject({
  version: z.literal(2),
  task: z.enum(taskKinds),
  columns: z.strictObject({
    targets: names,
    past: names,
    future: names,
    static: names,
    categories: z.record(z.string(), names),
    time: z.string().nullable(),
    series: z.string().nullable(),
    label: z.strictObject({ column: z.string(), classes: names.min(1) }).nullable(),
    weight: z.string().nullable(),
    part: z.string().nullable(),
    features: names,
  }),
  reading: z.record(z.string(), z.unknown()),
  frame: form,
  cut: z.enum(['sliding', 'series', 'stateful', 'text']),
  scaler: z.unknown(),
  loss: z.unknown(),
  vocabulary: z.unknown(),
});

/** The columns of a checkpoint by name. */
export interface KnownColumns {
  readonly targets: readonly string[];
  readonly past: readonly string[];
  readonly future: readonly string[];
  readonly static: readonly string[];
  /** Of static columns that are categories: their values in order. */
  readonly categories: Readonly<Record<string, readonly string[]>>;
  /** Null where none was named, though the data may have one. */
  readonly time: string | null;
  readonly series: string | null;
  readonly label: { readonly column: string; readonly classes: readonly string[] } | null;
  readonly weight: string | null;
  readonly part: string | null;
  /** What the model sees, in order. */
  readonly features: readonly string[];
}

/** What data goes through before and after the model; kept with its checkpoint. */
export interface Preprocess {
  readonly task: TaskKind;
  readonly columns: KnownColumns;
  /** How rows became a table: policies for gaps and times, calendar features, marks of what was measured. */
  readonly reading: BuildOptions;
  readonly frame: Required<FormOptions>;
  /** Whether windows slide over the rows, are one a series, or follow one another with their state carried on (of a text judged so too). */
  readonly cut: 'sliding' | 'series' | 'stateful' | 'text';
  /** Null for text. */
  readonly scaler: Scaler | null;
  /** What the outputs mean. */
  readonly loss: LossChoice;
  /** Of text: the tokens in order of their numbers, as windows wrote it. */
  readonly vocabulary: Json;
}

/** A checkpoint that this command did not make and cannot use. */
const PreprocessError: ErrorClass<{ ref: string; problem: string | null }> = defineError(
  'E_PREPROCESS',
  'incompatible',
  ({ ref, problem }) => ({
    message: `The checkpoint ${ref} does not say how its data was prepared${problem === null ? '' : `: ${problem}`}.`,
    remedy:
      'Use a checkpoint that seqgraft train or adapt has made, or import it with --target or --label; one that reads text is taken from a bundle.',
  }),
);

/** As JSON for a checkpoint. */
export function serializePreprocess({ scaler, ...rest }: Preprocess): Json {
  const json = { version: 2, ...rest, scaler: scaler === null ? null : serializeScaler(scaler) };
  return JSON.parse(JSON.stringify(json)) as Json;
}

/** @throws E_PREPROCESS, E_SCALER */
export function parsePreprocess(json: Json, ref: string): Preprocess {
  if (json === null) throw new PreprocessError({ ref, problem: null });
  const version = (json as { version?: unknown } | null)?.version;
  if (version === 1) return ofFirst(parse(firstSchema, json, ref));
  const { task, columns, frame, cut, scaler, reading, loss, vocabulary } = parse(secondSchema, json, ref);
  return {
    task,
    columns,
    frame,
    cut,
    reading: reading as BuildOptions, // checked where it is used
    scaler: scaler === null ? null : parseScaler(scaler),
    loss: loss as LossChoice,
    vocabulary: vocabulary as Json,
  };
}

function parse<Schema extends z.ZodType>(schema: Schema, json: Json, ref: string): z.infer<Schema> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0] as z.core.$ZodIssue;
  throw new PreprocessError({ ref, problem: `${path.join('.') || 'it'}: ${message}` });
}

function ofFirst({ columns, frame, scaler }: z.infer<typeof firstSchema>): Preprocess {
  const { targets, past, series } = columns;
  return {
    task: 'forecast',
    columns: {
      targets,
      past,
      future: [],
      static: [],
      categories: {},
      time: null,
      series,
      label: null,
      weight: null,
      part: null,
      features: [...targets, ...past],
    },
    reading: {},
    frame: { ...frame, of: 'value', padding: false },
    cut: 'sliding',
    scaler: parseScaler(scaler),
    loss: 'mse',
    vocabulary: null,
  };
}
