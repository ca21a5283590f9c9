import { cpus } from 'node:os';
import type { CheckpointParent, Store } from '@seqgraft/checkpoints';
import { isSeqgraftError } from '@seqgraft/core';
import { sharedEngine } from '@seqgraft/engine';
import { type DataFingerprint, dataFingerprint, type Table } from '@seqgraft/windows';
import { wordsInOrder } from '../options/command-words.ts';
import { nextCommand } from '../output/next-command.ts';
import type { CommandContext } from '../run-action.ts';
import { version } from '../version.ts';
import { checkUnchanged, type Inputs } from './check-unchanged.ts';
import { type FoundRun, findRun, findRuns, loadRunSnapshot } from './found-run.ts';
import { KeptRun } from './kept-run.ts';
import { dropRunEntries, publishRunEntry, runEntriesOf } from './run-entries.ts';
import { RunBusyError, StoppedBeforeError } from './run-errors.ts';
import { thisHolder } from './run-holder.ts';
import { newRunId } from './run-id.ts';
import type { RunOrder } from './run-order.ts';
import type { RunMachine, RunRecord } from './run-record.ts';

export interface BeginOptions {
  readonly store: Store;
  /** The store as it is typed. */
  readonly place: string;
  /** The data that has been read. */
  readonly table: Table;
  /** In the order in which they were named, with commas between. */
  readonly sources: readonly CheckpointParent[];
  /** That was chosen. */
  readonly backend: string;
  /** Of the engine, for each training. */
  readonly threads: number | undefined;
  /** Whether the command finds by itself what an earlier one of the same words has done: then there is no other run to go on with. */
  readonly journaled: boolean;
}

/** Above this the columns are not told one by one: an entry has 1 MiB. */
const mostColumns = 200;

/**
 * Begins a run, or goes on with one: to be called when all is read and nothing is trained. From here on the store knows of it.
 *
 * @throws E_INTERRUPTED, E_RUN_CHANGED, E_RUN_BUSY, E_RUN_DAMAGED and the errors of publishing
 */
export async function beginRun(context: CommandContext, options: BeginOptions): Promise<KeptRun> {
  const inputs: Inputs = {
    data: shortened(await dataFingerprint(options.table)),
    sources: options.sources,
    machine: await machineOf(options),
  };
  if (context.signal.aborted) throw new StoppedBeforeError({});
  const { resumed } = context.order;
  return resumed === null ? begin(context, { ...options, inputs }) : goOn(context, { ...options, inputs, resumed });
}

type Begun = BeginOptions & { readonly inputs: Inputs };

async function begin(context: CommandContext, { store, place, inputs, sources, journaled }: Begun): Promise<KeptRun> {
  const { words, typed } = context.order;
  const refs = sources.map(({ ref }) => ref).join(',');
  const args = sources.length === 0 ? words.args : [refs, ...words.args.slice(1)];
  const run: RunRecord = {
    id: newRunId(),
    command: words.name,
    words: wordsInOrder({ ...words, args }),
    typed: typed.map((word) => (sources.length > 0 && word === words.args[0] ? refs : word)),
    folder: process.cwd(),
    ...inputs,
    seqgraft: version,
  };
  const same = await interruptedRunsLike(store, run);
  const entry = await publishRunEntry(store, { run, holder: thisHolder() }, null);
  if (journaled) {
    // This one goes on with what they have done.
    for (const { id } of same) await forgetRun(store, id);
  } else if (same[0] !== undefined) {
    const command = nextCommand(['resume', same[0].id], place);
    context.reporter.say(`This very command was stopped at ${same[0].saved}. To go on with it instead: ${command}`);
  }
  return new KeptRun({ ...context, run, store, place, entries: [entry], snapshot: null });
}

async function goOn(
  context: CommandContext,
  { store, place, inputs, resumed }: Begun & { readonly resumed: FoundRun },
): Promise<KeptRun> {
  const { run, id } = resumed;
  checkUnchanged(run, inputs, context.reporter);
  const snapshot = await loadRunSnapshot(store, resumed);
  const before = await runEntriesOf(store, id);
  // Whoever makes the entry that follows goes on with the run; exactly one does.
  const own = await publishRunEntry(store, { run, holder: thisHolder() }, snapshot);
  if (own.entry !== (before.at(-1)?.entry ?? 0) + 1) {
    const kept = (await runEntriesOf(store, id)).filter(({ entry }) => entry !== own.entry);
    await dropRunEntries(store, id, { dropped: [own], kept });
    throw busy((await findRun(store, id)) ?? resumed);
  }
  return new KeptRun({ ...context, run, store, place, entries: [...before, own], snapshot });
}

/** The backend to start: what a run began with, whatever `auto` would find by now. */
export function backendOf({ resumed }: RunOrder, { backend }: { readonly backend: string }): string {
  return resumed?.run.machine.backend ?? backend;
}

/** Removes all that is kept of a run. */
export async function forgetRun(store: Store, id: string): Promise<void> {
  await dropRunEntries(store, id, { dropped: await runEntriesOf(store, id), kept: [] });
}

/** The error for a run that is going on elsewhere. */
export function busy({ id, holder, saved }: FoundRun): Error {
  const { pid: process = 0, host = 'another machine' } = holder ?? {};
  return new RunBusyError({ run: id, process, host, heard: saved });
}

/** Stopped runs of the same words on the same data. Whatever is wrong with what is there must not keep a new run from starting. */
async function interruptedRunsLike(store: Store, run: RunRecord): Promise<FoundRun[]> {
  try {
    return (await findRuns(store)).filter(
      (found) =>
        found.state === 'interrupted' &&
        found.run.folder === run.folder &&
        found.run.data.sha256 === run.data.sha256 &&
        found.run.seqgraft === run.seqgraft &&
        found.run.words.join('\n') === run.words.join('\n'),
    );
  } catch (error) {
    if (isSeqgraftError(error)) return [];
    throw error;
  }
}

async function machineOf({ backend, threads }: BeginOptions): Promise<RunMachine> {
  const engine = await sharedEngine({ threads }).then(
    ({ info }) => info.variant,
    () => null,
  );
  return { backend, engine, processor: cpus()[0]?.model.trim() ?? 'unknown' };
}

function shortened(data: DataFingerprint): DataFingerprint {
  return data.columns.length > mostColumns ? { ...data, columns: [] } : data;
}
