import type { Store } from '@seqgraft/checkpoints';
import { isSeqgraftError } from '@seqgraft/core';
import type { TrainingSnapshot } from '@seqgraft/training';
import { nextCommand } from '../output/next-command.ts';
import type { ActionContext } from '../run-action.ts';
import { autosavePace } from './autosave-pace.ts';
import { endsAgain } from './ends-again.ts';
import { dropRunEntries, publishRunEntry, type RunEntry, runEntriesOf } from './run-entries.ts';
import { RunInterruptedError } from './run-errors.ts';
import { thisHolder } from './run-holder.ts';
import type { RunRecord } from './run-record.ts';

export interface KeptRunOptions extends ActionContext {
  readonly run: RunRecord;
  readonly store: Store;
  /** The store as it is typed. */
  readonly place: string;
  /** Those that the store has, oldest first; the last one is of this process. */
  readonly entries: readonly RunEntry[];
  /** What the last entry holds. */
  readonly snapshot: TrainingSnapshot | null;
}

/** The newest entries that stay: should one be damaged, there is another. */
const keptEntries = 2;
/** Another machine takes a run that it has not heard of for half an hour for one that is gone. */
const beatAfter = 5 * 60_000; // ms
const beatInterval = 60_000; // ms

/** A run that this process is doing: saved in the store while it goes, gone from it when it has ended. */
export class KeptRun {
  readonly run: RunRecord;
  /** For a command that is one training. */
  readonly snapshots: { due(): boolean; save(snapshot: TrainingSnapshot): Promise<void> };
  readonly resumeFrom: TrainingSnapshot | undefined;
  readonly #options: KeptRunOptions;
  readonly #holder = thisHolder();
  readonly #pace = autosavePace(performance.now());
  #entries: readonly RunEntry[];
  #snapshot: TrainingSnapshot | null;
  #saving: Promise<void> = Promise.resolve();
  #lastEntry = performance.now();
  /** What was to be saved last. */
  #latest: TrainingSnapshot | null;
  /** Why that could not be saved. */
  #problem: Error | null = null;
  #stopped = false;
  #taken = false;

  constructor(options: KeptRunOptions) {
    this.#options = options;
    this.run = options.run;
    this.#entries = options.entries;
    this.#snapshot = options.snapshot;
    this.#latest = options.snapshot;
    this.resumeFrom = options.snapshot ?? undefined;
    this.snapshots = {
      due: () => !this.#taken && this.#pace.due(performance.now()),
      save: (snapshot) => this.#save(snapshot, options.signal.aborted),
    };
  }

  /** What to type to go on with it. */
  get command(): string {
    return nextCommand(['resume', this.run.id], this.#options.place);
  }

  /** Does the work of the run. When it has ended, nothing of the run is left; when it was stopped, it can be gone on with. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    const beat = setInterval(() => this.#beat(), beatInterval);
    beat.unref();
    try {
      const result = await work();
      await this.#end();
      return result;
    } catch (error) {
      throw await this.#afterFailure(error);
    } finally {
      clearInterval(beat);
    }
  }

  /** One save after the other. Never fails: a full disk must not end what could go on. */
  #save(snapshot: TrainingSnapshot | null, stopping = false): Promise<void> {
    const began = performance.now();
    this.#latest = snapshot;
    this.#saving = this.#saving
      .then(() => this.#publish(snapshot, { began, stopping }))
      .catch((error: Error) => this.#complain(error));
    return this.#saving;
  }

  async #publish(
    snapshot: TrainingSnapshot | null,
    { began, stopping }: { readonly began: number; readonly stopping: boolean },
  ): Promise<void> {
    if (this.#taken) return;
    const { run, store, reporter } = this.#options;
    this.#pace.begin(began);
    try {
      const entry = await publishRunEntry(store, { run, holder: stopping ? null : this.#holder }, snapshot);
      if (entry.entry !== (this.#entries.at(-1)?.entry ?? 0) + 1) return await this.#giveUp(entry);
      this.#lastEntry = performance.now();
      this.#snapshot = snapshot;
      this.#stopped = stopping;
      const entries = [...this.#entries, entry];
      this.#entries = entries.slice(-keptEntries);
      reporter.event({ type: 'saved', run: run.id, entry: entry.entry, seconds: (performance.now() - began) / 1000 });
      await dropRunEntries(store, run.id, { dropped: entries.slice(0, -keptEntries), kept: this.#entries });
      this.#problem = null;
    } finally {
      this.#pace.end(performance.now());
    }
  }

  #complain(error: Error): void {
    // At a stop the error that is thrown says it.
    if (this.#problem === null && !this.#options.signal.aborted) {
      const message = `The state of the run could not be saved; the training goes on. ${error.message}`;
      this.#options.reporter.warn({ code: 'W_AUTOSAVE', message });
    }
    this.#problem = error;
  }

  /** Somebody else goes on with this run: what they save must not be mixed with ours. */
  async #giveUp(entry: RunEntry): Promise<void> {
    const { run, store, reporter } = this.#options;
    this.#taken = true;
    const message = `Another process goes on with the run ${run.id}: this one goes on, too, and saves nothing more.`;
    reporter.warn({ code: 'W_RUN_TAKEN', message });
    // Both compute the same bits: what this one has just saved may be what the other needs.
    const kept = (await runEntriesOf(store, run.id)).filter((each) => each.entry !== entry.entry);
    await dropRunEntries(store, run.id, { dropped: [entry], kept });
  }

  /** Tells other machines that it is still there, where nothing was saved for long. */
  #beat(): void {
    if (performance.now() - this.#lastEntry > beatAfter && !this.#stopped) void this.#save(this.#snapshot);
  }

  async #end(): Promise<void> {
    await this.#saving;
    if (this.#taken) return;
    const { run, store, reporter } = this.#options;
    try {
      const own = new Set(this.#entries.map(({ entry }) => entry));
      // Somebody may have taken it over since the last save.
      const kept = (await runEntriesOf(store, run.id)).filter(({ entry }) => !own.has(entry));
      await dropRunEntries(store, run.id, { dropped: this.#entries, kept });
    } catch (error) {
      // The result is there; what is left takes room, and no more.
      reporter.warn({ code: 'W_AUTOSAVE', message: `The state of the run could not be removed. ${String(error)}` });
    }
  }

  async #afterFailure(error: unknown): Promise<unknown> {
    const { run, reporter, signal } = this.#options;
    if (isSeqgraftError(error, 'E_INTERRUPTED')) {
      await this.#stop();
      const kept = this.#whatIsKept(error.details);
      return new RunInterruptedError({ run: run.id, kept, command: this.command }, { cause: error });
    }
    if (endsAgain(error)) await this.#end();
    else {
      await this.#stop();
      if (!signal.aborted) reporter.say(`What was done is kept. Once that is mended, go on with: ${this.command}`);
    }
    return error;
  }

  /** Says in the store that nobody is at it any more. */
  async #stop(): Promise<void> {
    await this.#saving;
    if (!this.#stopped) await this.#save(this.#latest, true);
  }

  #whatIsKept({ kept, total }: Readonly<Record<string, unknown>>): string {
    const problem = this.#problem;
    if (problem !== null && this.#snapshot === null) return `its state could not be saved (${problem.message})`;
    if (problem !== null)
      return `its last steps could not be saved, what was saved before is kept (${problem.message})`;
    if (typeof kept === 'number') return `${kept} of ${String(total)} runs are done and kept`;
    return this.#snapshot === null ? 'nothing was trained yet' : 'the state of the training is saved';
  }
}
