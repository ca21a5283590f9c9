/** A number of ours beside one to stand beside it. */
export interface StudyCell {
  /** One error a seed; one in all where nothing is drawn. */
  readonly errors: readonly number[];
  /** What PyTorch gave for the same task; null where it was not tried. */
  readonly reference: number | null;
}

interface StudyRow {
  readonly name: string;
  /** A cell for each column of the table. */
  readonly cells: readonly StudyCell[];
}

/** What a study found. Plain JSON. */
export interface StudyTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly StudyRow[];
  /** What the table shows, counted from its own numbers. */
  readonly notes: readonly string[];
}

export interface StudyOptions {
  /** Each gives another source, other weights, and other orders of batches. */
  readonly seeds: readonly number[];
  say(text: string): void;
}

/** A table that can be made anew by its name. */
export interface Study {
  readonly name: string;
  readonly description: string;
  run(options: StudyOptions): AsyncGenerator<StudyTable>;
}
