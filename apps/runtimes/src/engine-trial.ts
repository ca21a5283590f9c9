import type { EngineOptions, NetworkSpec, Variant } from '@seqgraft/engine';
import { digestOf, paddingMask, scattered, scatteredWeights } from './small-data.ts';

/** The package as somebody imported it, from whatever file. */
export type EngineModule = typeof import('@seqgraft/engine');

export type EngineTrialOptions = Pick<EngineOptions, 'deterministic' | 'vectorBits'> & { readonly threads: number };

/** What one engine computed, for comparison with another's. */
export interface EngineTrial {
  /** Threads at work when the steps were over. */
  readonly threads: number;
  readonly sharedMemory: boolean;
  readonly variant: Variant;
  readonly losses: readonly number[];
  /** Of all trained weights, optimizer slots, predictions and gradients. */
  readonly digest: string;
}

const batch = 21;
const steps = 7;
const features = 3;

const networks: readonly NetworkSpec[] = [
  {
    layers: [
      { name: 'a', cell: 'lstm', units: 13, direction: 'bidirectional' },
      { name: 'b', cell: 'gru', units: 9, dropout: 0.25, recurrentDropout: 0.25 },
    ],
    head: { outputs: 2, targets: 'every-step', dropout: 0.1 },
  },
  {
    layers: [
      { name: 'a', cell: 'rnn', units: 10, activation: 'relu' },
      { name: 'b', cell: 'gru', units: 7, resetAfter: false, direction: 'reversed' },
      { name: 'c', cell: 'lstm', units: 5, recurrentActivation: 'hardSigmoid' },
    ],
    head: { outputs: 1, targets: 'last' },
  },
];

/** Time for workers to start, or to be refused, before what they do is looked at. */
const STARTING_MS = 400;

/** Trains two networks of all cells some steps, predicts, and takes gradients. */
export async function engineTrial({ createEngine }: EngineModule, options: EngineTrialOptions): Promise<EngineTrial> {
  const engine = await createEngine({ ...options, threadsFrom: 0 });
  try {
    if (options.threads > 1) await new Promise((resolve) => setTimeout(resolve, STARTING_MS));
    const losses: number[] = [];
    const digests = networks.map((network) => {
      const weights = scatteredWeights(network, features);
      const inputs = scattered([batch, steps, features], 77);
      const everyStep = network.head?.targets === 'every-step';
      const outputs = network.head?.outputs as number;
      const targets = scattered(everyStep ? [batch, steps, outputs] : [batch, outputs], 78);
      const mask = paddingMask(batch, steps);
      const trainer = engine.trainer(network, weights, { optimizer: { kind: 'adam' }, loss: 'huber', seed: 5 });
      for (let i = 0; i < 12; i++) {
        losses.push(trainer.step({ inputs, targets, ...(i % 2 && { mask }) }, { learningRate: 0.01 }));
      }
      const trained = trainer.read();
      const { moment1, moment2 } = trainer.readOptimizer();
      trainer.dispose();
      const { outputs: predicted, states } = engine.forward(network, trained, { inputs, mask });
      const { weights: gradients } = engine.gradients(network, trained, { inputs, upstream: { outputs: targets } });
      const arrays = [trained, moment1, moment2, states, gradients].flatMap((named) => [...named.values()]);
      return digestOf([...arrays, predicted]);
    });
    const { variant, threads, sharedMemory } = engine.info;
    return { threads, sharedMemory, variant, losses, digest: digests.join(' ') };
  } finally {
    engine.dispose();
  }
}
