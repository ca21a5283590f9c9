export type { Batch, BatchOptions, BatchSource } from './batch.ts';
export { canonicalJson, type Json } from './canonical-json.ts';
export type { DenseArray, NamedArrays } from './dense-array.ts';
export { digestArray, sha256, sha256Stream } from './digest.ts';
export {
  defineError,
  type ErrorCategory,
  type ErrorClass,
  type ErrorDetails,
  type ErrorText,
  isSeqgraftError,
  SeqgraftError,
} from './error.ts';
export { fnv1a } from './fnv1a.ts';
export { blocksOf, type CellName, reorderBlocks } from './gate-order.ts';
export { isConfinedPath } from './is-confined-path.ts';
export { isJsonObject, type JsonObject } from './json-object.ts';
export { didYouMean, editDistance, nearestName } from './nearest-name.ts';
export type { Sha256Stream } from './node-sha256.ts';
export type { Parameter, ParameterGroup, ParameterGroupKind, ParameterRole } from './parameter-group.ts';
export { Permutation } from './permutation.ts';
export { philox } from './philox.ts';
export type { ProgressEvent, ProgressListener } from './progress-event.ts';
export { quantile } from './quantile.ts';
export { Random, type RandomState } from './random.ts';
export { axisOrder, formatShape, shapesEqual, sizeOf } from './shapes.ts';
export { transpose } from './transpose.ts';
