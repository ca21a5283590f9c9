/** What a tensor is to its layer. Keras' names are `kernel`, `recurrent_kernel`, `bias`, `embeddings`. */
export type ParameterRole = 'kernel' | 'recurrentKernel' | 'bias' | 'embeddings';

/** One tensor of a model, described without its values. */
export interface Parameter {
  /** Canonical, the same in every model of one spec: `recurrent_1/kernel`, `recurrent_1/forward/bias`, `head/kernel`. */
  readonly name: string;
  /** The layer that owns it, without namespace: `recurrent_1`, `head`. */
  readonly layer: string;
  readonly role: ParameterRole;
  /** Of a bidirectional layer; null where the layer has one direction only. */
  readonly direction: 'forward' | 'backward' | null;
  readonly shape: readonly number[];
}

/** What a group is in the network; strategies speak of these. */
export type ParameterGroupKind = 'embedding' | 'recurrent' | 'head';

/**
 * Parameters that are frozen, trained and stored together: one whole layer.
 *
 * A model lists its groups from the input to the head. Strategies see groups only, never layers or indices.
 */
export interface ParameterGroup {
  /** The layer's name: `recurrent_1`, `head`. */
  readonly name: string;
  readonly kind: ParameterGroupKind;
  /**
   * What the numbers mean: cell, units, activations, bias, direction, merge, reset. Two layers of equal shapes
   * compute the same function of their weights only when these are equal too.
   */
  readonly semantics: Readonly<Record<string, string | number | boolean>>;
  readonly parameters: readonly Parameter[];
}
