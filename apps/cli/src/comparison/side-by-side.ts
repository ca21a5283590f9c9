import { Worker } from 'node:worker_threads';
import type { ComparisonJob, FinishedJob, JobRunner } from '@seqgraft/transfer';
import type { Metrics } from '../measures/metric.ts';
import type { ActionContext } from '../run-action.ts';
import type { WorkerMessage, WorkerOrder, WorkerStart } from './compare-worker.ts';
import { Inbox } from './inbox.ts';
import { InterruptedRunsError } from './interrupted-runs-error.ts';

export interface SideBySideOptions extends ActionContext {
  /** Runs at a time: one in this thread, each of the others in a worker. */
  readonly jobs: number;
  readonly start: WorkerStart;
  /** What workers run. Default: the built `compare-worker.js` beside this file. */
  readonly script?: URL | undefined;
  /** Names a run that a worker did, when it ends. */
  readonly titleOf: (job: ComparisonJob) => string;
  /** How long a stopped worker may take to end its step and save its state, in ms. Default 20 s. */
  readonly grace?: number;
}

/**
 * Does runs in this thread and in workers beside it. All take from one queue; this thread begins at once, workers join when they have
 * loaded. A worker that dies gives its run back, and this thread does what is left: a run is never lost, and nothing waits for the dead.
 */
export function sideBySide(options: SideBySideOptions): JobRunner<Metrics> {
  return async function* (jobs, runHere) {
    const { signal } = options;
    const queue = [...jobs];
    const inbox = new Inbox<FinishedJob<Metrics>>();
    const shared: Shared = { queue, inbox, over: false };
    const workers = Array.from({ length: Math.min(options.jobs, jobs.length) - 1 }, () => startWorker(options, shared));
    let here: Promise<void> = Promise.resolve();
    const interrupt = (): void => inbox.fail(new InterruptedRunsError({ kept: 0, total: jobs.length }));
    let busy = false;
    const workHere = (): void => {
      const job = busy ? undefined : queue.shift();
      if (job === undefined) return;
      busy = true;
      here = runHere(job)
        .then((run) => inbox.put({ job, ...run }))
        .catch((error) => inbox.fail(error))
        .finally(() => {
          busy = false;
        });
    };
    try {
      for (let done = 0; done < jobs.length; ) {
        if (signal.aborted && !busy) interrupt();
        workHere();
        signal.addEventListener('abort', interrupt, { once: true });
        const finished = await inbox.take();
        signal.removeEventListener('abort', interrupt);
        if (finished === null) continue; // a worker died: look into the queue again
        done++;
        yield finished;
      }
    } finally {
      signal.removeEventListener('abort', interrupt);
      shared.over = true;
      // What is stopped here and in the workers saves its state before it ends.
      await Promise.all([...(signal.aborted ? [here] : []), ...workers.map((worker) => worker.end(signal.aborted))]);
    }
  };
}

interface Shared {
  readonly queue: ComparisonJob[];
  readonly inbox: Inbox<FinishedJob<Metrics>>;
  /** Whether workers are ended on purpose. */
  over: boolean;
}

interface RunningWorker {
  /** @param gently whether it may save the state of its run first */
  end(gently: boolean): Promise<unknown>;
}

function startWorker(
  { start, script, reporter, titleOf, grace = 20_000 }: SideBySideOptions,
  shared: Shared,
): RunningWorker {
  const worker = new Worker(script ?? new URL('./compare-worker.js', import.meta.url), { workerData: start });
  let current: ComparisonJob | undefined;
  const next = (): void => {
    current = shared.queue.shift();
    if (current !== undefined) worker.postMessage(current);
  };
  worker.on('message', (message: WorkerMessage) => {
    if (message.type === 'progress') return reporter.event({ run: titleOf(message.job), ...message.event });
    if (message.type === 'complaint') return reporter.warn({ code: 'W_AUTOSAVE', message: message.message });
    if (message.type === 'finished') {
      const { run } = message.finished;
      reporter.say(`${titleOf(message.finished.job)}  done in a worker  ${run.seconds.toFixed(1)} s`);
      current = undefined;
      shared.inbox.put(message.finished);
    }
    next();
  });
  let reason = 'it left without a word';
  worker.on('error', (error) => {
    reason = error.message;
  });
  worker.on('exit', () => {
    if (shared.over) return;
    if (current !== undefined) shared.queue.unshift(current);
    current = undefined;
    const message = `A worker ended (${reason}); what it had to do is done in the main thread instead.`;
    reporter.warn({ code: 'W_WORKER', message });
    shared.inbox.wake();
  });
  return {
    async end(gently) {
      if (gently && current !== undefined) {
        const left = new Promise((resolve) => worker.once('exit', resolve));
        worker.postMessage('stop' satisfies WorkerOrder);
        const patience = setTimeout(() => void worker.terminate(), grace);
        await left;
        clearTimeout(patience);
      }
      await worker.terminate();
    },
  };
}
