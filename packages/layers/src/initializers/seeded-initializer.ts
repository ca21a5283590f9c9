import { Random, sizeOf } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import { initializers } from '@tensorflow/tfjs-layers';
import { checkSeed } from '../check-option.ts';
import type { Initializer } from '../tfjs-types.ts';

/** Which stream of random numbers a weight is drawn from: plain data, so that it passes between copies of this package. */
export interface WeightStream {
  /** Used where the initialiser has no seed of its own. */
  readonly seed: number;
  /** Names that tell this weight from others of that seed: the layer's and the weight's. */
  readonly path: readonly string[];
  /** Names that are always added, so that the two directions of a layer never start alike. */
  readonly direction: readonly string[];
}

export interface SeedOption {
  /**
   * The same seed, class and shape give the same values, whatever the layer is called.
   * Left out: layers of this package derive the stream from their own seed and name and the weight's name;
   * any other layer gets seed 0, so give two layers of one shape a seed each.
   */
  readonly seed?: number | null | undefined;
}

// tfjs takes an initialiser only when it is an instance of this class, which it does not export.
const TfjsInitializer: new () => Initializer = Object.getPrototypeOf(initializers.zeros().constructor);

/** An initialiser whose values are a pure function of seed, class and shape, the same on every backend. */
export abstract class SeededInitializer extends TfjsInitializer {
  readonly seed: number | null;

  constructor(options: SeedOption = {}) {
    super();
    this.seed = checkSeed(options.seed, this.getClassName());
  }

  /** Values of a weight, row-major. */
  abstract sample(shape: readonly number[], random: Random): Float32Array;

  override apply(shape: number[], dtype?: tf.DataType): tf.Tensor {
    return this.applyTo({ seed: 0, path: [], direction: [] }, shape, dtype);
  }

  /** As `apply`, for one weight of a layer that knows its place. */
  applyTo(stream: WeightStream, shape: number[], dtype: tf.DataType = 'float32'): tf.Tensor {
    const random =
      this.seed === null
        ? new Random(stream.seed, [...stream.path, ...stream.direction])
        : new Random(this.seed, [this.getClassName(), ...stream.direction]);
    return tf.tensor(this.sample(shape, random), shape, dtype);
  }
}

/** An initialiser for one weight of a layer: one that is seeded, by this or another copy of the package, draws from the weight's stream. */
export function placeInitializer(initializer: Initializer, stream: WeightStream): Initializer {
  if (!('applyTo' in initializer)) return initializer;
  const apply = (shape: number[], dtype?: tf.DataType): tf.Tensor =>
    (initializer as SeededInitializer).applyTo(stream, shape, dtype);
  return { apply } as Initializer;
}

/** `length` draws. */
export function draw(shape: readonly number[], next: () => number): Float32Array {
  const values = new Float32Array(sizeOf(shape));
  for (let i = 0; i < values.length; i++) values[i] = next();
  return values;
}
