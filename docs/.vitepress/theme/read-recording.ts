import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A difference to a control over the seeds; low and high are null where there is no interval. */
interface Versus {
  readonly difference: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly verdict: 'helps' | 'neutral' | 'hurts';
}

export interface RecordedRow {
  readonly name: string;
  readonly kind: 'strategy' | 'control';
  readonly metrics: Readonly<Record<string, { readonly mean: number; readonly sd: number | null }>>;
  readonly versusNaive: Versus | null;
  readonly versusScratch: Versus | null;
  readonly seeds: readonly { readonly seed: number; readonly test: Readonly<Record<string, number>> }[];
}

/** What a comparison of the command printed with --json. */
export interface Recording {
  /** Of the demo alone: the command's, and the days of the target. The examples keep the result only. */
  readonly version?: string;
  readonly days?: number;
  readonly best: string;
  readonly rows: readonly RecordedRow[];
  readonly sentences: readonly string[];
}

/** The recorded comparison of `seqgraft demo`, and those of the examples. */
export const recordingFiles = {
  births: fileURLToPath(new URL('../../demo-leaderboard.json', import.meta.url)),
  weather: fileURLToPath(new URL('../../../examples/weather/leaderboard.json', import.meta.url)),
  motes: fileURLToPath(new URL('../../../examples/motes/leaderboard.json', import.meta.url)),
  language: fileURLToPath(new URL('../../../examples/language/leaderboard.json', import.meta.url)),
} as const;

export function readRecording(file: string): Recording {
  const { version, result } = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(result?.rows)) throw new Error(`${file} is not what "seqgraft compare --json" prints.`);
  return { version, ...result };
}
