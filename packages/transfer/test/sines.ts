import { type Batch, type BatchSource, Random } from '@seqgraft/core';
import { buildModel, type RecurrentModel } from '@seqgraft/models';
import { predictAll } from '@seqgraft/training';
import {
  type CarrySource,
  type Measured,
  type PartMeasure,
  type RunOptions,
  readCarrySource,
  trainControl,
} from '../src/index.ts';

/** Steps of a window. */
const lookback = 24;

interface SinesOptions {
  /** Radians a step. */
  readonly frequencies: readonly [number, number];
  readonly windows: number;
  readonly seed: number;
  /** Standard deviation. */
  readonly noise?: number;
  /** −1 asks for the opposite of what comes next. */
  readonly sign?: 1 | -1;
}

/** Windows of noisy sines and the value that follows each: a task on which PyTorch's numbers are known, see apps/studies. */
function sines({ frequencies, windows, seed, noise = 0.3, sign = 1 }: SinesOptions): BatchSource {
  const random = new Random(seed).fork('sines');
  const [low, high] = frequencies;
  const inputs = new Float32Array(windows * lookback);
  const targets = new Float32Array(windows);
  for (let w = 0; w < windows; w++) {
    const frequency = low + (high - low) * random.uniform();
    const start = 2 * Math.PI * random.uniform();
    for (let t = 0; t < lookback; t++)
      inputs[w * lookback + t] = Math.sin(frequency * t + start) + noise * random.normal();
    targets[w] = sign * (Math.sin(frequency * lookback + start) + noise * random.normal());
  }
  const batch = (numbers: Uint32Array): Batch => ({
    inputs: {
      shape: [numbers.length, lookback, 1],
      data: Float32Array.from({ length: numbers.length * lookback }, (_, i) => {
        const window = numbers[Math.floor(i / lookback)] as number;
        return inputs[window * lookback + (i % lookback)] as number;
      }),
    },
    targets: { shape: [numbers.length, 1], data: Float32Array.from(numbers, (w) => targets[w] as number) },
    windows: numbers,
  });
  return {
    windowCount: windows,
    *batches({ size, seed: shuffle, epoch = 0 }) {
      const order =
        shuffle === undefined
          ? Uint32Array.from({ length: windows }, (_, w) => w)
          : new Random(shuffle).fork(`epoch ${epoch}`).permutation(windows);
      for (let from = 0; from < windows; from += size) yield batch(order.slice(from, from + size));
    },
  };
}

export function sinesModel(seed: number, units = 16): RecurrentModel {
  return buildModel({ cell: 'lstm', units: [units], features: 1, head: { outputs: 1 } }, { seed });
}

const common = { batchSize: 32, optimizer: { kind: 'adam' }, loss: 'mse', threads: 1 } as const;

/** A network that has learnt the sines of the source task, or their opposite. */
export async function sinesSource(seed: number, sign: 1 | -1 = 1): Promise<CarrySource> {
  const model = sinesModel(seed);
  try {
    const train = sines({ frequencies: [0.2, 0.8], windows: 1024, seed, sign });
    await trainControl(model, { ...common, train, seed, budget: { epochs: 12, learningRate: 1e-2 } });
    return await readCarrySource(model);
  } finally {
    model.dispose();
  }
}

export interface SinesTargetOptions {
  readonly windows: number;
  /** Of the data: the same for every run of a comparison, as a target's data is. */
  readonly dataSeed: number;
  readonly epochs?: number;
  readonly learningRate?: number;
}

/** The target task: few windows of faster sines, some to stop on, and many to measure the squared error on. */
export function sinesTarget({
  windows,
  dataSeed,
  epochs = 60,
  learningRate = 3e-3,
}: SinesTargetOptions): Pick<RunOptions<RecurrentModel>, 'build' | 'training' | 'measure' | 'dispose'> {
  const part = (number: number, count: number): BatchSource =>
    sines({ frequencies: [0.8, 1.1], windows: count, seed: 1000 * dataSeed + number });
  const [train, validation, test] = [part(1, windows), part(2, 24), part(3, 256)];
  const measurePart = async (model: RecurrentModel, source: BatchSource): Promise<PartMeasure> => {
    const { data } = await predictAll(model, source);
    const [{ targets }] = [...(source.batches({ size: source.windowCount }) as Iterable<Batch>)] as [Batch];
    const windowErrors = Array.from(data, (value, w) => (value - (targets.data[w] as number)) ** 2);
    return { score: windowErrors.reduce((sum, error) => sum + error, 0) / windowErrors.length, windowErrors };
  };
  return {
    build: ({ seed }) => sinesModel(seed),
    training: () => ({ ...common, batchSize: 8, train, validation, patience: 20, budget: { epochs, learningRate } }),
    measure: async (model): Promise<Measured> => ({
      validation: await measurePart(model, validation),
      test: await measurePart(model, test),
    }),
    dispose: (model) => model.dispose(),
  };
}
