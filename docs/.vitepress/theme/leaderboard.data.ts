import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A difference to a control over the seeds; low and high are null where there is no interval. */
interface Versus {
  readonly difference: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly verdict: 'helps' | 'neutral' | 'hurts';
}

interface LeaderboardRow {
  readonly name: string;
  readonly kind: 'strategy' | 'control';
  readonly mae: { readonly mean: number; readonly sd: number | null };
  readonly versusNaive: Versus | null;
  readonly versusScratch: Versus | null;
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

const file = fileURLToPath(new URL('../../demo-leaderboard.json', import.meta.url));

function readLeaderboard(): Leaderboard {
  const { ok, version, result } = JSON.parse(readFileSync(file, 'utf8'));
  if (ok !== true || !Array.isArray(result?.rows))
    throw new Error(`${file} is not what "seqgraft demo --json" prints.`);
  const { rows, days, best, sentences } = result;
  return {
    version,
    days,
    seeds: Math.max(...rows.map(({ seeds }: { seeds: unknown[] }) => seeds.length)),
    best,
    rows: rows.map((row: LeaderboardRow & { metrics: { mae: LeaderboardRow['mae'] } }) => {
      const { name, kind, versusNaive, versusScratch } = row;
      return { name, kind, mae: row.metrics.mae, versusNaive, versusScratch };
    }),
    sentences,
  };
}

export default {
  watch: [file],
  /** Null until somebody has run `npm run record`: no number is shown that no run gave. */
  load: (): Leaderboard | null => (existsSync(file) ? readLeaderboard() : null),
};
