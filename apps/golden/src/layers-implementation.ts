import { useBackend } from '@seqgraft/layers';
import type { Implementation } from './implementation.ts';
import { runLayers } from './run-layers.ts';
import { trainModel } from './train-model.ts';

/** The layers, models and training loop of seqgraft on one backend of tfjs: operation by operation, or each layer compiled. */
export function layersOn(backend: 'wasm' | 'cpu', compiled: boolean): Implementation {
  return {
    name: `${compiled ? 'compiled ' : ''}layers/${backend}`,
    open: async () => {
      const { engine } = await useBackend(backend, { compiled: compiled ? 'auto' : 'never' });
      if (engine.used !== compiled) throw new Error(`The engine does not start: ${JSON.stringify(engine)}`);
    },
    runLayers: async (golden) => runLayers(golden),
    train: (golden) => trainModel(golden, compiled ? 'compiled layers' : 'tfjs alone'),
  };
}
