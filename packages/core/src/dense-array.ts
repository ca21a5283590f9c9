/** A dense float32 array with its shape, in row-major order. */
export interface DenseArray {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/** Weights by canonical name, such as `recurrent_1/kernel`. Iteration order is the order of the model. */
export type NamedArrays = ReadonlyMap<string, DenseArray>;
