import { isSeqgraftError, type Json } from '@seqgraft/core';
import { parseScaler, type Scaler, serializeScaler, type Table } from '@seqgraft/windows';
import type { DataChoice } from '../protocol.ts';
import type { ModelFrame } from './prepared-data.ts';
import { lenientReading } from './read-choice.ts';
import { loss, frame as ownFrame } from './recipe.ts';

/** What data goes through before and after a model, as far as the page can use it. */
export interface Preprocess {
  readonly frame: ModelFrame;
  readonly scaler: Scaler;
  readonly target: string;
}

/** Data of a model of the page, as the command reads it. */
export function preprocessOf(
  table: Table,
  scaler: Scaler,
  { choice, time, frame }: { readonly choice: DataChoice; readonly time: string | null; readonly frame: ModelFrame },
): Json {
  const { targets } = table;
  const { lookback, horizon, gap, rate } = frame;
  const json = {
    version: 2,
    task: 'forecast',
    columns: {
      ...{ targets, past: [], future: [], static: [], categories: {} },
      ...{ time, series: null, label: null, weight: null, part: null, features: targets },
    },
    reading: choice.kind === 'own' && choice.lenient ? lenientReading : {},
    frame: { ...ownFrame, lookback, horizon, gap, rate },
    cut: 'sliding',
    scaler: serializeScaler(scaler),
    loss,
    vocabulary: null,
  };
  return JSON.parse(JSON.stringify(json)) as Json;
}

/** What a checkpoint says, or why the page cannot use it: it forecasts one column from that column's own past. */
export function readPreprocess(json: Json): Preprocess | string {
  const told = json as unknown as {
    version?: unknown;
    task?: unknown;
    columns?: { targets?: string[]; features?: string[]; past?: string[] };
    frame?: ModelFrame & { targets?: string; padding?: unknown };
    cut?: unknown;
    loss?: unknown;
    scaler?: unknown;
  } | null;
  if (told === null || (told.version !== 1 && told.version !== 2)) return 'it does not say how its data was prepared';
  const { task, columns, frame, cut = 'sliding', loss: minimised = 'mse' } = told;
  if (task !== 'forecast') return `its task is ${String(task)}, and the page forecasts`;
  const inputs = columns?.features ?? [...(columns?.targets ?? []), ...(columns?.past ?? [])];
  if (columns?.targets?.length !== 1 || inputs.length !== 1) {
    return `it reads ${inputs.join(', ')}, and the page has models of one column`;
  }
  const value = typeof minimised === 'object' && minimised !== null ? 'huber' : minimised;
  if (!['mse', 'mae', 'huber'].includes(String(value))) return 'it tells more than one number for each step';
  if (frame === undefined || frame.targets !== 'last' || cut !== 'sliding' || (frame.padding ?? false) !== false) {
    return 'its windows are of a form that the page does not cut';
  }
  try {
    const scaler = parseScaler(told.scaler);
    const { lookback, horizon, gap, rate } = frame;
    return { frame: { lookback, horizon, gap, rate }, scaler, target: columns.targets[0] as string };
  } catch (error) {
    return isSeqgraftError(error) ? error.reason : String(error);
  }
}
