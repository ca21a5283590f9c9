import { useBackend } from '@seqgraft/layers';
import type { Implementation } from './implementation.ts';
import { runLayers } from './run-layers.ts';
import { trainModel } from './train-model.ts';

/** The layers, models and training loop of seqgraft on one backend of tfjs. */
export function layersOn(backend: 'wasm' | 'cpu'): Implementation {
  return {
    name: `layers/${backend}`,
    open: async () => {
      await useBackend(backend);
    },
    runLayers: async (golden) => runLayers(golden),
    train: (golden) => trainModel(golden, 'never'),
  };
}
