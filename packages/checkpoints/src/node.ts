export { type FileOperations, nodeFileOperations, type OpenFile } from './file-operations.ts';
export { type FileStoreOptions, fileStore } from './file-store.ts';
