import type { StoreOptions } from '../options/store-options.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { type CopyCommandOptions, copyBetween } from '../store/copy-between.ts';
import { UsageError } from '../usage-error.ts';

export interface StorePushOptions extends StoreOptions, CopyCommandOptions {
  readonly to?: string;
}

/** Copies checkpoints from the store to another. */
export async function pushCheckpoints(
  refs: readonly string[],
  { to, store, ...options }: StorePushOptions,
  context: ActionContext,
): Promise<Outcome> {
  if (to === undefined) {
    throw new UsageError({
      problem: 'A push goes to another store.',
      remedy: 'Name it, like --to s3://bucket/models.',
    });
  }
  return copyBetween({ refs, from: store, to, options }, context);
}
