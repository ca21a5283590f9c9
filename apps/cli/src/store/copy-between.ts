import {
  type CopiedCheckpoint,
  type CopyProgress,
  copyCheckpoints,
  listRefs,
  type Store,
  type Warning,
  writeStoreIndex,
} from '@seqgraft/checkpoints';
import { defineError, type ErrorClass } from '@seqgraft/core';
import { counted } from '../output/counted.ts';
import { humanBytes } from '../output/human-bytes.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { UsageError } from '../usage-error.ts';
import { isRun } from './is-run.ts';
import { openStore } from './open-store.ts';

/** Flags of `store push` and `store pull`. */
export interface CopyCommandOptions {
  readonly all?: boolean;
  readonly history?: boolean;
  readonly parents?: boolean;
  readonly tags?: boolean;
  readonly verify?: boolean;
}

/** Stopped by a signal. */
const CopyInterruptedError: ErrorClass<{ readonly kept: string }> = defineError(
  'E_INTERRUPTED',
  'interrupted',
  ({ kept }) => ({
    message: `Stopped before the end: ${kept} arrived, the rest has not been touched.`,
    remedy: 'Type the same again: it goes on, and moves only what is missing.',
  }),
);

/** How often a long copy says how far it is, in milliseconds. */
const SAY_EVERY = 2000;

export interface CopyRequest {
  readonly refs: readonly string[];
  /** Places as they were typed. */
  readonly from: string;
  readonly to: string;
  readonly options: CopyCommandOptions;
}

/** Copies checkpoints between two stores, and tells what moved. */
export async function copyBetween(
  { refs, from: origin, to: target, options }: CopyRequest,
  { reporter, signal }: ActionContext,
): Promise<Outcome> {
  const { all = false, history = false, parents = true, tags = true, verify = false } = options;
  if (all === refs.length > 0) {
    throw new UsageError({
      problem: all ? 'Either some checkpoints are copied or all.' : 'Which checkpoints are copied has to be said.',
      remedy: 'Name them, or give --all.',
    });
  }
  const [from, to] = [await openStore(origin), await openStore(target)];
  if (from.location === to.location) {
    throw new UsageError({ problem: `Both stores are ${from.location}.`, remedy: 'Give another place.' });
  }
  const chosen = all ? await allRefs(from, reporter) : refs;
  let last: CopyProgress | null = null;
  let said = performance.now();
  const onProgress = (progress: CopyProgress): void => {
    last = progress;
    if (performance.now() - said < SAY_EVERY) return;
    said = performance.now();
    reporter.say(`${progress.ref ?? 'tags'}, ${progress.done} of ${progress.total}: ${movedText(progress)}`);
  };
  const report = await copyCheckpoints(from, to, {
    ...{ refs: chosen, history, parents, tags, verify },
    ...{ onProgress, signal, onWarning: (warning: Warning) => reporter.warn(warning) },
  }).catch(async (error) => {
    if (!signal.aborted) {
      // Some of it may have arrived.
      if (last !== null) reporter.say(movedText(last));
      await refreshIndex(to).catch(() => undefined);
      throw error;
    }
    throw new CopyInterruptedError({ kept: counted(last?.done ?? 0, 'checkpoint') });
  });
  await refreshIndex(to);
  const { checkpoints, moved, skipped } = report;
  return {
    result: {
      from: origin,
      to: target,
      checkpoints: checkpoints.map(({ ref, entry, digest, from: of, copied }) => ({
        ...{ ref: `${ref}@${entry}`, digest, from: of, copied },
      })),
      tags: report.tags.map(({ tag, entry, digest }) => ({ tag, entry, digest })),
      moved,
      skipped,
    },
    text: [
      ...checkpoints.map(checkpointText),
      ...report.tags.map(({ tag, entry }) => `${tag} names entry ${entry}`),
      movedText(report),
    ].join('\n'),
  };
}

/** All names but runs; of those of which no entry can be read, it is said that they stay. */
async function allRefs(store: Store, reporter: ActionContext['reporter']): Promise<readonly string[]> {
  const { refs, warnings } = await listRefs(store);
  // Those that fall back are told by the copy.
  for (const warning of warnings) if (warning.code === 'W_DAMAGED') reporter.warn(warning);
  return refs.map(({ ref }) => ref).filter((ref) => !isRun(ref));
}

/** A store that is served by HTTP stays complete. */
async function refreshIndex(store: Store): Promise<void> {
  if ((await store.get('index.json', 0)) !== null) await writeStoreIndex(store);
}

function checkpointText({ ref, entry, from, copied }: CopiedCheckpoint): string {
  return copied ? `${from} → ${ref}@${entry}` : `${from} is there already, as ${ref}@${entry}`;
}

function movedText({ moved, skipped }: Pick<CopyProgress, 'moved' | 'skipped'>): string {
  const amount = ({ blobs, bytes }: CopyProgress['moved']): string =>
    `${counted(blobs, 'blob')} (${humanBytes(bytes)})`;
  return `${amount(moved)} moved, ${amount(skipped)} were there`;
}
