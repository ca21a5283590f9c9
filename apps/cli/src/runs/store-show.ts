import { showCheckpoint as readCheckpoint } from '@seqgraft/checkpoints';
import type { StoreOptions } from '../options/store-options.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { openStore } from '../store/open-store.ts';
import { checkpointRef } from '../task/checkpoint-ref.ts';

/** Shows all that a checkpoint says about itself. */
export async function showCheckpoint(
  ref: string,
  options: StoreOptions,
  { reporter }: ActionContext,
): Promise<Outcome> {
  const { warnings, ...summary } = await readCheckpoint(await openStore(options.store), ref);
  for (const warning of warnings) reporter.warn(warning);
  const shown = { ...summary, ...checkpointRef(summary) };
  return { result: shown, text: JSON.stringify(shown, null, 2) };
}
