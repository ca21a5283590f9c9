export type {
  CheckpointContent,
  CheckpointGroup,
  CheckpointInput,
  CheckpointParent,
  Warning,
} from './checkpoint-content.ts';
export type { CheckpointPlace } from './checkpoint-place.ts';
export { ContentError, type ContentProblem } from './content-error.ts';
export { decodeSafetensors } from './decode-safetensors.ts';
export { encodeSafetensors, type SafetensorsInput } from './encode-safetensors.ts';
export { type ListOptions, listRefs, type RefList } from './list-refs.ts';
export { type LoadedCheckpoint, loadCheckpoint } from './load-checkpoint.ts';
export type { BlobDescriptor } from './manifest.ts';
export { memoryStore } from './memory-store.ts';
export { type PublishOptions, publishCheckpoint } from './publish-checkpoint.ts';
export { requireWritable } from './require-writable.ts';
export type { ResolveOptions } from './resolve-ref.ts';
export {
  type NonFiniteDetails,
  NonFiniteError,
  type SafetensorsDetails,
  SafetensorsError,
  type SafetensorsReason,
} from './safetensors-error.ts';
export type { SafetensorsFile } from './safetensors-format.ts';
export { type CheckpointSummary, showCheckpoint } from './show-checkpoint.ts';
export type { PutOptions, Store, StoredBytes } from './store.ts';
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
} from './store-errors.ts';
export { type BadPart, type VerifyReport, verifyStore } from './verify-store.ts';
