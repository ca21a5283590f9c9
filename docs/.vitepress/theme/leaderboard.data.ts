import { existsSync } from 'node:fs';
import { type RecordedRow, readRecording, recordingFiles } from './read-recording.ts';

interface LeaderboardRow extends Pick<RecordedRow, 'name' | 'kind' | 'versusNaive' | 'versusScratch'> {
  readonly mae: { readonly mean: number; readonly sd: number | null };
}

/** What the page shows of `seqgraft demo --json`. */
interface Leaderboard {
  readonly version: string;
  readonly days: number;
  readonly seeds: number;
  readonly best: string;
  readonly rows: readonly LeaderboardRow[];
  readonly sentences: readonly string[];
}

declare const data: Leaderboard | null;

export { data };

const file = recordingFiles.births;

function readLeaderboard(): Leaderboard {
  const { version, days, best, rows, sentences } = readRecording(file);
  if (version === undefined || days === undefined)
    throw new Error(`${file} is not what "seqgraft demo --json" prints.`);
  return {
    version,
    days,
    seeds: Math.max(...rows.map(({ seeds }) => seeds.length)),
    best,
    rows: rows.map(({ name, kind, metrics, versusNaive, versusScratch }) => {
      const { mae } = metrics;
      if (mae === undefined) throw new Error(`The recorded row "${name}" has no mae.`);
      return { name, kind, mae, versusNaive, versusScratch };
    }),
    sentences,
  };
}

export default {
  watch: [file],
  /** Null until somebody has run `npm run record`: no number is shown that no run gave. */
  load: (): Leaderboard | null => (existsSync(file) ? readLeaderboard() : null),
};
