import type { StoreOptions } from '../options/store-options.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { type CopyCommandOptions, copyBetween } from '../store/copy-between.ts';
import { UsageError } from '../usage-error.ts';

export interface StorePullOptions extends StoreOptions, CopyCommandOptions {
  readonly from?: string;
}

/** Copies checkpoints from another store to the store. */
export async function pullCheckpoints(
  refs: readonly string[],
  { from, store, ...options }: StorePullOptions,
  context: ActionContext,
): Promise<Outcome> {
  if (from === undefined) {
    throw new UsageError({
      problem: 'A pull comes from another store.',
      remedy: 'Name it, like --from https://example.org/models.',
    });
  }
  return copyBetween({ refs, from, to: store, options }, context);
}
