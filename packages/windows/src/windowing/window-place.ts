/** One window, and where its values go. */
export interface WindowPlace {
  /** First input row; of a padded window it lies before the rows that are read. */
  readonly start: number;
  /** Input steps at the beginning that are padding. */
  readonly padding: number;
  /** Position of its first value in the output. */
  readonly offset: number;
}
