/** The columns of a task by name, in the order the model sees them. What is left out is not compared. */
export interface ColumnNames {
  /** Input columns, [features], each name once. */
  readonly features?: readonly string[];
  /** Predicted columns, or the classes of a head that tells classes, each name once. */
  readonly targets?: readonly string[];
}

/** What a side of a carry says of its inputs and outputs. */
export interface SideNames {
  readonly columns?: ColumnNames | undefined;
  /** Tokens by their number, each once: the rows of the embedding. */
  readonly vocabulary?: readonly string[] | undefined;
}
