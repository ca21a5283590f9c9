import type { DataType, Decimal, RecordBatchReader, TimestampMillisecond, Vector } from 'apache-arrow';
import type { ByteSource } from './byte-source.ts';
import { orBadFormat } from './format-errors.ts';
import { decompressLz4Frame } from './lz4-frame.ts';
import { momentCells } from './moment-cells.ts';
import type { MomentZone } from './moment-text.ts';
import { plainCell } from './plain-cell.ts';
import type { Cell, ColumnWish, RecordChunk, RecordSource } from './record-chunk.ts';

type Arrow = typeof import('apache-arrow');

/**
 * Records of Arrow IPC (a file, which is Feather 2, or a stream; buffers may be compressed with LZ4 or Zstandard), a record batch at
 * a time; the bytes of a file are read whole first. Timestamps with a zone become ISO texts in UTC, others without a zone.
 *
 * @throws E_FILE, E_FORMAT
 */
export async function arrowSource(bytes: ByteSource): Promise<RecordSource> {
  const [arrow, { decompressZstd }] = await Promise.all([import('apache-arrow'), import('hyparquet-compressors')]);
  const { CompressionType, compressionRegistry } = arrow;
  compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: decompressLz4Frame });
  // A copy of its own, because typed arrays of any kind are laid over it.
  compressionRegistry.set(CompressionType.ZSTD, { decode: (input) => decompressZstd(input).slice() });
  const attempt = <T>(work: () => Promise<T>): Promise<T> => orBadFormat({ format: 'Arrow', name: bytes.name }, work);
  const reader = await attempt(async () => {
    const opened = await arrow.RecordBatchReader.from(bytes.pieces());
    return (await opened.open()) as RecordBatchReader;
  });
  const { fields } = await attempt(async () => {
    if (reader.schema === undefined) throw new TypeError('there is no schema');
    return reader.schema;
  });
  return {
    columns: fields.map(({ name }) => name.trim()),
    originKind: 'row',
    async *chunks(wishes: readonly ColumnWish[] = fields.map(() => 'cell')): AsyncGenerator<RecordChunk> {
      let start = 0;
      try {
        for (;;) {
          const batch = await attempt(async () => reader.next());
          if (batch.done === true) return;
          const { numRows: length } = batch.value;
          const first = start;
          const columns = await attempt(async () =>
            fields.map(({ type }, index): ArrayLike<Cell> => {
              const column: Vector | null = wishes[index] === 'skip' ? null : batch.value.getChildAt(index);
              return column === null ? [] : cellsOf(arrow, type, column);
            }),
          );
          yield { length, columns, origins: Array.from({ length }, (_, row) => first + row) };
          start += length;
        }
      } finally {
        await reader.cancel();
      }
    },
  };
}

function cellsOf(arrow: Arrow, type: DataType, column: Vector): ArrayLike<Cell> {
  const { DataType } = arrow;
  const values: unknown[] = Array.from({ length: column.length }, (_, row) => column.get(row) as unknown);
  const zone = zoneOf(arrow, type);
  // Milliseconds come with a fraction from finer units.
  if (zone !== null)
    return momentCells(
      values.map((time) => (time === null ? null : Math.floor(Number(time)))),
      zone,
    );
  if (DataType.isDecimal(type)) return values.map((value) => (value === null ? null : decimalOf(value, type)));
  return values.map(plainCell);
}

function decimalOf(value: unknown, { scale }: Decimal): number {
  return Number(`${wholeOf(value as Uint32Array)}e${-scale}`);
}

/** A two's complement of 32-bit words, the lowest first. */
function wholeOf(words: Uint32Array): bigint {
  let whole = 0n;
  for (const word of [...words].reverse()) whole = (whole << 32n) | BigInt(word >>> 0);
  return BigInt.asIntN(words.length * 32, whole);
}

/** Null when the column holds no times. */
function zoneOf({ DataType }: Arrow, type: DataType): MomentZone | null {
  if (DataType.isDate(type)) return '';
  if (!DataType.isTimestamp(type)) return null;
  const { timezone } = type as TimestampMillisecond;
  return timezone === null || timezone === undefined || timezone === '' ? '' : 'Z';
}
