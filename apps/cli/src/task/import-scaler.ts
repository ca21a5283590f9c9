import { readFile } from 'node:fs/promises';
import { nearestName } from '@seqgraft/core';
import { parseScaler, type Scaler } from '@seqgraft/windows';
import * as z from 'zod';
import { UsageError } from '../usage-error.ts';

const scalesSchema = z.record(z.string(), z.strictObject({ center: z.number(), scale: z.number().positive() }));

const form = '{"column": {"center": 0, "scale": 1}, …}, with each feature';

/** The scaler of a file, or one that leaves values as they are. @throws E_USAGE, E_SCALER */
export async function importScaler(file: string | undefined, features: readonly string[]): Promise<Scaler> {
  const scales = file === undefined ? null : await readScales(file, features);
  const kind = scales === null ? 'none' : 'standard';
  const columns = features.map((name) => {
    const { center, scale } = scales?.[name] ?? { center: 0, scale: 1 };
    return { name, kind, transform: { log: 'none', difference: 0 }, center, scale, min: null, max: null };
  });
  return parseScaler({
    format: 'seqgraft-scaler',
    version: 2,
    kind,
    per: 'all',
    unknownSeries: 'error',
    columns,
    series: [],
    // What it was fitted on is not known.
    fit: { rows: 0, from: 0, until: 0, range: 'data of another tool', stretches: null, elsewhere: true },
    notes: [],
  });
}

async function readScales(file: string, features: readonly string[]): Promise<z.infer<typeof scalesSchema>> {
  const fail = (problem: string): never => {
    throw new UsageError({ problem: `--scaler "${file}" ${problem}.`, remedy: `Write it as JSON: ${form}.` });
  };
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) =>
    fail(`cannot be read (${cause.code})`),
  );
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    fail('is not JSON');
  }
  const parsed = scalesSchema.safeParse(json);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] as z.core.$ZodIssue;
    return fail(`is of another form: ${path.join('.') || 'it'}: ${message}`);
  }
  const unknown = Object.keys(parsed.data).filter((name) => !features.includes(name));
  const missing = features.filter((name) => !Object.hasOwn(parsed.data, name));
  if (unknown.length + missing.length > 0) {
    const nearest = unknown.map((name) => nearestName(name, missing)).find((name) => name !== undefined);
    const words = [
      ...(missing.length > 0 ? [`has nothing for ${missing.join(', ')}`] : []),
      ...(unknown.length > 0 ? [`has ${unknown.join(', ')}, which the model does not read`] : []),
      ...(nearest === undefined ? [] : [`did you mean "${nearest}"?`]),
    ];
    fail(words.join('; '));
  }
  return parsed.data;
}
