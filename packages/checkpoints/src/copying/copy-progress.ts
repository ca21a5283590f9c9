/** What was moved so far, and what was there already. */
export interface CopyAmount {
  readonly blobs: number;
  readonly bytes: number;
}

/** What has become of a copy so far. */
export interface CopyProgress {
  /** The checkpoint that is being copied, `births@3` of the origin; null at the end. */
  readonly ref: string | null;
  /** Checkpoints that are done, and all that are to be copied. */
  readonly done: number;
  readonly total: number;
  readonly moved: CopyAmount;
  readonly skipped: CopyAmount;
}

/** Counts, and tells whoever wants to know. */
export class CopyCount {
  ref: string | null = null;
  done = 0;
  total = 0;
  readonly #listener: (progress: CopyProgress) => void;
  #moved: CopyAmount = { blobs: 0, bytes: 0 };
  #skipped: CopyAmount = { blobs: 0, bytes: 0 };

  constructor(listener: (progress: CopyProgress) => void) {
    this.#listener = listener;
  }

  get amounts(): { readonly moved: CopyAmount; readonly skipped: CopyAmount } {
    return { moved: this.#moved, skipped: this.#skipped };
  }

  move(bytes: number): void {
    this.#moved = { blobs: this.#moved.blobs + 1, bytes: this.#moved.bytes + bytes };
    this.tell();
  }

  skip(bytes: number): void {
    this.#skipped = { blobs: this.#skipped.blobs + 1, bytes: this.#skipped.bytes + bytes };
    this.tell();
  }

  tell(): void {
    const { ref, done, total } = this;
    this.#listener({ ref, done, total, ...this.amounts });
  }
}
