import type { Tensor } from '@tensorflow/tfjs-core';
import type { constraints, initializers, LayerVariable, regularizers } from '@tensorflow/tfjs-layers';

// tfjs-layers exports these classes only through its factories.
export type Initializer = ReturnType<typeof initializers.ones>;
export type Regularizer = ReturnType<typeof regularizers.l2>;
export type Constraint = ReturnType<typeof constraints.nonNeg>;

/** A Keras object as JSON has it: `{ className: 'L1L2', config: { l1: 0, l2: 0.01 } }`. */
export interface SerializedObject {
  readonly className: string;
  readonly config: object;
}

/** What the `call` of a recurrent layer is given beside its input. */
export interface CallArguments {
  /** Whether dropout is active. Default false. */
  training?: boolean | undefined;
  /** [batch, time]; a step that is false keeps the state as it was. */
  mask?: Tensor | Tensor[] | null | undefined;
  /** [batch, units] each: h, and c for an LSTM. */
  initialState?: Tensor[] | null | undefined;
}

/** A shape in a graph: null is an axis of any length. */
export type Shape = (number | null)[];

export type { LayerVariable };
