/** How predictions are shown. */
export interface PredictionsLook {
  /** The class of each name's line. */
  readonly styleOf: (name: string) => string;
  /** Whether each strategy ran with several seeds, of which one is shown. */
  readonly oneOfSeveral: boolean;
}
