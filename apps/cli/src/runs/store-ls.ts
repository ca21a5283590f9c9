import { listRefs } from '@seqgraft/checkpoints';
import type { StoreOptions } from '../options/store-options.ts';
import { formatNumber } from '../output/format-number.ts';
import { textTable } from '../output/text-table.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { openStore } from '../store/open-store.ts';
import { checkpointRef } from '../task/checkpoint-ref.ts';

/** The mean absolute error on test that a checkpoint says of itself. */
function testError(metrics: unknown): string {
  const mae = (metrics as { test?: { mae?: unknown } | null } | null)?.test?.mae;
  return typeof mae === 'number' ? formatNumber(mae) : '–';
}

/** Lists every checkpoint of a store. */
export async function listStore(options: StoreOptions, { reporter }: ActionContext): Promise<Outcome> {
  const { refs, warnings } = await listRefs(await openStore(options.store), { history: true });
  for (const warning of warnings) reporter.warn(warning);
  return {
    result: {
      refs: refs.map((summary) => {
        const { created, metrics, parent, bytes } = summary;
        return { ...checkpointRef(summary), created, metrics, parent, bytes };
      }),
    },
    text: textTable(
      ['ref', 'created', 'test MAE', 'kB', 'parent'],
      refs.map(({ ref, entry, created, metrics, parent, bytes }) => [
        `${ref}@${entry}`,
        created.slice(0, 19).replace('T', ' '),
        testError(metrics),
        (bytes / 1000).toFixed(1),
        parent?.ref ?? '–',
      ]),
      { right: [2, 3] },
    ),
  };
}
