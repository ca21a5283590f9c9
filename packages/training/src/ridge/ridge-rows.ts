/** Rows of a least-squares problem, all of them or some. */
export interface RidgeRows {
  /** [rows, features], row by row. */
  readonly features: ArrayLike<number>;
  /** [rows, outputs], row by row. */
  readonly targets: ArrayLike<number>;
  /** How much each row counts, at least 0. Left out: all 1. */
  readonly weights?: ArrayLike<number> | undefined;
  /** Rows that stand next to each other with the same number are left out together. Left out: each by itself. */
  readonly groups?: ArrayLike<number> | undefined;
}

/** The lengths of a row. */
export interface RidgeWidths {
  readonly features: number;
  readonly outputs: number;
}
