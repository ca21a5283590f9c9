/** Something to know about data before anything is trained on it. */
export interface Finding {
  readonly code: string;
  /** `refused`: train would not take it. `leak`: results would be too good. `note`: worth a look. */
  readonly severity: 'refused' | 'leak' | 'note';
  readonly message: string;
  /** What to do, in flags of the command. */
  readonly remedy: string;
}
