import { parentPort, workerData } from 'node:worker_threads';
import { type ComparisonJob, type FinishedJob, runComparisonJob } from '@seqgraft/transfer';
import type { Metrics } from '../measures/metric.ts';
import type { Reporter } from '../output/reporter.ts';
import { startBackend } from '../task/start-backend.ts';
import { type ComparisonOrder, setupOfOrder } from './comparison-order.ts';
import { runOptionsOf } from './comparison-setup.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly order: ComparisonOrder;
  readonly backend: string;
  /** Of the engine, for each run. */
  readonly threads: number;
}

/** What it tells. */
export type WorkerMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'finished'; readonly finished: FinishedJob<Metrics> };

const silent: Reporter = {
  say() {},
  warn() {},
  event() {},
  progress: () => ({ listener() {}, done() {} }),
  warnings: [],
};

/** Does the jobs that it is sent, one after the other, as the thread that sent them would. */
async function serve({ order, backend, threads }: WorkerStart): Promise<void> {
  const port = parentPort as NonNullable<typeof parentPort>;
  const { signal } = new AbortController(); // the thread that started this one ends it
  await startBackend(backend, silent, { threads });
  const setup = await setupOfOrder(order, { reporter: silent, signal });
  const options = runOptionsOf(
    { ...setup, training: { ...setup.training, threads } },
    { signal, onProgress: () => () => {} },
  );
  const tell = (message: WorkerMessage): void => port.postMessage(message);
  port.on('message', (job: ComparisonJob) => {
    // What it throws ends this worker; whoever started it hears so and does the job elsewhere.
    void runComparisonJob(options, job).then((run) => tell({ type: 'finished', finished: { job, ...run } }));
  });
  tell({ type: 'ready' });
}

await serve(workerData as WorkerStart);
