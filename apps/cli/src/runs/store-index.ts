import { writeStoreIndex } from '@seqgraft/checkpoints';
import type { StoreOptions } from '../options/store-options.ts';
import { counted } from '../output/counted.ts';
import type { Outcome } from '../run-action.ts';
import { openStore } from '../store/open-store.ts';

/** Writes the index that reading by plain HTTP needs. */
export async function indexStore({ store }: StoreOptions): Promise<Outcome> {
  const files = await writeStoreIndex(await openStore(store));
  return {
    result: { files },
    text: `index.json lists ${counted(files, 'file')} of ${store}. Write it anew after publishing, so that new names are found.`,
  };
}
