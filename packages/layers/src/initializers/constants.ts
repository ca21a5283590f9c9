import { initializers } from '@tensorflow/tfjs-layers';
import type { Initializer } from '../tfjs-types.ts';

/** All 0: Keras' default for biases. */
export function zeros(): Initializer {
  return initializers.zeros();
}

/** All 1. */
export function ones(): Initializer {
  return initializers.ones();
}

/** All `value`. */
export function constant(options: { readonly value: number }): Initializer {
  return initializers.constant(options);
}
