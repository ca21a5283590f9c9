import { sharedEngine } from '@seqgraft/engine';
import { useBackend } from '@seqgraft/layers';
import type { Implementation } from './implementation.ts';
import { runEngine } from './run-engine.ts';
import { trainModel } from './train-model.ts';

/** The compiled engine: alone for a pass of layers, inside the training loop for a training. */
export const compiledEngine: Implementation = {
  name: 'engine',
  open: async () => {
    await useBackend('cpu');
  },
  runLayers: async (golden) => runEngine(await sharedEngine(), golden),
  train: (golden) => trainModel(golden, 'compiled steps'),
};
