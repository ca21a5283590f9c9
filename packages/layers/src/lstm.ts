import * as tf from '@tensorflow/tfjs-core';
import type { Activation } from './activations.ts';
import { lstmCell } from './cells/lstm-cell.ts';
import type { RecurrentCell } from './cells/recurrent-cell.ts';
import { withoutCustomObjects } from './keras-object.ts';
import { markOwnClass } from './own-class.ts';
import type { LSTMArgs } from './recurrent-args.ts';
import { gateActivation } from './recurrent-config.ts';
import { RecurrentLayer } from './recurrent-layer.ts';
import type { Initializer } from './tfjs-types.ts';

/** Long short-term memory in place of tf.layers.lstm; the equations stand with its cell. */
export class LSTM extends RecurrentLayer {
  static readonly className = 'LSTM';
  static {
    markOwnClass(LSTM);
  }
  override readonly cell: RecurrentCell = lstmCell;
  override readonly recurrentActivation: Activation;
  readonly unitForgetBias: boolean;
  readonly implementation: number;

  constructor(args: LSTMArgs) {
    super(args);
    this.recurrentActivation = gateActivation(args, this.name);
    this.unitForgetBias = args.unitForgetBias ?? true;
    this.implementation = args.implementation ?? 2;
  }

  protected override beginBias(initializer: Initializer): Initializer {
    if (!this.unitForgetBias) return initializer;
    const { units } = this.config;
    const withForgetBias = (shape: number[], dtype?: tf.DataType) =>
      tf.tidy(() => {
        const [i, , c, o] = tf.split(initializer.apply(shape, dtype), 4);
        return tf.concat([i, tf.ones([units], dtype), c, o] as tf.Tensor[]);
      });
    return { apply: withForgetBias } as Initializer;
  }

  override getConfig(): tf.serialization.ConfigDict {
    return {
      ...super.getConfig(),
      recurrentActivation: this.recurrentActivation.name,
      unitForgetBias: this.unitForgetBias,
      implementation: this.implementation,
    };
  }

  /** What a config leaves out is what tf.layers.lstm would have taken, since only its writer can have left it out. */
  static override fromConfig<T extends tf.serialization.Serializable>(
    layerClass: tf.serialization.SerializableConstructor<T>,
    config: tf.serialization.ConfigDict,
  ): T {
    const unitForgetBias = config.unitForgetBias ?? false;
    return new layerClass({ recurrentActivation: 'hardSigmoid', ...withoutCustomObjects(config), unitForgetBias });
  }
}

/**
 * An {@link LSTM} layer.
 *
 * @throws E_LAYER_OPTION for an option that cannot be.
 */
export function lstm(args: LSTMArgs): LSTM {
  return new LSTM(args);
}
