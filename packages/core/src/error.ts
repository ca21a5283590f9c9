/**
 * What a failure is about. The command turns it into its exit code:
 * usage 2, data 3, integrity 4, incompatible 5, not-found 6, resource 7, check 8, diverged 9, interrupted 130.
 */
export type ErrorCategory =
  | 'usage'
  | 'data'
  | 'integrity'
  | 'incompatible'
  | 'not-found'
  | 'resource'
  | 'check'
  | 'diverged'
  | 'interrupted';

/** Data of a failure: plain JSON values, so that `--json` can print them. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

export interface ErrorText {
  /** The rule, what was got, and where. */
  readonly message: string;
  /** How to mend it, as an instruction. */
  readonly remedy: string;
}

/**
 * The base of all errors that seqgraft throws on purpose.
 *
 * `message` reads `CODE: rule, what was got, where. How to mend it.`; the same in parts is in `code`, `reason`, `remedy` and `details`.
 */
export class SeqgraftError<Details extends ErrorDetails = ErrorDetails> extends Error {
  /** Tells these errors from others across copies of this class. */
  readonly seqgraftError: true = true;
  readonly code: string;
  readonly category: ErrorCategory;
  readonly reason: string;
  readonly remedy: string;
  readonly details: Details;

  constructor(code: string, category: ErrorCategory, text: ErrorText, details: Details, options?: ErrorOptions) {
    super(`${code}: ${text.message} ${text.remedy}`.trim(), options);
    this.name = 'SeqgraftError';
    this.code = code;
    this.category = category;
    this.reason = text.message;
    this.remedy = text.remedy;
    this.details = details;
  }
}

/** A class of failures: `new TooShort({ need, got })`. */
export interface ErrorClass<Details extends ErrorDetails> {
  new (details: Details, options?: ErrorOptions): SeqgraftError<Details>;
  readonly code: string;
  readonly category: ErrorCategory;
}

/**
 * Makes the class of one failure.
 *
 * @param code permanent; starts with `E_`.
 * @param describe turns the data of a failure into its words.
 */
export function defineError<Details extends ErrorDetails>(
  code: `E_${string}`,
  category: ErrorCategory,
  describe: (details: Details) => ErrorText,
): ErrorClass<Details> {
  return class extends SeqgraftError<Details> {
    static readonly code: string = code;
    static readonly category: ErrorCategory = category;

    constructor(details: Details, options?: ErrorOptions) {
      super(code, category, describe(details), details, options);
    }
  };
}

/**
 * Whether a value is an error of seqgraft, and of one code if given.
 *
 * Use it instead of `instanceof`: each package carries its own copy of these classes, the mark is the same in all.
 */
export function isSeqgraftError(value: unknown, code?: string): value is SeqgraftError {
  return (
    value instanceof Error && 'seqgraftError' in value && (code === undefined || (value as SeqgraftError).code === code)
  );
}
