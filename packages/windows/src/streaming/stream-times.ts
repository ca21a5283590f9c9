/** The distinct times of a stream, and the rows that stand at them. */
export interface StreamTimes {
  /** Distinct times over all series. */
  readonly count: number;
  /** The k-th of them in order. */
  at(k: number): Promise<number>;
  /** How many of them are before a time. */
  countBefore(time: number): Promise<number>;
  /** First row of a series that is not before a time; its end when there is none. */
  rowAt(series: number, time: number): Promise<number>;
  /** The time of a row of a series. */
  timeOf(series: number, row: number): Promise<number>;
}
