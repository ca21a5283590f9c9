import { SavePace } from '@seqgraft/checkpoints';

/** For tests: seconds between saves, whatever they cost. */
const autosaveVariable = 'SEQGRAFT_AUTOSAVE_SECONDS';

/** How often a training saves its state: at most 3 % of the time, at least every ten minutes. */
export function autosavePace(now: number): SavePace {
  const seconds = Number(process.env[autosaveVariable] ?? Number.NaN);
  return seconds >= 0 ? new SavePace(now, { least: seconds * 1000, most: seconds * 1000 }) : new SavePace(now);
}
