export {
  applyRetention,
  type RetainedEntry,
  type RetentionOptions,
  type RetentionReport,
} from './collecting/apply-retention.ts';
export {
  collectGarbage,
  type Garbage,
  type GarbageOptions,
  type GarbageReport,
} from './collecting/collect-garbage.ts';
export { dropEntries, EntryNeededError } from './collecting/drop-entries.ts';
export { GarbageUnknownError } from './collecting/garbage-unknown.ts';
export type { UnreadableEntry } from './collecting/read-references.ts';
export { type OwnEntry, type RemoveOwnEntriesOptions, removeOwnEntries } from './collecting/remove-own-entries.ts';
export { type RepairOptions, type RepairReport, type RepairStep, repairStore } from './collecting/repair-store.ts';
export { RetentionError, type RetentionPolicy, type RetentionReason } from './collecting/retention-policy.ts';
export { type BundleDetails, BundleError } from './copying/bundle-error.ts';
export {
  type CopiedCheckpoint,
  type CopyOptions,
  type CopyReport,
  copyCheckpoints,
} from './copying/copy-checkpoints.ts';
export type { CopyAmount, CopyProgress } from './copying/copy-progress.ts';
export { isBundle } from './copying/is-bundle.ts';
export { type Bundle, packBundle } from './copying/pack-bundle.ts';
export { openBundle, unpackBundle } from './copying/unpack-bundle.ts';
export type {
  CheckpointContent,
  CheckpointGroup,
  CheckpointInput,
  CheckpointParent,
  TrainingState,
  Warning,
} from './format/checkpoint-content.ts';
export type { CheckpointPlace } from './format/checkpoint-place.ts';
export { ContentError, type ContentProblem } from './format/content-error.ts';
export type { BlobDescriptor, TrainingBlobs } from './format/manifest.ts';
export { type Ancestry, ancestorsOf } from './history/ancestors-of.ts';
export {
  type CheckpointDiff,
  diffCheckpoints,
  type GroupDifference,
  type LineageRelation,
} from './history/diff-checkpoints.ts';
export type { JsonChange } from './history/diff-json.ts';
export type { MetricPair } from './history/diff-metrics.ts';
export type { TensorDifference } from './history/diff-tensors.ts';
export { listTags, type TagList } from './history/list-tags.ts';
export { removeTag } from './history/remove-tag.ts';
export { NoEarlierEntryError, type Rollback, type RollbackOptions, rollback } from './history/rollback.ts';
export { type TaggedCheckpoint, type TagOptions, tagCheckpoint } from './history/tag-checkpoint.ts';
export type { TagTarget } from './history/tag-entry.ts';
export { type TagHistory, tagHistory } from './history/tag-history.ts';
export type { TagPlace } from './history/tag-place.ts';
export { type PublishOptions, publishCheckpoint } from './publishing/publish-checkpoint.ts';
export { requireWritable } from './publishing/require-writable.ts';
export { SavePace, type SavePaceOptions } from './publishing/save-pace.ts';
export { type ListOptions, listRefs, type RefList } from './reading/list-refs.ts';
export { type LoadedCheckpoint, type LoadOptions, loadCheckpoint } from './reading/load-checkpoint.ts';
export type { ResolveOptions } from './reading/resolve-ref.ts';
export { type CheckpointSummary, showCheckpoint } from './reading/show-checkpoint.ts';
export { type BadPart, type Leftover, type VerifyReport, verifyStore } from './reading/verify-store.ts';
export { type DecodeSafetensorsOptions, decodeSafetensors } from './safetensors/decode-safetensors.ts';
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
export type { Fetch, PatienceOptions } from './stores/http/exchange.ts';
export { type HttpStoreOptions, httpStore } from './stores/http/http-store.ts';
export { writeStoreIndex } from './stores/http/store-index.ts';
export { indexedDbStore } from './stores/indexeddb/indexed-db-store.ts';
export { memoryStore } from './stores/memory-store.ts';
export {
  type RefusalReason,
  StoreAddressError,
  StoreDroppedError,
  StoreNoIndexError,
  StoreRefusedError,
  StoreUnconditionalError,
  StoreUnreachableError,
  StoreUnsupportedError,
} from './stores/remote-errors.ts';
export type { S3Credentials, S3Options } from './stores/s3/s3-requests.ts';
export { s3Store } from './stores/s3/s3-store.ts';
export type {
  DeleteOptions,
  GetOptions,
  PutOptions,
  StagedBytes,
  Store,
  StoredBytes,
  StoreUsers,
} from './stores/store.ts';
export {
  ConflictError,
  type IntegrityDetails,
  IntegrityError,
  ManifestError,
  NotAStoreError,
  NotFoundError,
  RefNameError,
  StoreBusyError,
  StoreEmptyError,
  type StoreFileDetails,
  StoreFullError,
  StoreIoError,
  StoreNoLinksError,
  StoreNotDirectoryError,
  StoreReadOnlyError,
  VersionError,
} from './stores/store-errors.ts';
