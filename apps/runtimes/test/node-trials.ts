import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { EngineTrial } from '../src/engine-trial.ts';
import type { TrialReport, TrialRequest } from '../src/trials.ts';

const script = fileURLToPath(new URL('../dist/node/node.js', import.meta.url));

/** The trials of the built packages in a Node of their own. */
export async function nodeTrials(request: TrialRequest, flags: readonly string[] = []): Promise<TrialReport> {
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, script, JSON.stringify(request)]);
  return JSON.parse(stdout) as TrialReport;
}

/** All variants of the engine, on so many threads. */
export function allVariants(threads: number): TrialRequest['engine'] {
  return [
    { threads, deterministic: true },
    { threads, vectorBits: 128 },
    { threads, vectorBits: 256 },
  ];
}

/** What does not depend on the runtime: the bits, by variant. */
export function bitsOf({ engine }: TrialReport): Record<string, Pick<EngineTrial, 'losses' | 'digest'>> {
  return Object.fromEntries(
    engine.map((trial) => {
      if ('error' in trial) throw new Error(trial.error);
      return [trial.variant, { losses: trial.losses, digest: trial.digest }];
    }),
  );
}

/** Threads and kind of memory that the engines had. */
export function placesOf({ engine }: TrialReport): unknown[] {
  return engine.map((trial) =>
    'error' in trial ? trial : { threads: trial.threads, sharedMemory: trial.sharedMemory },
  );
}
