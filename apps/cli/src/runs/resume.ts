import { resolve } from 'node:path';
import type { Store } from '@seqgraft/checkpoints';
import type { ReadWords } from '../commands/read-words.ts';
import type { ResumeOptions } from '../commands/resume.ts';
import { nextCommand } from '../output/next-command.ts';
import { shellWord } from '../output/shell-word.ts';
import { busy, forgetRun } from '../resume/begin-run.ts';
import { type FoundRun, findRun, findRuns } from '../resume/found-run.ts';
import { runEntryNumbers } from '../resume/run-entries.ts';
import { RunDamagedError, RunNotFoundError, RunVersionError } from '../resume/run-errors.ts';
import type { CommandContext, GlobalOptions, Outcome } from '../run-action.ts';
import { openRunStore } from '../store/open-run-store.ts';
import { isAddress } from '../store/store-place.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';

export interface ResumeRequest {
  readonly run: string | undefined;
  readonly options: ResumeOptions & GlobalOptions;
  readonly readWords: ReadWords;
}

/** The commands whose runs are kept. */
const resumable: readonly string[] = ['train', 'adapt', 'compare'];

/** Goes on with a run to its end; what comes out is what the command would have given that began it. */
export async function resume(request: ResumeRequest, context: CommandContext): Promise<Outcome> {
  const { run: wanted, options } = request;
  const store = await openRunStore(options.store);
  if (options.list === true) return listRuns(store, options.store);
  if (options.forget === true) return forget(store, request, context);
  const found = await chooseRun(store, request, context);
  for (const warning of found.warnings) context.reporter.warn(warning);
  if (found.state === 'running' && options.force !== true) throw busy(found);
  const { run } = found;
  if (run.seqgraft !== version) throw new RunVersionError({ run: found.id, began: run.seqgraft, here: version });
  const command = resumable.includes(run.command) ? await request.readWords(run.words) : null;
  if (command === null || command.words.name !== run.command) throw new RunDamagedError({ run: found.id });
  context.reporter.say(`${wanted === undefined ? 'The newest: ' : ''}${found.id}, ${commandLine(found)}`);
  const speaking = { ...speakingOf(options), store: enterFolder(run.folder, options.store) };
  const action = await command.load(speaking, run.typed);
  return action({ ...context, order: { words: command.words, typed: run.typed, resumed: found } });
}

/** Paths mean what they meant when the run began, unless its folder is gone. @returns the store as it is named from there */
function enterFolder(folder: string, store: string): string {
  const here = process.cwd();
  if (folder === here) return store;
  const place = isAddress(store) ? store : resolve(store);
  try {
    process.chdir(folder);
  } catch {
    return store;
  }
  return place;
}

function speakingOf({ json, quiet, progress }: GlobalOptions): GlobalOptions {
  return {
    ...(json === undefined ? {} : { json }),
    ...(quiet === undefined ? {} : { quiet }),
    ...(progress === undefined ? {} : { progress }),
  };
}

async function chooseRun(
  store: Store,
  { run: wanted, options }: ResumeRequest,
  { reporter }: CommandContext,
): Promise<FoundRun> {
  if (wanted !== undefined) return findNamed(store, wanted, options.store);
  const all = await findRuns(store);
  const stopped = all.filter(({ state }) => state === 'interrupted');
  const [newest, ...others] = stopped;
  if (newest === undefined) {
    const [running] = all;
    if (running !== undefined) throw busy(running);
    throw new RunNotFoundError({ run: null, store: options.store, known: [] });
  }
  if (others.length > 0) {
    const ids = others.map(({ id }) => id).join(', ');
    reporter.say(`${others.length + 1} runs were stopped; the newest goes on. The others: ${ids}.`);
  }
  return newest;
}

/** By its name, with or without `runs/`, or by a beginning that only one has. */
async function findNamed(store: Store, wanted: string, place: string): Promise<FoundRun> {
  const found = await findRun(store, requireName(await namesLike(store, wanted), wanted, place));
  if (found === null) throw new RunNotFoundError({ run: wanted, store: place, known: await allIds(store) });
  return found;
}

async function forget(
  store: Store,
  { run: wanted, options }: ResumeRequest,
  { reporter }: CommandContext,
): Promise<Outcome> {
  if (wanted === undefined) {
    throw new UsageError({
      problem: '--forget needs the name of a run.',
      remedy: `See ${nextCommand(['resume', '--list'], options.store)}.`,
    });
  }
  const id = requireName(await namesLike(store, wanted), wanted, options.store);
  const found = await findRun(store, id).catch(() => null); // a damaged one goes, too
  if (found?.state === 'running' && options.force !== true) throw busy(found);
  await forgetRun(store, id);
  reporter.say(`Nothing is kept of the run ${id} any more.`);
  return { result: { forgotten: id }, text: '' };
}

async function allIds(store: Store): Promise<string[]> {
  return [...(await runEntryNumbers(store)).keys()].sort().reverse();
}

interface Names {
  readonly like: readonly string[];
  readonly known: readonly string[];
}

async function namesLike(store: Store, wanted: string): Promise<Names> {
  const id = wanted.replace(/^runs\//, '');
  const known = await allIds(store);
  return { like: known.includes(id) ? [id] : known.filter((each) => id !== '' && each.startsWith(id)), known };
}

function requireName({ like, known }: Names, wanted: string, store: string): string {
  if (like.length > 1) {
    throw new UsageError({
      problem: `Several runs begin with "${wanted}": ${like.join(', ')}.`,
      remedy: 'Give more of the name.',
    });
  }
  if (like[0] === undefined) throw new RunNotFoundError({ run: wanted, store, known });
  return like[0];
}

function commandLine({ run }: FoundRun): string {
  return ['seqgraft', ...run.words].map(shellWord).join(' ');
}

async function listRuns(store: Store, place: string): Promise<Outcome> {
  const runs = await findRuns(store);
  const result = runs.map(({ id, state, saved, bytes, run, holder }) => ({
    run: id,
    state,
    saved,
    bytes,
    command: ['seqgraft', ...run.words],
    folder: run.folder,
    seqgraft: run.seqgraft,
    process: holder === null ? null : { pid: holder.pid, host: holder.host },
  }));
  const text = runs
    .map(
      (found) =>
        `${found.id}  ${found.state}, saved ${found.saved.replace('T', ' ').slice(0, 19)} UTC\n  ${commandLine(found)}`,
    )
    .join('\n');
  return { result: { runs: result }, text: text === '' ? `No run waits in ${place}.` : text };
}
