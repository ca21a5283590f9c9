import type { Answer, DemoWorker, Failure, RunEvent } from '../protocol.ts';

/** What the worker refused: the words of the package that did, to be shown as they are. */
export class DemoFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`${failure.code}: ${failure.reason} ${failure.remedy}`);
    this.failure = failure;
  }
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: DemoFailure): void;
}

/** Starts the worker, on demand, and asks it. */
export function startWorker(onEvent: (event: RunEvent) => void): DemoWorker {
  const worker = new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module', name: 'seqgraft' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if ('event' in data) {
      onEvent(data.event);
      return;
    }
    const { resolve, reject } = waiting.get(data.id) as Waiting;
    waiting.delete(data.id);
    if ('failure' in data) reject(new DemoFailure(data.failure));
    else resolve(data.value);
  };
  worker.onerror = ({ message }) => {
    const reason = message || 'The worker could not be loaded.';
    const failure = { code: 'E_WORKER', reason, remedy: 'Reload the page; what was saved goes on.' };
    for (const each of waiting.values()) each.reject(new DemoFailure(failure));
    waiting.clear();
  };
  return new Proxy({} as DemoWorker, {
    get:
      (_, call) =>
      (...args: unknown[]) =>
        new Promise((resolve, reject) => {
          const id = ++asked;
          waiting.set(id, { resolve, reject });
          worker.postMessage({ id, call, args });
        }),
  });
}
