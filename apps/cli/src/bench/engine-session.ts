import type { Engine } from '@seqgraft/engine';
import { learningRate, type Workload } from './workload.ts';

/** A network that can be trained and asked, by whatever computes it. */
export interface Session {
  /** One training step, forward, backward, Adam: the loss before it. */
  train(): number | Promise<number>;
  /** One forward pass without dropout: [batch, steps, 1]. */
  predict(): Float32Array | Promise<Float32Array>;
  dispose(): void;
}

/** The compiled engine on a workload. */
export function engineSession(engine: Engine, { network, weights, inputs, targets }: Workload): Session {
  const trainer = engine.trainer(network, weights, { optimizer: { kind: 'adam' }, loss: 'mse' });
  const predictor = engine.predictor(network, weights);
  const batch = { inputs, targets };
  return {
    train: () => trainer.step(batch, { learningRate }),
    predict: () => predictor.predict(inputs).data,
    dispose() {
      trainer.dispose();
      predictor.dispose();
    },
  };
}
