import { initializers } from '@tensorflow/tfjs-layers';
import { checkFinite } from '../check-option.ts';
import type { Initializer } from '../tfjs-types.ts';

/** All 0: Keras' default for biases. */
export function zeros(): Initializer {
  return initializers.zeros();
}

/** All 1. */
export function ones(): Initializer {
  return initializers.ones();
}

/**
 * All `value`.
 *
 * @throws E_LAYER_OPTION for a value that is no finite number.
 */
export function constant(options: { readonly value: number }): Initializer {
  checkFinite(options.value, { layer: 'Constant', option: 'value' });
  return initializers.constant(options);
}
