/** The columns of a task by name, in the order the model sees them. What is left out is not compared. */
export interface ColumnNames {
  /** Input columns, [features]. */
  readonly features?: readonly string[];
  /** Predicted columns. */
  readonly targets?: readonly string[];
}
