import type { Variable } from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';
import { LayerWeights } from './errors.ts';
import type { LayerVariable } from './tfjs-types.ts';

/** The live variables of one direction. */
export interface DirectionWeights {
  /** [features, gates · units] */
  readonly kernel: Variable;
  /** [units, gates · units] */
  readonly recurrentKernel: Variable;
  /** [gates · units], [2, gates · units] for a GRU that resets after; null without bias. */
  readonly bias: Variable | null;
}

/** The live variables of a recurrent layer: writing to them changes the layer. */
export interface RecurrentWeights {
  readonly forward: DirectionWeights;
  /** Null unless the layer is bidirectional. */
  readonly backward: DirectionWeights | null;
}

interface WeightOwner {
  readonly kernel?: LayerVariable | null;
  readonly recurrentKernel?: LayerVariable | null;
  readonly bias?: LayerVariable | null;
}

/**
 * The variables of a recurrent layer by role and direction, never by position.
 *
 * Takes layers of this package and of tf.layers, and Bidirectional of either.
 *
 * @throws E_LAYER_WEIGHTS for a layer that is not recurrent or not built.
 */
export function recurrentWeights(layer: layers.Layer): RecurrentWeights {
  const { forwardLayer, backwardLayer } = layer as { forwardLayer?: layers.Layer; backwardLayer?: layers.Layer };
  if (forwardLayer === undefined || backwardLayer === undefined) {
    return { forward: directionWeights(layer), backward: null };
  }
  return { forward: directionWeights(forwardLayer), backward: directionWeights(backwardLayer) };
}

function directionWeights(layer: layers.Layer): DirectionWeights {
  // tfjs keeps the variables in a cell, this package in the layer.
  const owner = ((layer as { cell?: WeightOwner }).cell ?? {}) as WeightOwner;
  const { kernel, recurrentKernel, bias } = owner.kernel ? owner : (layer as unknown as WeightOwner);
  if (!kernel || !recurrentKernel) {
    const message =
      'recurrentKernel' in layer || 'cell' in layer ? 'has no weights before it is built' : 'is not recurrent';
    throw new LayerWeights({ layer: layer.name, message });
  }
  return {
    kernel: kernel.read() as Variable,
    recurrentKernel: recurrentKernel.read() as Variable,
    bias: (bias?.read() ?? null) as Variable | null,
  };
}
