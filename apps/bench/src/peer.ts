import type { Workload } from './workload.ts';

/** What a case does: a training step, or a prediction for the whole batch or for one sequence. */
export type Task = 'train' | 'predict' | 'predict-one';

/** A peer at work on one workload. */
export interface Session {
  /** One training step or prediction; milliseconds by the peer's own clock. */
  run(task: Task): number | Promise<number>;
  /** Mean squared error of the batch with nothing dropped, with the weights as they are now. */
  loss(): number | Promise<number>;
  dispose(): void | Promise<void>;
}

/** Somebody who can train and predict. */
export interface Peer {
  readonly name: string;
  /** Which versions, and how many threads. */
  readonly version: string;
  readonly tasks: readonly Task[];
  open(workload: Workload): Session | Promise<Session>;
  close(): void | Promise<void>;
}

/** A peer that is not here. */
export interface Absent {
  readonly name: string;
  /** Why, and how it is installed: one line. */
  readonly reason: string;
}

/** Milliseconds on this process' clock, of something that ends when its promise does. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
