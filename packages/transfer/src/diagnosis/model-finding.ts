/** Something that tfjs does with a model, and its user will not expect. Plain JSON. */
export interface ModelFinding {
  /** Permanent, such as `stale-freeze`. */
  readonly rule: string;
  /**
   * `wrong`: results are, or once it is saved will be, other than the model says. `risk`: it goes wrong when weights come from
   * elsewhere or go there, or when an option is changed. `advice`: nothing is wrong with the model.
   */
  readonly severity: 'wrong' | 'risk' | 'advice';
  /** The layers it is about, those of nested models with these before them: `base/lstm_1`. Empty: the model as a whole. */
  readonly layers: readonly string[];
  readonly what: string;
  /** What it does to results. */
  readonly why: string;
  readonly mend: string;
}
