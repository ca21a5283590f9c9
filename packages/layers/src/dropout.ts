import * as tf from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import { checkSeed } from './check-option.ts';
import { chooseEngine, isPassing } from './compiled/choose-engine.ts';
import { compiledDropout } from './compiled/dropout-call.ts';
import { defaultSeed } from './default-seed.ts';
import { dropoutMask, type MaskKey } from './dropout-mask.ts';
import { dropoutRate } from './dropout-rate.ts';
import { firstTensor } from './first-input.ts';
import { markOwnClass } from './own-class.ts';
import type { LayerArgs } from './recurrent-args.ts';
import type { CallArguments } from './tfjs-types.ts';

export interface DropoutArgs extends LayerArgs {
  /** Fraction of the values that become 0, from 0 up to, not including, 1. */
  rate: number;
  /** Shape of the mask, which is broadcast; null for an axis of the input's length. Default: the input's shape. */
  noiseShape?: (number | null)[] | null | undefined;
  /** Mask k is a pure function of (seed, k). Default: derived from the layer's name. */
  seed?: number | null | undefined;
}

/** Beyond it the threshold of a mask does not fit 32 bits. */
const MOST_COMPILED = 1 - 2 ** -32;

/**
 * Dropout whose masks can be told beforehand: mask k depends on the seed and on k alone, on every backend.
 *
 * tf.layers.dropout repeats one mask for ever when it has a seed, and draws from Math.random when it has none.
 * Outside of training it returns its input.
 */
export class Dropout extends layers.Layer {
  static readonly className = 'Dropout';
  static {
    markOwnClass(Dropout);
  }
  readonly rate: number;
  readonly noiseShape: readonly (number | null)[] | null;
  readonly seed: number | null;
  /** Number of the next mask: masks drawn so far. Set it to go on where another run stopped. */
  counter = 0;
  override supportsMasking = true;

  constructor(args: DropoutArgs) {
    super(args as ConstructorParameters<typeof layers.Layer>[0]);
    this.rate = dropoutRate(args.rate, { layer: this.name, option: 'rate' });
    this.noiseShape = args.noiseShape ?? null;
    this.seed = checkSeed(args.seed, this.name);
  }

  override call(inputs: tf.Tensor | tf.Tensor[], { training = false }: CallArguments = {}): tf.Tensor {
    const input = firstTensor(inputs);
    if (!training || this.rate === 0) return input;
    return tf.tidy(() => {
      const key = { seed: this.seed ?? defaultSeed(this.name), counter: this.counter, purpose: 0 };
      this.counter += 1;
      const compiled = this.compile(input, key);
      if (compiled !== null) return compiled;
      const shape = (this.noiseShape ?? input.shape).map((length, axis) => length ?? (input.shape[axis] as number));
      return tf.mul(input, dropoutMask(shape, this.rate, key));
    });
  }

  /** Null: then it is TensorFlow.js' turn. */
  private compile(input: tf.Tensor, key: MaskKey): tf.Tensor | null {
    const each = this.noiseShape === null && input.dtype === 'float32' && input.size > 0 && this.rate < MOST_COMPILED;
    const engine = chooseEngine();
    if (!each || 'reason' in engine) return null;
    try {
      return compiledDropout(input, engine, { rate: this.rate, ...key });
    } catch (error) {
      if (isPassing(error)) return null;
      throw error;
    }
  }

  override getConfig(): tf.serialization.ConfigDict {
    const noiseShape = this.noiseShape === null ? null : [...this.noiseShape];
    return { ...super.getConfig(), rate: this.rate, noiseShape, seed: this.seed };
  }
}

/** A {@link Dropout} layer, in place of tf.layers.dropout. */
export function dropout(args: DropoutArgs): Dropout {
  return new Dropout(args);
}
