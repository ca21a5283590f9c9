import type { serialization } from '@tensorflow/tfjs-core';
import type { RecurrentCell } from './cells/recurrent-cell.ts';
import { simpleRnnCell } from './cells/simple-rnn-cell.ts';
import { withoutCustomObjects } from './keras-object.ts';
import { markOwnClass } from './own-class.ts';
import type { SimpleRNNArgs } from './recurrent-args.ts';
import { RecurrentLayer } from './recurrent-layer.ts';

/** h_t = φ(W_xh x_t + b_h + W_hh h_{t−1}), in place of tf.layers.simpleRNN. */
export class SimpleRNN extends RecurrentLayer {
  static readonly className = 'SimpleRNN';
  static {
    markOwnClass(SimpleRNN);
  }
  override readonly cell: RecurrentCell = simpleRnnCell;

  static override fromConfig<T extends serialization.Serializable>(
    layerClass: serialization.SerializableConstructor<T>,
    config: serialization.ConfigDict,
  ): T {
    return new layerClass(withoutCustomObjects(config));
  }
}

/**
 * A {@link SimpleRNN} layer.
 *
 * @throws E_LAYER_OPTION for an option that cannot be.
 */
export function simpleRNN(args: SimpleRNNArgs): SimpleRNN {
  return new SimpleRNN(args);
}
