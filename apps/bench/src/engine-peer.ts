import { createEngine, type Engine, gemmPeak } from '@seqgraft/engine';
import type { Peer, Session, Task } from './peer.ts';
import { firstSequence, LEARNING_RATE, type Workload } from './workload.ts';

/** The engine, alone. */
export interface EnginePeer extends Peer {
  readonly engine: Engine;
}

/** @param fma with fused multiply-add or without */
export async function enginePeer(threads: number, fma: boolean): Promise<EnginePeer> {
  const engine = await createEngine({ threads, deterministic: !fma });
  const name = `seqgraft ${fma ? 'FMA' : 'SIMD'} ${threads}T`;
  return {
    name,
    engine,
    version: `${engine.info.variant}, ${engine.info.threads} thread${engine.info.threads > 1 ? 's' : ''}`,
    tasks: ['train', 'predict', 'predict-one'],
    open: (workload) => openEngine(engine, workload),
    close: () => engine.dispose(),
  };
}

/** @param multipliers of the learning rate: 0 freezes a group */
export function openEngine(
  engine: Engine,
  { network, weights, inputs, targets }: Workload,
  multipliers: Readonly<Record<string, number>> = {},
): Session & { readonly bytes: number } {
  const trainer = engine.trainer(network, weights, { optimizer: { kind: 'adam' }, loss: 'mse' });
  const predictor = engine.predictor(network, weights);
  const one = firstSequence(inputs);
  const batch = { inputs, targets };
  const work: Record<Task, () => unknown> = {
    train: () => trainer.step(batch, { learningRate: LEARNING_RATE, multipliers }),
    predict: () => predictor.predict(inputs),
    'predict-one': () => predictor.predict(one),
  };
  return {
    // Not awaited: a step ends when it returns.
    run(task) {
      const start = performance.now();
      work[task]();
      return performance.now() - start;
    },
    loss: () => trainer.evaluate(batch),
    get bytes() {
      return trainer.bytes;
    },
    dispose() {
      trainer.dispose();
      predictor.dispose();
    },
  };
}

/** The engine's own matrix product on one thread, timed as a case whose "milliseconds" are those of a training step at that rate. */
export function peakAsStep(engine: Engine, flops: number): number {
  return flops / gemmPeak(engine) / 1e6;
}
