import type { FileMetaData, SchemaElement } from 'hyparquet';
import { day } from '../table/time-units.ts';
import type { ByteSource } from './byte-source.ts';
import { orBadFormat } from './format-errors.ts';
import { momentCells } from './moment-cells.ts';
import type { MomentZone } from './moment-text.ts';
import { plainCell } from './plain-cell.ts';
import type { Cell, ColumnWish, RecordChunk, RecordSource } from './record-chunk.ts';

/** Milliseconds since 1970, which {@link momentCells} writes with the zone of their column. */
const parsers = {
  timestampFromMilliseconds: (time: bigint | undefined): unknown => (time === undefined ? null : Number(time)),
  timestampFromMicroseconds: (time: bigint | undefined): unknown =>
    time === undefined ? null : floorDivide(time, 1000n),
  timestampFromNanoseconds: (time: bigint | undefined): unknown =>
    time === undefined ? null : floorDivide(time, 1_000_000n),
  dateFromDays: (days: number | undefined): unknown => (days === undefined ? null : days * day),
};

/**
 * Records of a Parquet file, a row group at a time. Columns within columns are not read.
 *
 * Timestamps become ISO texts to the millisecond: with `Z` when the file says that they are in UTC, else without a zone.
 *
 * @throws E_FILE, E_FORMAT
 */
export async function parquetSource(bytes: ByteSource): Promise<RecordSource> {
  const [{ parquetMetadataAsync, parquetRead }, { compressors }] = await Promise.all([
    import('hyparquet'),
    import('hyparquet-compressors'),
  ]);
  const file = await bytes.open();
  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await orBadFormat({ format: 'Parquet', name: bytes.name }, work);
    } catch (error) {
      await file.close();
      throw error;
    }
  };
  const metadata = await attempt(() => parquetMetadataAsync(file));
  const elements = topElements(metadata);
  return {
    columns: elements.map(({ name }) => name.trim()),
    originKind: 'row',
    async *chunks(wishes: readonly ColumnWish[] = elements.map(() => 'cell')): AsyncGenerator<RecordChunk> {
      const wanted = elements.filter((_, index) => wishes[index] !== 'skip').map(({ name }) => name);
      try {
        let rowStart = 0;
        for (const group of metadata.row_groups) {
          const rowEnd = rowStart + Number(group.num_rows);
          const parts = new Map<string, ArrayLike<unknown>[]>(wanted.map((name) => [name, []]));
          const onChunk = ({
            columnName,
            columnData,
          }: {
            columnName: string;
            columnData: ArrayLike<unknown>;
          }): void => {
            parts.get(columnName)?.push(columnData);
          };
          const range = { file, metadata, rowStart, rowEnd, columns: wanted, compressors, parsers, onChunk };
          if (wanted.length > 0) await attempt(() => parquetRead(range));
          const length = rowEnd - rowStart;
          const columns = elements.map((element) => cellsOf(element, parts.get(element.name) ?? []));
          yield { length, columns, origins: Array.from({ length }, (_, row) => rowStart + row) };
          rowStart = rowEnd;
        }
      } finally {
        await file.close();
      }
    },
  };
}

/** The columns themselves, without what is inside of them. */
function topElements({ schema }: FileMetaData): SchemaElement[] {
  const top: SchemaElement[] = [];
  let at = 1;
  const skip = (): void => {
    const children = schema[at++]?.num_children ?? 0;
    for (let child = 0; child < children; child++) skip();
  };
  for (let column = 0; column < (schema[0]?.num_children ?? 0); column++) {
    top.push(schema[at] as SchemaElement);
    skip();
  }
  return top;
}

function cellsOf(element: SchemaElement, parts: readonly ArrayLike<unknown>[]): ArrayLike<Cell> {
  const [only] = parts;
  const values = parts.length === 1 && only !== undefined ? only : parts.flatMap((part) => Array.from(part));
  const zone = zoneOf(element);
  if (zone !== null) return momentCells(values, zone);
  if (element.converted_type === 'DECIMAL') return decimals(values, element.scale ?? 0);
  if (ArrayBuffer.isView(values)) return values as unknown as ArrayLike<Cell>;
  return Array.from(values, plainCell);
}

/** Null when the column holds no times. */
function zoneOf({ type, converted_type, logical_type }: SchemaElement): MomentZone | null {
  if (logical_type?.type === 'TIMESTAMP') return logical_type.isAdjustedToUTC ? 'Z' : '';
  if (converted_type === 'DATE' || type === 'INT96') return '';
  return converted_type === 'TIMESTAMP_MILLIS' || converted_type === 'TIMESTAMP_MICROS' ? 'Z' : null;
}

/** The parser multiplies by 10^−scale, which float64 does not hold: 57 × 0.01 is not 0.57, but 57 / 100 is. */
function decimals(values: ArrayLike<unknown>, scale: number): Cell[] {
  const factor = 10 ** scale;
  return Array.from(values, (value) => {
    if (typeof value !== 'number') return plainCell(value);
    const digits = Math.round(value * factor);
    return Number.isSafeInteger(digits) && scale <= 22 ? digits / factor : value;
  });
}

function floorDivide(value: bigint, by: bigint): number {
  return Number(value / by) - (value % by < 0n ? 1 : 0);
}
