import type { EngineModule } from './engine-trial.ts';
import { runTrials, type TrialRequest } from './trials.ts';

const engineAddress: string = '/engine/index.js';

self.onmessage = async ({ data }: MessageEvent<TrialRequest>) => {
  self.postMessage(await runTrials((await import(engineAddress)) as EngineModule, data));
};
