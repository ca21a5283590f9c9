import { type Batch, type BatchSource, isSeqgraftError } from '@seqgraft/core';
import { sharedEngine, type Variant } from '@seqgraft/engine';
import { buildModel, parseModelSpec } from '@seqgraft/models';
import { type EngineUse, trainPhases } from '@seqgraft/training';
import { bestPeak } from '../bench/engine-peak.ts';

/** What the compiled engine is here. */
export interface EngineFinding {
  readonly ok: boolean;
  /** In words: what it is, or why it does not run. */
  readonly says: string;
  readonly variant: Variant | null;
  readonly threads: number | null;
  readonly sharedMemory: boolean | null;
  /** Until it is ready in a process that had none. */
  readonly startMilliseconds: number | null;
  /** The best of its matrix product, on one thread. */
  readonly gigaflops: number | null;
}

const absent = { variant: null, threads: null, sharedMemory: null, startMilliseconds: null, gigaflops: null };

/** To look for the best: some hundred calls, of which the first run code that V8 compiled in haste. */
const peakTime = 150; // ms

/** Starts the engine that training uses, and measures it. */
export async function examineEngine(): Promise<EngineFinding> {
  const start = performance.now();
  try {
    const engine = await sharedEngine();
    const startMilliseconds = performance.now() - start;
    const { variant, threads, sharedMemory } = engine.info;
    const gigaflops = bestPeak(engine, peakTime);
    const says = `${variant}, ${threads} ${threads === 1 ? 'thread' : 'threads'}, ready in ${startMilliseconds.toFixed(0)} ms`;
    return { ok: true, says, variant, threads, sharedMemory, startMilliseconds, gigaflops };
  } catch (error) {
    return { ok: false, says: isSeqgraftError(error) ? error.reason : String(error), ...absent };
  }
}

/** One window of two steps. */
const oneWindow: BatchSource = {
  windowCount: 1,
  *batches(): Iterable<Batch> {
    yield {
      inputs: { shape: [1, 2, 1], data: Float32Array.of(0.1, 0.2) },
      targets: { shape: [1, 1], data: Float32Array.of(0.3) },
      windows: Uint32Array.of(0),
    };
  },
};

/** What a training step on the current backend runs on, found by taking one. */
export async function engineUseHere(): Promise<EngineUse> {
  const spec = parseModelSpec({ cell: 'lstm', units: [1], features: 1, head: { targets: 'last', outputs: 1 } });
  const model = buildModel(spec, { seed: 1 });
  try {
    const groups = Object.fromEntries(model.groups.map(({ name }) => [name, 1]));
    const phase = { name: 'doctor', epochs: 1, learningRate: 0.001, schedule: { kind: 'constant' }, groups } as const;
    const options = { train: oneWindow, batchSize: 1, optimizer: { kind: 'adam' }, loss: 'mse', seed: 1 } as const;
    return (await trainPhases(model, [phase], options)).engine;
  } finally {
    model.dispose();
  }
}
