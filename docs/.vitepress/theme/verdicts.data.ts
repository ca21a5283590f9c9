import { type RecordedRow, readRecording, recordingFiles } from './read-recording.ts';

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

const measures = {
  births: { metric: 'mae', higherIsBetter: false },
  weather: { metric: 'mae', higherIsBetter: false },
  motes: { metric: 'macroF1', higherIsBetter: true },
  language: { metric: 'crossEntropy', higherIsBetter: false },
} as const;

type TaskId = keyof typeof measures;

function find(rows: readonly RecordedRow[], name: string): RecordedRow {
  const row = rows.find((each) => each.name === name);
  if (row === undefined) throw new Error(`The recorded leaderboard has no row "${name}".`);
  return row;
}

function readTask(id: TaskId): RecordedTask {
  const { rows } = readRecording(recordingFiles[id]);
  const { metric, higherIsBetter } = measures[id];
  const scratch = find(rows, 'scratch');
  const { mean = Number.NaN } = scratch.metrics[metric] ?? {};
  const percent = (difference: number): number => ((higherIsBetter ? 100 : -100) * difference) / mean;
  return {
    id,
    metric,
    seeds: scratch.seeds.length,
    rows: ['full', 'discriminative', 'freeze', 'zero-shot'].flatMap((name) => {
      const versus = rows.find((each) => each.name === name)?.versusScratch;
      if (!versus) return [];
      const { difference, low, high, verdict } = versus;
      const [from, to] = [percent(low ?? difference), percent(high ?? difference)];
      return [{ name, gain: percent(difference), low: Math.min(from, to), high: Math.max(from, to), verdict }];
    }),
  };
}

export default {
  watch: Object.values(recordingFiles),
  /** What the recorded comparisons of the repository found: the demo and the examples. */
  load(): Verdicts {
    const { rows, sentences } = readRecording(recordingFiles.births);
    const errors = (name: string) => find(rows, name).seeds.map(({ test }) => test.mae ?? Number.NaN);
    return {
      tasks: (Object.keys(measures) as TaskId[]).map(readTask),
      births: {
        scratch: errors('scratch'),
        freeze: errors('freeze'),
        seasonalNaive: find(rows, 'seasonal-naive').metrics.mae?.mean ?? Number.NaN,
        sentence: sentences.find((each) => each.startsWith('freeze') && each.includes('scratch')) ?? '',
      },
    };
  },
};
