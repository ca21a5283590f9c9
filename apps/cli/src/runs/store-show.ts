import { ancestorsOf, listTags, showCheckpoint as readCheckpoint } from '@seqgraft/checkpoints';
import type { StoreOptions } from '../options/store-options.ts';
import { checkpointPage, parametersOf } from '../output/checkpoint-page.ts';
import { tagWord } from '../output/tag-word.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { openStore } from '../store/open-store.ts';
import { checkpointRef } from '../task/checkpoint-ref.ts';

/** Shows all that a checkpoint says about itself, its tags and what it was made from. */
export async function showCheckpoint(
  ref: string,
  options: StoreOptions,
  { reporter }: ActionContext,
): Promise<Outcome> {
  const store = await openStore(options.store);
  const { warnings, ...summary } = await readCheckpoint(store, ref);
  for (const warning of warnings) reporter.warn(warning);
  const self = checkpointRef(summary);
  const ancestry = await ancestorsOf(store, self.ref);
  const ofName = await listTags(store, summary.ref);
  for (const warning of ofName.warnings) reporter.warn(warning);
  const tags = ofName.tags.filter(({ entry }) => entry === summary.entry);
  return {
    result: {
      ...summary,
      ...self,
      parameters: parametersOf(summary.spec),
      tags: tags.map(tagWord),
      ancestors: [
        ...ancestry.checkpoints.slice(1).map(checkpointRef),
        ...(ancestry.gone === null ? [] : [ancestry.gone]),
      ],
    },
    text: checkpointPage({ summary, ancestry, tags }),
  };
}
