/** Formats of data that `readTable` knows. */
export const dataFormats = ['csv', 'tsv', 'json-lines', 'parquet', 'arrow', 'ucr', 'ts'] as const;

/**
 * - `csv`: delimited text with a header line; `tsv` the same with tabs.
 * - `json-lines`: one flat object a line.
 * - `parquet`; `arrow`: Arrow IPC files and streams, Feather 2.
 * - `ucr`: a series a line, its label first. `ts`: the format of UEA, sktime and aeon.
 */
export type DataFormat = (typeof dataFormats)[number];

const byExtension: Readonly<Record<string, DataFormat>> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  parquet: 'parquet',
  pq: 'parquet',
  arrow: 'arrow',
  arrows: 'arrow',
  feather: 'arrow',
  ipc: 'arrow',
  ts: 'ts',
};

/**
 * The format that a file's name (that of `x.csv.gz` is `x.csv`) or its first bytes tell; null when neither does.
 *
 * @param head of what was unpacked
 */
export function formatOf(fullName: string | null, head: Uint8Array): DataFormat | null {
  const name = fullName?.replace(/\.gz$/i, '') ?? null;
  const text = String.fromCharCode(...head.subarray(0, 64));
  if (text.startsWith('PAR1')) return 'parquet';
  if (text.startsWith('ARROW1') || text.startsWith('\xff\xff\xff\xff')) return 'arrow';
  if (name !== null && /_(?:TRAIN|TEST)\.(?:tsv|txt)$/i.test(name)) return 'ucr';
  const extension = name?.toLowerCase().split('.').at(-1) ?? '';
  if (Object.hasOwn(byExtension, extension)) return byExtension[extension] ?? null;
  const words = text.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (words.startsWith('{')) return 'json-lines';
  if (/^@problemname/i.test(words)) return 'ts';
  // Control characters do not stand in a text.
  const [line = ''] = words.split(/[\r\n]/, 1);
  if (line === '' || /[^\t\x20-\xff]/.test(line)) return null;
  return line.includes('\t') && !/[,;]/.test(line) ? 'tsv' : 'csv';
}

/** Beginnings of files that hold tables only within them. */
const containers = [
  ['PK\x03\x04', 'a zip archive'],
  ['\xd0\xcf\x11\xe0', 'an old Excel workbook'],
  ['\x28\xb5\x2f\xfd', 'compressed with Zstandard'],
  ['\xfd7zXZ', 'compressed with xz'],
  ['BZh91AY&SY', 'compressed with bzip2'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['\x89HDF', 'an HDF5 file'],
] as const;

/** What a file is that no reader takes. */
export type Container = (typeof containers)[number][1] | 'an Excel workbook' | 'a JSON document';

/** Null for all that may be data. */
export function containerOf(head: Uint8Array): Container | null {
  const text = String.fromCharCode(...head.subarray(0, 64));
  // The first entry of a workbook says what the archive holds.
  if (text.startsWith('PK') && text.includes('[Content_Types].xml')) return 'an Excel workbook';
  // An array of records, or an object of several lines; one object a line is another format.
  if (/^(?:\xef\xbb\xbf)?\s*(?:\[\s*[[{]|\{\s*[\r\n])/.test(text)) return 'a JSON document';
  return containers.find(([start]) => text.startsWith(start))?.[1] ?? null;
}
