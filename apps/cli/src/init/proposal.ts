/** One line of a config file, with the reason for it. */
export interface ProposedSetting {
  /** The flag, as it is typed without its dashes. */
  readonly flag: string;
  readonly value: string | number | boolean | readonly (string | number)[];
  /** In words; the flag's own help where nothing special is to be said. */
  readonly why?: string;
  /** Commands that it is for; left out, all. */
  readonly for?: readonly string[];
}

/** What a config file is to hold. */
export interface Proposal {
  /** The name of the source checkpoint. */
  readonly name: string;
  readonly settings: readonly ProposedSetting[];
  /** What keeps the file from training and no flag mends. */
  readonly problems: readonly { readonly code: string; readonly message: string; readonly remedy: string }[];
}
