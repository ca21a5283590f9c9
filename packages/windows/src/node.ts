export { readCsv } from './sources/read-csv.ts';
