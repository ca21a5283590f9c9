import { assertChoice } from '../options/check-option.ts';
import type { Table } from '../table/table.ts';
import { type ByteSource, byteSource, collect, concatenate, openBytes } from './byte-source.ts';
import { columnsRead, namedColumns } from './column-roles.ts';
import { csvFormat, delimiterHint } from './csv-format.ts';
import type { CsvSchema } from './csv-schema.ts';
import { csvSource } from './csv-source.ts';
import { containerOf, type DataFormat, dataFormats, formatOf } from './data-format.ts';
import type { DataLocation } from './data-location.ts';
import { NoTableItself, UnknownFormat } from './format-errors.ts';
import { jsonLines } from './json-lines.ts';
import { readOnce } from './read-once.ts';
import type { RecordSource } from './record-chunk.ts';
import { rowsSource } from './rows-source.ts';
import { dimensionNames } from './series-cases.ts';
import { tableOf } from './table-of.ts';
import type { TableSchema } from './table-schema.ts';

/** How data of any format is to be understood. */
export interface ReadSchema extends CsvSchema {
  /** When left out: what the name of the file or its first bytes tell. */
  readonly format?: DataFormat;
}

/** Records that are ready to be read, and what else must be known to make a table of them. */
export interface OpenRecords {
  readonly source: RecordSource;
  /** The schema that was given, with the roles that the format says itself. */
  readonly schema: TableSchema;
  readonly decimal: '.' | ',';
  readonly hint: string | null;
}

/**
 * Reads a table from a file of any format: by path (in Node), address, File, Blob, stream or bytes. What is
 * compressed with gzip is unpacked. Parsers are loaded when their format is met.
 *
 * @throws E_FILE, E_FORMAT and the errors of `parseCsv`.
 */
export async function readTable(location: DataLocation, schema: ReadSchema = {}): Promise<Table> {
  const { source, schema: roles, ...options } = await openRecords(location, schema);
  return tableOf(source, roles, options);
}

/**
 * Opens data of any format, to be read record by record in bounded memory.
 *
 * @throws E_FILE, E_FORMAT, E_EMPTY, E_ENCODING, E_BAD_ROW, E_OPTION, E_GZIP, E_GZIP_RATIO
 */
export async function openRecords(location: DataLocation, schema: ReadSchema = {}): Promise<OpenRecords> {
  if (schema.format !== undefined) assertChoice('format', { value: schema.format, choices: dataFormats });
  const bytes = byteSource(location);
  const { head, whole } = await peek(bytes);
  const container = containerOf(head);
  if (container !== null) throw new NoTableItself({ name: bytes.name, kind: container });
  if (schema.format !== undefined) return opened(schema.format, whole, schema);
  const format = formatOf(bytes.name, head);
  if (format === null && head.length > 0) throw new UnknownFormat({ name: bytes.name, known: dataFormats });
  return opened(format ?? 'csv', whole, schema);
}

async function opened(format: DataFormat, bytes: ByteSource, schema: ReadSchema): Promise<OpenRecords> {
  const records = await openAs(format, bytes, schema);
  return { ...records, source: readOnce(records.source) };
}

async function openAs(format: DataFormat, bytes: ByteSource, schema: ReadSchema): Promise<OpenRecords> {
  const plain = { schema, decimal: '.', hint: null } as const;
  switch (format) {
    case 'csv':
    case 'tsv': {
      const { delimiter, decimal } = csvFormat(format === 'tsv' ? { delimiter: '\t', ...schema } : schema);
      const source = await csvSource(bytes.pieces(), { delimiter, decimal });
      return { source, schema, decimal, hint: delimiterHint(source.columns, delimiter) };
    }
    case 'json-lines':
      return { ...plain, source: await rowsSource(jsonLines(bytes.pieces()), columnsRead(schema), 'line') };
    case 'parquet': {
      const { parquetSource } = await import('./parquet-source.ts');
      return { ...plain, source: await parquetSource(bytes) };
    }
    case 'arrow': {
      const { arrowSource } = await import('./arrow-source.ts');
      return { ...plain, source: await arrowSource(bytes) };
    }
    case 'ucr': {
      const { ucrSource } = await import('./ucr-source.ts');
      return { ...plain, source: await ucrSource(bytes.pieces()), schema: caseRoles(schema, 'label', 1) };
    }
    case 'ts': {
      const { tsSource } = await import('./ts-source.ts');
      const { source, header } = await tsSource(bytes.pieces());
      const dimensions = source.columns.filter((name) => name.startsWith('value')).length;
      const classes = schema.classes ?? header.classes;
      const roles = caseRoles(schema, header.label, dimensions);
      const time = header.timestamps ? { time: 'time' } : {};
      return { ...plain, source, schema: { ...time, ...roles, ...(classes === null ? {} : { classes }) } };
    }
  }
}

/** A series a case; its label as the label, the number to predict as the target. The dimensions are past, or else what is forecast. */
function caseRoles(schema: ReadSchema, label: 'label' | 'target' | null, dimensions: number): TableSchema {
  const taken = new Set(namedColumns(schema).map(({ name }) => name));
  const values = dimensionNames(dimensions).filter((name) => !taken.has(name));
  const forecasts = label === null && schema.label === undefined && (schema.target ?? []).length === 0;
  return {
    series: 'case',
    ...(label === 'label' ? { label } : label === 'target' ? { target: ['target'] } : {}),
    ...(forecasts ? { target: values } : { past: values }),
    ...schema,
  };
}

/** The first bytes, and a source of all of them. */
async function peek(bytes: ByteSource): Promise<{ head: Uint8Array; whole: ByteSource }> {
  const iterator = bytes.pieces()[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < 64) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    first.push(value);
    length += value.length;
  }
  const head = concatenate(first);
  if (bytes.repeatable) {
    await iterator.return?.();
    return { head, whole: bytes };
  }
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* first;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  };
  return { head, whole: { ...bytes, pieces, open: async () => openBytes(await collect(pieces())) } };
}
