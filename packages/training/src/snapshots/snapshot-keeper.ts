import type { SnapshotOptions, TrainingSnapshot } from './training-snapshot.ts';

/** Asks when snapshots are due and has them saved, one after another, while the training goes on. */
export class SnapshotKeeper {
  readonly #options: SnapshotOptions;
  readonly #failed: (error: unknown) => void;
  #saving: Promise<void> | null = null;

  /** @param failed hears of each snapshot that could not be saved */
  constructor(options: SnapshotOptions, failed: (error: unknown) => void) {
    this.#options = options;
    this.#failed = failed;
  }

  /** Whether to take a snapshot now; not while one is being saved. */
  get isDue(): boolean {
    return this.#saving === null && this.#options.due();
  }

  /** Whether a snapshot is being saved. */
  get isSaving(): boolean {
    return this.#saving !== null;
  }

  /** Begins to save, and does not wait. */
  begin(snapshot: TrainingSnapshot): void {
    this.#saving = this.#save(snapshot)
      .catch((error: unknown) => this.#failed(error))
      .finally(() => {
        this.#saving = null;
      });
  }

  /** Waits for what is being saved, then saves this. @throws what `save` throws */
  async finish(snapshot: TrainingSnapshot): Promise<void> {
    await this.settle();
    await this.#save(snapshot);
  }

  /** Waits for what is being saved. */
  async settle(): Promise<void> {
    await this.#saving;
  }

  async #save(snapshot: TrainingSnapshot): Promise<void> {
    await this.#options.save(snapshot);
  }
}
