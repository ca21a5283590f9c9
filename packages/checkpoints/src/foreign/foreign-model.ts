import type { Json, NamedArrays } from '@seqgraft/core';

/** Which of the formats that are read a file turned out to have. */
export type ForeignFormat = 'safetensors' | 'keras' | 'keras-h5' | 'tfjs';

/** The weights of a model that another tool saved, as that tool calls and orders them. */
export interface ForeignModel {
  readonly format: ForeignFormat;
  /**
   * float32 arrays; float16, bfloat16, float64 and the quantised weights of TensorFlow.js are converted.
   *
   * Names are the origin's: for `safetensors` and `tfjs` those of the file, for `keras` and `keras-h5` the path of the
   * array in the HDF5 file (below `model_weights`, where there is one): `layers/lstm/cell/vars/0`, `lstm/lstm/lstm_cell/kernel:0`.
   */
  readonly tensors: NamedArrays;
  /** The origin's architecture, `{ class_name, config, … }`; null for files of weights alone. */
  readonly config: Json | null;
  /**
   * What else the file says: `__metadata__` of safetensors; metadata.json of `.keras` and `groups`, the attributes of its
   * HDF5 groups by path; `keras_version`, `backend` and `layers: [{ name, weights }]` of `.h5`, the weights by their names in
   * `tensors`, in the order of the layer; `generatedBy` and the like of TensorFlow.js.
   */
  readonly metadata: Json | null;
}

/** A file to be read. */
export interface ForeignSource {
  /** For messages; the format is told by the bytes. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /**
   * Reads a file beside it, for the weights of a `model.json`. The path has no `..`, no root and no scheme.
   *
   * @param limit bytes; a larger file need not be read further than one byte more
   */
  readonly sibling?: ((path: string, limit: number) => Promise<Uint8Array>) | undefined;
}
