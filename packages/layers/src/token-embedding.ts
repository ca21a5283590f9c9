import * as tf from '@tensorflow/tfjs-core';
import { InputSpec, layers } from '@tensorflow/tfjs-layers';
import { checkCount, checkSeed } from './check-option.ts';
import { defaultSeed } from './default-seed.ts';
import { firstMask, firstShape, firstTensor } from './first-input.ts';
import { randomUniform } from './initializers/random-uniform.ts';
import { markOwnClass } from './own-class.ts';
import type { LayerArgs } from './recurrent-args.ts';
import type { LayerVariable, Shape } from './tfjs-types.ts';

export interface TokenEmbeddingArgs extends LayerArgs {
  /** How many tokens there are: numbers from 0 to vocabulary − 1. */
  vocabulary: number;
  /** Numbers of a token's vector. */
  width: number;
  /** Of the initial vectors. Default: derived from the layer's name. */
  seed?: number | null | undefined;
}

/** Small enough for a tied head's first logits to be near zero; as PyTorch's word language model starts. */
const limit = 0.1;

/**
 * The vectors of token numbers: [batch, time, 1] → [batch, time, width].
 *
 * tf.layers.embedding takes [batch, time], and its gradient has no kernel on the wasm backend; that of this layer is a
 * scatterND, which all backends have.
 */
export class TokenEmbedding extends layers.Layer {
  static readonly className = 'TokenEmbedding';
  static {
    markOwnClass(TokenEmbedding);
  }
  readonly vocabulary: number;
  readonly width: number;
  readonly seed: number;
  override supportsMasking = true;
  #embeddings: LayerVariable | null = null;

  constructor(args: TokenEmbeddingArgs) {
    super(args as ConstructorParameters<typeof layers.Layer>[0]);
    const { name: layer } = this;
    this.vocabulary = checkCount(args.vocabulary, { layer, option: 'vocabulary' });
    this.width = checkCount(args.width, { layer, option: 'width' });
    this.seed = checkSeed(args.seed, layer) ?? defaultSeed(layer);
    this.inputSpec = [new InputSpec({ ndim: 3, axes: { [-1]: 1 } })];
  }

  /** The table, [vocabulary, width]; null before the first call. */
  get variable(): tf.Variable | null {
    return (this.#embeddings?.read() ?? null) as tf.Variable | null;
  }

  override build(): void {
    const initializer = randomUniform({ minval: -limit, maxval: limit, seed: this.seed });
    this.#embeddings = this.addWeight('embeddings', [this.vocabulary, this.width], 'float32', initializer);
    this.built = true;
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    return tf.tidy(() => {
      const input = firstTensor(inputs) as tf.Tensor3D;
      const [batch, time] = input.shape;
      const tokens = tf.cast(tf.reshape(input, [batch * time]), 'int32') as tf.Tensor1D;
      return tf.reshape(lookUp(this.variable as tf.Variable, tokens), [batch, time, this.width]);
    });
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const [batch = null, time = null] = firstShape(inputShape);
    return [batch, time, this.width];
  }

  override computeMask(_inputs: tf.Tensor | tf.Tensor[], mask?: tf.Tensor | tf.Tensor[]): tf.Tensor {
    // tfjs' type knows no null, its code does: "no mask".
    return firstMask(mask) as tf.Tensor;
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), vocabulary: this.vocabulary, width: this.width, seed: this.seed };
  }
}

/** Rows of a table, whose gradient is summed by row. */
function lookUp(table: tf.Tensor, tokens: tf.Tensor1D): tf.Tensor {
  const shape = table.shape as [number, number];
  const differentiable = tf.customGrad((value, save) => {
    (save as (kept: tf.Tensor[]) => void)([tokens]);
    return {
      value: tf.gather(value as tf.Tensor, tokens),
      gradFunc: (upstream, saved) => {
        const [rows] = saved as [tf.Tensor1D];
        return tf.scatterND(tf.reshape(rows, [rows.size, 1]), upstream as tf.Tensor, shape);
      },
    };
  });
  return differentiable(table);
}

/**
 * A {@link TokenEmbedding} layer.
 *
 * @throws E_LAYER_OPTION for a vocabulary or width that is no whole number from 1, or a seed that is none.
 */
export function tokenEmbedding(args: TokenEmbeddingArgs): TokenEmbedding {
  return new TokenEmbedding(args);
}
