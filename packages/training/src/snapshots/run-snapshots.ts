import type { Json } from '@seqgraft/core';
import type { ChosenEngine, NoEngine } from '../choose-engine.ts';
import { Interrupted } from '../errors.ts';
import type { Phase } from '../phase.ts';
import type { RunState } from '../run-state.ts';
import type { TrainingOptions } from '../training-options.ts';
import { describeNonFinite } from '../weight-snapshot.ts';
import { decodeSnapshot } from './decode-snapshot.ts';
import { describeRun } from './describe-run.ts';
import { encodeSnapshot } from './encode-snapshot.ts';
import type { RunMemory } from './run-memory.ts';
import { NotSaved } from './snapshot-errors.ts';
import { SnapshotKeeper } from './snapshot-keeper.ts';
import type { TrainingSnapshot } from './training-snapshot.ts';

/** The snapshots of one run: which it goes on from, and which it has saved. */
export class RunSnapshots {
  readonly #options: TrainingOptions;
  readonly #state: RunState;
  readonly #keeper: SnapshotKeeper | null;
  #run: Json = null;
  /** What the run goes on from, until it does. */
  #ahead: TrainingSnapshot | null = null;

  constructor(options: TrainingOptions, state: RunState) {
    this.#options = options;
    this.#state = state;
    const { snapshots, onProgress } = options;
    const failed = (error: unknown): void => {
      const { phase, epoch, step } = state.guard.place;
      onProgress?.({ type: 'snapshot-failed', phase, epoch, step, problem: messageOf(error) });
    };
    this.#keeper = snapshots === undefined ? null : new SnapshotKeeper(snapshots, failed);
  }

  /**
   * To be called before the run: what it goes on from, or null.
   *
   * @param parts `validation`: the fingerprint of its first batch
   * @throws E_RESUME, E_SNAPSHOT
   */
  open(
    phases: readonly Phase[],
    parts: { readonly chosen: ChosenEngine | NoEngine; readonly validation: string | null },
  ): RunMemory | null {
    const { resumeFrom } = this.#options;
    if (this.#keeper === null && resumeFrom === undefined) return null;
    const { checked } = this.#state;
    this.#run = describeRun({ checked, phases, options: this.#options, ...parts });
    if (resumeFrom === undefined) return null;
    this.#ahead = resumeFrom;
    const variables = 'engine' in parts.chosen ? parts.chosen.recognized.variables : new Map();
    return decodeSnapshot(resumeFrom, { checked, variables }, { phases, run: this.#run });
  }

  /** From now on the state is that of the run. */
  takenUp(): void {
    this.#ahead = null;
  }

  /** Whether a snapshot is being saved beside the steps. */
  get isSaving(): boolean {
    return this.#keeper?.isSaving ?? false;
  }

  /** To be called between steps: takes a snapshot where one is due. Weights that are not finite make none. */
  async offer(): Promise<void> {
    if (this.#keeper?.isDue !== true) return;
    const memory = await this.#state.memory();
    if (describeNonFinite(memory.weights) === null) this.#keeper.begin(this.#encode(memory));
  }

  /** What an interruption is told with, once the last snapshot is saved. */
  async interrupted(): Promise<Error> {
    const { guard, steps } = this.#state;
    const { phase, epoch, step } = guard.place;
    if (this.#keeper === null) return new Interrupted({ phase, epoch, step, steps, saved: false });
    try {
      await this.#keeper.finish(this.#ahead ?? this.#encode(await this.#state.memory()));
    } catch (cause) {
      return new NotSaved({ phase, epoch, step, steps, problem: messageOf(cause) }, { cause });
    }
    return new Interrupted({ phase, epoch, step, steps, saved: true });
  }

  /** To be called after the run: waits for what is being saved. */
  async settle(): Promise<void> {
    await this.#keeper?.settle();
  }

  #encode(memory: RunMemory): TrainingSnapshot {
    return encodeSnapshot(memory, this.#state.checked, this.#run);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
