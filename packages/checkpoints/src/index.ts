export type {
  CheckpointContent,
  CheckpointGroup,
  CheckpointInput,
  CheckpointParent,
  Warning,
} from './format/checkpoint-content.ts';
export type { CheckpointPlace } from './format/checkpoint-place.ts';
export { ContentError, type ContentProblem } from './format/content-error.ts';
export type { BlobDescriptor } from './format/manifest.ts';
export { type PublishOptions, publishCheckpoint } from './publishing/publish-checkpoint.ts';
export { requireWritable } from './publishing/require-writable.ts';
export { type ListOptions, listRefs, type RefList } from './reading/list-refs.ts';
export { type LoadedCheckpoint, loadCheckpoint } from './reading/load-checkpoint.ts';
export type { ResolveOptions } from './reading/resolve-ref.ts';
export { type CheckpointSummary, showCheckpoint } from './reading/show-checkpoint.ts';
export { type BadPart, type VerifyReport, verifyStore } from './reading/verify-store.ts';
export { decodeSafetensors } from './safetensors/decode-safetensors.ts';
export { encodeSafetensors, type SafetensorsInput } from './safetensors/encode-safetensors.ts';
export {
  FloatRangeError,
  type NonFiniteDetails,
  NonFiniteError,
  type SafetensorsDetails,
  SafetensorsError,
  type SafetensorsReason,
} from './safetensors/safetensors-error.ts';
export type { SafetensorsFile } from './safetensors/safetensors-format.ts';
export { memoryStore } from './stores/memory-store.ts';
export type { PutOptions, Store, StoredBytes } from './stores/store.ts';
export {
  ConflictError,
  type IntegrityDetails,
  IntegrityError,
  ManifestError,
  NotAStoreError,
  NotFoundError,
  RefNameError,
  StoreEmptyError,
  type StoreFileDetails,
  StoreFullError,
  StoreIoError,
  StoreNoLinksError,
  StoreNotDirectoryError,
  StoreReadOnlyError,
  VersionError,
} from './stores/store-errors.ts';
