/** A cell as a reader gives it; null, undefined and NaN are missing. */
export type Cell = string | number | bigint | boolean | Date | null | undefined;

/** Some neighbouring records of a source, column by column. */
export interface RecordChunk {
  readonly length: number;
  /**
   * Cells of each column, [length] each, in the order of {@link RecordSource.columns}. A column that is wished as `number` may
   * be a typed array with NaN for what is missing; one that is skipped may be empty.
   */
  readonly columns: readonly ArrayLike<Cell>[];
  /** Line of a text (from 1) or row of other formats (from 0) of each record, [length]. */
  readonly origins: ArrayLike<number>;
}

/** What is done with a column, so that a reader need not make what nobody reads. */
export type ColumnWish =
  /** Nobody reads it. */
  | 'skip'
  /** Numbers are wanted; what is none comes as it stands. */
  | 'number'
  /** The cells as they stand: texts, times, ids. */
  | 'cell';

/** Records of any format, read once from the beginning to the end in bounded memory. */
export interface RecordSource {
  /** Names of the columns, trimmed; a name that is empty cannot be meant. */
  readonly columns: readonly string[];
  readonly originKind: 'line' | 'row';
  /**
   * @param wishes of each column; when left out all are `cell`.
   * @throws what is wrong with the records themselves, at once or after the last of them: E_ENCODING, E_BAD_ROW, E_RAGGED, E_FILE, …
   */
  chunks(wishes?: readonly ColumnWish[]): AsyncIterable<RecordChunk>;
}
