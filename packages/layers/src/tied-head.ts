import * as tf from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import { LayerOption } from './errors.ts';
import { firstShape, firstTensor } from './first-input.ts';
import { zeros } from './initializers/constants.ts';
import { markOwnClass } from './own-class.ts';
import type { LayerArgs } from './recurrent-args.ts';
import type { LayerVariable, Shape } from './tfjs-types.ts';
import type { TokenEmbedding } from './token-embedding.ts';

export interface TiedHeadArgs extends LayerArgs {
  /** Whose table is the kernel; its width must be that of the inputs. */
  embedding: TokenEmbedding;
}

/**
 * Logits of a vocabulary by the vectors of its embedding: h · Eᵀ + b, [..., width] → [..., vocabulary].
 *
 * Press & Wolf, "Using the output embedding to improve language models", 2017; Inan, Khosravi & Socher 2017. The layer
 * owns its bias alone. It knows its embedding as an object, so a model.json cannot tell of it: store spec and weights.
 */
export class TiedHead extends layers.Layer {
  static readonly className = 'TiedHead';
  static {
    markOwnClass(TiedHead);
  }
  readonly embedding: TokenEmbedding;
  override supportsMasking = true;
  #bias: LayerVariable | null = null;

  constructor(args: TiedHeadArgs) {
    const { embedding, ...rest } = args;
    super(rest as ConstructorParameters<typeof layers.Layer>[0]);
    this.embedding = embedding;
  }

  override build(inputShape: Shape | Shape[]): void {
    const place = { layer: this.name, option: 'embedding' };
    const { name, variable, width } = this.embedding;
    const features = firstShape(inputShape).at(-1);
    if (features !== width) throw new LayerOption({ ...place, rule: `as wide as the inputs, ${features}`, got: width });
    if (variable === null) {
      throw new LayerOption({ ...place, rule: 'a layer that was applied before this one', got: name });
    }
    this.#bias = this.addWeight('bias', [this.embedding.vocabulary], 'float32', zeros());
    this.built = true;
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    return tf.tidy(() => {
      const input = firstTensor(inputs);
      const { width, vocabulary, variable } = this.embedding;
      const rows = tf.reshape(input, [input.size / width, width]);
      const logits = tf.matMul(rows, variable as tf.Tensor2D, false, true);
      const bias = this.#bias?.read() as tf.Tensor;
      return tf.reshape(tf.add(logits, bias), [...input.shape.slice(0, -1), vocabulary]);
    });
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return [...firstShape(inputShape).slice(0, -1), this.embedding.vocabulary];
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), embedding: this.embedding.name };
  }
}

/**
 * A {@link TiedHead} layer; applied to inputs of another width than its embedding's, or before it, it throws E_LAYER_OPTION.
 */
export function tiedHead(args: TiedHeadArgs): TiedHead {
  return new TiedHead(args);
}
