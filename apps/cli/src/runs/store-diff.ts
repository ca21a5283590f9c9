import { diffCheckpoints, type Store, showCheckpoint } from '@seqgraft/checkpoints';
import type { StoreOptions } from '../options/store-options.ts';
import { diffPage } from '../output/diff-page.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { openStore } from '../store/open-store.ts';
import { checkpointRef } from '../task/checkpoint-ref.ts';
import { UsageError } from '../usage-error.ts';

/** What two checkpoints differ in; one alone is held against what it was made from. @throws E_USAGE and what the store throws */
export async function diffStore(
  [first, second]: readonly [string, string | undefined],
  options: StoreOptions,
  { reporter }: ActionContext,
): Promise<Outcome> {
  const store = await openStore(options.store);
  const [a, b] = second === undefined ? await parentAndChild(store, first) : [first, second];
  const { warnings, ...diff } = await diffCheckpoints(store, a, b);
  for (const warning of warnings) reporter.warn(warning);
  return {
    result: { ...diff, a: checkpointRef(diff.a), b: checkpointRef(diff.b) },
    text: diffPage({ ...diff, warnings }),
  };
}

async function parentAndChild(store: Store, ref: string): Promise<[string, string]> {
  const child = await showCheckpoint(store, ref);
  const self = checkpointRef(child).ref;
  if (child.parent !== null) return [child.parent.ref, self];
  const problem = `${self} was made from no other checkpoint, so that there is none to compare it with.`;
  throw new UsageError({ problem, remedy: `Name a second one: seqgraft store diff OTHER ${self}.` });
}
