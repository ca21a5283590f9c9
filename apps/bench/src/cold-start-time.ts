import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { summarize } from './statistics.ts';

/** Milliseconds until an engine is there in a process that had none: medians. */
export interface ColdStart {
  /** To load the code. */
  readonly load: number;
  /** To compile it and start the threads. */
  readonly create: number;
}

/** @param file the program to run, beside the one that runs: it is there after a build */
export function coldStartTime(repetitions: number, file: URL = new URL('./cold-start.js', import.meta.url)): ColdStart {
  const times = Array.from({ length: repetitions }, () => {
    const output = execFileSync(process.execPath, [fileURLToPath(file)], { encoding: 'utf8' });
    return JSON.parse(output) as ColdStart;
  });
  return {
    load: summarize(times.map(({ load }) => load)).median,
    create: summarize(times.map(({ create }) => create)).median,
  };
}
