import { verifyStore } from '@seqgraft/checkpoints';
import { defineError, type ErrorClass } from '@seqgraft/core';
import type { StoreOptions } from '../options/store-options.ts';
import type { Outcome } from '../run-action.ts';
import { openStore } from '../store/open-store.ts';

const StoreDamaged: ErrorClass<{ store: string; bad: number; first: string }> = defineError(
  'E_STORE_DAMAGED',
  'integrity',
  ({ store, bad, first }) => ({
    message: `${bad} ${bad === 1 ? 'part' : 'parts'} of the store ${store} cannot be trusted, first: ${first}`,
    remedy: 'Older entries of the same name are still served where they are sound: see seqgraft store ls.',
  }),
);

/** Reads everything in a store and checks it. */
export async function verifyCheckpoints(options: StoreOptions): Promise<Outcome> {
  const { checkpoints, blobs, bad } = await verifyStore(await openStore(options.store));
  const [first] = bad;
  const lines = [
    `${checkpoints} checkpoints, ${blobs} blobs, ${bad.length} bad`,
    ...bad.map(({ ref, blob, message }) => `${ref ?? blob ?? 'store'}: ${message}`),
  ];
  return {
    result: { checkpoints, blobs, bad },
    text: lines.join('\n'),
    ...(first === undefined
      ? {}
      : { failure: new StoreDamaged({ store: options.store, bad: bad.length, first: first.message }) }),
  };
}
