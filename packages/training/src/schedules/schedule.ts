/** A rate that is a pure function of how far the phase is. */
export type ProgressSchedule =
  /** The peak rate throughout. */
  | { readonly kind: 'constant' }
  /**
   * Up in a straight line over the first `warmup` of all steps (default 0), then down half a cosine to `floor` times the
   * peak (default 0).
   */
  | { readonly kind: 'cosine'; readonly floor?: number; readonly warmup?: number }
  /** The same in straight lines: up over the first `warmup` of all steps (default 0), then down to `floor` (default 0). */
  | { readonly kind: 'linear'; readonly floor?: number; readonly warmup?: number }
  /**
   * Up from peak / `startDivisor` (default 25) over the first `warmup` of all steps (default 0.3), then down to
   * peak / `startDivisor` / `endDivisor` (default 1e4), both along half a cosine.
   */
  | {
      readonly kind: 'one-cycle';
      readonly warmup?: number;
      readonly startDivisor?: number;
      readonly endDivisor?: number;
    }
  /**
   * Up from peak / `ratio` (default 32) over the first `cut` of all steps (default 0.1), then down to it again, both in
   * straight lines.
   */
  | { readonly kind: 'slanted-triangular'; readonly cut?: number; readonly ratio?: number }
  /** Up in a straight line over `steps` steps, then the peak. */
  | { readonly kind: 'warm-up'; readonly steps: number };

/** A rate that falls whenever the validation loss has stopped falling. */
export interface PlateauSchedule {
  readonly kind: 'plateau';
  /** The rate is multiplied by this. Default 0.1. */
  readonly factor?: number;
  /** Epochs in a row without a better loss that are let pass; the one after them lowers the rate. Default 10. */
  readonly patience?: number;
  /** By which share of its size the best loss must be undercut to count as better. Default 1e-4. */
  readonly threshold?: number;
  /** The rate never falls below this multiple of the peak. Default 0. */
  readonly floor?: number;
}

/** How the learning rate moves over a phase. Plain data. */
export type Schedule = ProgressSchedule | PlateauSchedule;
