import { memoryStore, packBundle, publishCheckpoint } from '@seqgraft/checkpoints';
import { fetchAll } from './read-choice.ts';

/** Loads what is loaded when it is needed, before it is: from then on the page works without a network. */
export async function loadTheRest(): Promise<void> {
  const store = memoryStore();
  const tensors = new Map([['x', { shape: [1], data: new Float32Array(1) }]]);
  await publishCheckpoint(store, 'nothing', { groups: [{ name: 'head', tensors }] });
  await Promise.all([packBundle(store), fetchAll()]);
}
