import { availableParallelism } from 'node:os';

export interface JobsOptions {
  /** Of the engine, for each run. */
  readonly threads?: number | undefined;
  /** Runs at a time. */
  readonly jobs?: number | undefined;
}

/**
 * How many runs go side by side, and on how many threads each. Runs share nothing, so a core is used better by a run of its own than
 * by a share of another's: one thread each, unless the flags say otherwise.
 *
 * @param backend the native backend has threads of its own, which do not go side by side
 */
export function planJobs(
  { threads, jobs }: JobsOptions,
  backend: string,
): { jobs: number; threads: number | undefined } {
  const cores = availableParallelism();
  if (backend === 'tensorflow') return { jobs: jobs ?? 1, threads };
  const runs = jobs ?? Math.max(1, Math.floor(cores / (threads ?? 1)));
  return { jobs: runs, threads: threads ?? Math.max(1, Math.floor(cores / runs)) };
}
