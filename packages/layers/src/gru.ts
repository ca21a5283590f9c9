import * as tf from '@tensorflow/tfjs-core';
import type { Activation } from './activations.ts';
import { gruResetAfterCell, gruResetBeforeCell } from './cells/gru-cell.ts';
import type { RecurrentCell } from './cells/recurrent-cell.ts';
import { withoutCustomObjects } from './keras-object.ts';
import { markOwnClass } from './own-class.ts';
import type { GRUArgs } from './recurrent-args.ts';
import { gateActivation } from './recurrent-config.ts';
import { RecurrentLayer } from './recurrent-layer.ts';
import type { PlainWeights } from './run-plain.ts';

/** Gated recurrent unit in place of tf.layers.gru; the equations of both forms stand with its cells. */
export class GRU extends RecurrentLayer {
  static readonly className = 'GRU';
  static {
    markOwnClass(GRU);
  }
  override readonly cell: RecurrentCell;
  override readonly recurrentActivation: Activation;
  readonly resetAfter: boolean;
  readonly implementation: number;

  constructor(args: GRUArgs) {
    super(args);
    this.recurrentActivation = gateActivation(args, this.name);
    this.resetAfter = args.resetAfter ?? true;
    this.cell = this.resetAfter ? gruResetAfterCell : gruResetBeforeCell;
    this.implementation = args.implementation ?? 2;
  }

  /** Of [2, 3 · units] the first row goes with the input, the second with the state. */
  protected override get biasShape(): number[] {
    return this.resetAfter ? [2, ...super.biasShape] : super.biasShape;
  }

  protected override splitBias(): Pick<PlainWeights, 'inputBias' | 'recurrentBias'> {
    if (!this.resetAfter || this.bias === null) return super.splitBias();
    const [inputBias, recurrentBias] = tf.unstack(this.bias.read(), 0) as [tf.Tensor1D, tf.Tensor1D];
    return { inputBias, recurrentBias };
  }

  override getConfig(): tf.serialization.ConfigDict {
    return {
      ...super.getConfig(),
      recurrentActivation: this.recurrentActivation.name,
      resetAfter: this.resetAfter,
      implementation: this.implementation,
    };
  }

  /** What a config leaves out is what tf.layers.gru would have taken, since only its writer can have left it out. */
  static override fromConfig<T extends tf.serialization.Serializable>(
    layerClass: tf.serialization.SerializableConstructor<T>,
    config: tf.serialization.ConfigDict,
  ): T {
    const resetAfter = config.resetAfter ?? false;
    return new layerClass({ recurrentActivation: 'hardSigmoid', ...withoutCustomObjects(config), resetAfter });
  }
}

/**
 * A {@link GRU} layer.
 *
 * @throws E_LAYER_OPTION for an option that cannot be.
 */
export function gru(args: GRUArgs): GRU {
  return new GRU(args);
}
