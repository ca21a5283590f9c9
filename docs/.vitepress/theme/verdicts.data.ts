import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Recorded {
  readonly name: string;
  readonly kind: 'strategy' | 'control';
  readonly metrics: Readonly<Record<string, { readonly mean: number }>>;
  readonly versusScratch: { difference: number; low: number | null; high: number | null; verdict: string } | null;
  readonly seeds: readonly { readonly seed: number; readonly test: Readonly<Record<string, number>> }[];
}

interface RecordedVerdict {
  readonly name: string;
  /** Percent of scratch's value by which it is better; below zero: worse. */
  readonly gain: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: 'helps' | 'neutral' | 'hurts';
}

interface RecordedTask {
  readonly id: string;
  readonly metric: string;
  readonly seeds: number;
  readonly rows: readonly RecordedVerdict[];
}

interface Verdicts {
  readonly tasks: readonly RecordedTask[];
  /** The demo's errors on the test years, seed by seed, and the forecast that needs no network. */
  readonly births: {
    readonly scratch: readonly number[];
    readonly freeze: readonly number[];
    readonly seasonalNaive: number;
    readonly sentence: string;
  };
}

declare const data: Verdicts;

export { data };

const recordings = {
  births: { file: '../../demo-leaderboard.json', metric: 'mae', higherIsBetter: false },
  weather: { file: '../../../examples/weather/leaderboard.json', metric: 'mae', higherIsBetter: false },
  motes: { file: '../../../examples/motes/leaderboard.json', metric: 'macroF1', higherIsBetter: true },
  language: { file: '../../../examples/language/leaderboard.json', metric: 'crossEntropy', higherIsBetter: false },
} as const;

type Recording = (typeof recordings)[keyof typeof recordings];

const pathOf = ({ file }: Recording): string => fileURLToPath(new URL(file, import.meta.url));

function readRecording(recording: Recording): { rows: readonly Recorded[]; sentences: readonly string[] } {
  return JSON.parse(readFileSync(pathOf(recording), 'utf8')).result;
}

function find(rows: readonly Recorded[], name: string): Recorded {
  const row = rows.find((each) => each.name === name);
  if (row === undefined) throw new Error(`The recorded leaderboard has no row "${name}".`);
  return row;
}

function readTask(id: string, recording: Recording): RecordedTask {
  const { rows } = readRecording(recording);
  const scratch = find(rows, 'scratch');
  const { mean = Number.NaN } = scratch.metrics[recording.metric] ?? {};
  const percent = (difference: number): number => ((recording.higherIsBetter ? 100 : -100) * difference) / mean;
  return {
    id,
    metric: recording.metric,
    seeds: scratch.seeds.length,
    rows: ['full', 'discriminative', 'freeze', 'zero-shot'].flatMap((name) => {
      const versus = rows.find((each) => each.name === name)?.versusScratch;
      if (!versus) return [];
      const { difference, low, high, verdict } = versus;
      const [from, to] = [percent(low ?? difference), percent(high ?? difference)].sort((a, b) => a - b);
      return [{ name, gain: percent(difference), low: from, high: to, verdict } as RecordedVerdict];
    }),
  };
}

export default {
  watch: Object.values(recordings).map(pathOf),
  /** What the recorded comparisons of the repository found: the demo and the examples. */
  load(): Verdicts {
    const { rows, sentences } = readRecording(recordings.births);
    const errors = (name: string) => find(rows, name).seeds.map(({ test }) => test.mae ?? Number.NaN);
    return {
      tasks: Object.entries(recordings).map(([id, recording]) => readTask(id, recording)),
      births: {
        scratch: errors('scratch'),
        freeze: errors('freeze'),
        seasonalNaive: find(rows, 'seasonal-naive').metrics.mae?.mean ?? Number.NaN,
        sentence: sentences.find((each) => each.startsWith('freeze') && each.includes('scratch')) ?? '',
      },
    };
  },
};
