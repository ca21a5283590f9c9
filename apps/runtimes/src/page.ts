import { loadEngine } from './load-engine.ts';
import type { StreamTrial } from './stream-trial.ts';
import { runTrials, type TrialReport, type TrialRequest } from './trials.ts';

export interface TrialPage {
  inPage(request: TrialRequest): Promise<TrialReport>;
  inWorker(request: TrialRequest): Promise<TrialReport>;
}

const trials: TrialPage = {
  async inPage(request) {
    return runTrials(await loadEngine(), request);
  },
  inWorker(request) {
    return new Promise((resolve, reject) => {
      const worker = new Worker('/page/worker.js', { type: 'module' });
      worker.onmessage = ({ data }) => resolve(data as TrialReport);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(request);
    });
  },
};

export interface StreamPage {
  inPage(): Promise<StreamTrial>;
  inWorker(): Promise<StreamTrial>;
}

const streams: StreamPage = {
  async inPage() {
    const { streamTrial } = await import('./stream-trial.ts');
    const { opfsSpools } = await import('@seqgraft/windows');
    return streamTrial(opfsSpools());
  },
  inWorker() {
    return new Promise((resolve, reject) => {
      const worker = new Worker('/page/stream-worker.js', { type: 'module' });
      worker.onmessage = ({ data }) => ('trial' in data ? resolve(data.trial) : reject(new Error(data.error)));
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(null);
    });
  },
};

Object.assign(globalThis, { trials, streams });
