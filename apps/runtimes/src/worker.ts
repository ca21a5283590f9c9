import { loadEngine } from './load-engine.ts';
import { runTrials, type TrialRequest } from './trials.ts';

self.onmessage = async ({ data }: MessageEvent<TrialRequest>) => {
  self.postMessage(await runTrials(await loadEngine(), data));
};
