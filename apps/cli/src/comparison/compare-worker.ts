import { parentPort, workerData } from 'node:worker_threads';
import { isSeqgraftError } from '@seqgraft/core';
import { type ComparisonJob, type FinishedJob, runComparisonJob } from '@seqgraft/transfer';
import type { Metrics } from '../measures/metric.ts';
import type { Reporter } from '../output/reporter.ts';
import { startBackend } from '../task/start-backend.ts';
import { type ComparisonOrder, setupOfOrder } from './comparison-order.ts';
import { runOptionsOf } from './comparison-setup.ts';
import { JobSnapshots, type JournalPlace } from './job-snapshots.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly order: ComparisonOrder;
  readonly backend: string;
  /** Of the engine, for each run. */
  readonly threads: number;
  readonly journal: JournalPlace;
}

/** What it is told: a run to do, or to save its state and leave. */
export type WorkerOrder = ComparisonJob | 'stop';

/** What it tells. */
export type WorkerMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'complaint'; readonly message: string }
  | { readonly type: 'finished'; readonly finished: FinishedJob<Metrics> };

const silent: Reporter = {
  say() {},
  warn() {},
  event() {},
  progress: () => ({ listener() {}, done() {} }),
  warnings: [],
  terminal: null,
};

/** Does the jobs that it is sent, one after the other, as the thread that sent them would. */
async function serve({ order, backend, threads, journal }: WorkerStart): Promise<void> {
  const port = parentPort as NonNullable<typeof parentPort>;
  const tell = (message: WorkerMessage): void => port.postMessage(message);
  const stopping = new AbortController();
  const { signal } = stopping;
  await startBackend(backend, silent, { threads });
  const setup = await setupOfOrder(order, { reporter: silent, signal });
  const complain = (message: string): void => tell({ type: 'complaint', message });
  const keeping = new JobSnapshots({ ...journal, complain });
  const options = runOptionsOf(
    { ...setup, training: { ...setup.training, threads } },
    { signal, onProgress: () => () => {}, keeping },
  );
  const doJob = async (job: ComparisonJob): Promise<void> => {
    await keeping.begin(job);
    const run = await runComparisonJob(options, job);
    await keeping.end();
    tell({ type: 'finished', finished: { job, ...run } });
  };
  port.on('message', (order: WorkerOrder) => {
    if (order === 'stop') return stopping.abort();
    // What it throws ends this worker; whoever started it hears so and does the job elsewhere.
    void doJob(order).catch((error) => {
      if (!isSeqgraftError(error, 'E_INTERRUPTED')) throw error;
      port.close();
    });
  });
  tell({ type: 'ready' });
}

await serve(workerData as WorkerStart);
