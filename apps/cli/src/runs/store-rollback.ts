import { rollback } from '@seqgraft/checkpoints';
import type { StoreOptions } from '../options/store-options.ts';
import { nextCommand } from '../output/next-command.ts';
import { shortDigest } from '../output/short-digest.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { openStore } from '../store/open-store.ts';

export interface StoreRollbackOptions extends StoreOptions {
  /** Number of an entry, a tag, or a digest. */
  readonly to?: string;
}

/** Makes old content the newest entry of a name. */
export async function rollbackStore(
  name: string,
  { to, store }: StoreRollbackOptions,
  { reporter }: ActionContext,
): Promise<Outcome> {
  const { warnings, ...done } = await rollback(await openStore(store), name, to === undefined ? {} : { to });
  for (const warning of warnings) reporter.warn(warning);
  const { ref, entry, digest, from, changed } = done;
  const before = (newest: string): string =>
    done.fromIsWhole
      ? `${newest} stays in the history. Back to it: ${nextCommand(['store', 'rollback', ref, '--to', String(from)], store)}`
      : `${newest}, which is damaged, stays in the history. To put it aside: ${nextCommand(['doctor', '--repair'], store)}`;
  const source = done.to === null ? 'a checkpoint that no entry led to' : `the content of ${ref}@${done.to}`;
  const lines = changed
    ? [
        `${ref}@${entry} is the newest entry now, with ${source} (${shortDigest(digest)}).`,
        ...(from === null ? [] : [before(`${ref}@${from}`)]),
      ]
    : [`${ref}@${entry}, the newest entry, has ${source} already; nothing was changed.`];
  return {
    result: { checkpoint: { ref: `${ref}@${entry}`, digest }, created: done.created, to: done.to, from, changed },
    text: lines.join('\n'),
  };
}
