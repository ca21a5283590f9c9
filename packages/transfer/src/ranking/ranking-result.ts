import type { Interval } from './block-bootstrap.ts';

/** A score less that of another, on the same draws of windows. */
export interface ScoreDifference extends Interval {
  readonly difference: number;
}

/** What the target's windows say of one source. Plain JSON. */
export interface RankedSource {
  readonly name: string;
  /**
   * Share of the target's squared error that a closed-form head on the frozen body explains of windows that it was not fitted
   * to: 1 for all, 0 for no more than their mean, less for worse. Null where nothing could be left out.
   */
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Log evidence a window, in nats; see `logMe`. */
  readonly logMe: number | null;
  /** Of classes: see `hScore`, shrunk. */
  readonly hScore: number | null;
  /** Of classes, where the source tells classes too: see `leep`. */
  readonly leep: number | null;
  /** The score less that of the best body of random weights of the same shape; null where none was given. */
  readonly versusRandom: ScoreDifference | null;
  /** The score less the best one's; null for the best itself. */
  readonly versusBest: ScoreDifference | null;
}

/**
 * - `best`: one source is better than each other, and than a random body;
 * - `cannot-tell`: the windows do not tell the best of these apart;
 * - `none`: no source is better than a body of random weights, though the windows are enough to tell.
 */
export type RankingVerdict = 'best' | 'cannot-tell' | 'none';

/** Sources, best first. Plain JSON. */
export interface Ranking {
  readonly sources: readonly RankedSource[];
  readonly verdict: RankingVerdict;
  /** The source of the verdict `best`, else null. */
  readonly best: string | null;
  /** The sources that may be the best. */
  readonly among: readonly string[];
  /** The verdict in one sentence. */
  readonly sentence: string;
  /** Windows that were judged. */
  readonly windows: number;
  /** How many stretches of them are independent of one another. */
  readonly independent: number;
  readonly confidence: number;
}
