export { type FileOperations, nodeFileOperations, type OpenFile } from './stores/file/file-operations.ts';
export { type FileStoreOptions, fileStore } from './stores/file/file-store.ts';
