import { createEngine, type Engine, type EngineOptions, gemmPeak } from '@seqgraft/engine';
import type { Peer, Session, Task } from './peer.ts';
import { firstSequence, LEARNING_RATE, type Workload } from './workload.ts';

/** The engine, alone. */
export interface EnginePeer extends Peer {
  readonly engine: Engine;
}

/** Ways to compile the engine: as it is by default here, with vectors of 128 bits, and without fused multiply-add too. */
const options: Readonly<Record<'seqgraft' | 'seqgraft FMA' | 'seqgraft SIMD', EngineOptions>> = {
  seqgraft: {},
  'seqgraft FMA': { vectorBits: 128 },
  'seqgraft SIMD': { deterministic: true },
};

/** The engine in all ways that differ here. */
export async function enginePeers(threads: number): Promise<EnginePeer[]> {
  const peers: EnginePeer[] = [];
  for (const [name, option] of Object.entries(options)) {
    const peer = await enginePeer(`${name} ${threads}T`, { ...option, threads });
    if (peers.some(({ engine }) => engine.info.variant === peer.engine.info.variant)) peer.close();
    else peers.push(peer);
  }
  return peers;
}

async function enginePeer(name: string, options: EngineOptions): Promise<EnginePeer> {
  const engine = await createEngine(options);
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
