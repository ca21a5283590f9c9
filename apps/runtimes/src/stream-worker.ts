import { opfsSpools } from '@seqgraft/windows';
import { streamTrial } from './stream-trial.ts';

self.onmessage = async () => {
  try {
    self.postMessage({ trial: await streamTrial(opfsSpools()) });
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
};
