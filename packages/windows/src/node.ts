export { type FileSpoolsOptions, fileSpools } from './streaming/file-spools.ts';
