/** A cell as a reader gives it; null and undefined are missing. */
export type Cell = string | number | bigint | boolean | Date | null | undefined;

/** Some neighbouring records of a source, column by column. */
export interface RecordChunk {
  readonly length: number;
  /** Cells of each column, [length] each, in the order of {@link RecordSource.columns}. */
  readonly columns: readonly ArrayLike<Cell>[];
  /** Line of a text (from 1) or row of other formats (from 0) of each record, [length]. */
  readonly origins: ArrayLike<number>;
}

/** Records of any format, read once from the beginning to the end in bounded memory. */
export interface RecordSource {
  /** Names of the columns, trimmed; a name that is empty cannot be meant. */
  readonly columns: readonly string[];
  readonly originKind: 'line' | 'row';
  chunks(): AsyncIterable<RecordChunk>;
}
