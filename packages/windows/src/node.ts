export { readCsv } from './sources/read-csv.ts';
export { type FileSpoolsOptions, fileSpools } from './streaming/file-spools.ts';
