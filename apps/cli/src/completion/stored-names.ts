import { isRun } from '../store/is-run.ts';
import { parseStorePlace } from '../store/store-place.ts';

/**
 * Names of a store: `load`; behind an @ its tags and entries, `load@production`, `load@3`. None of a store elsewhere: nobody waits for a net
 * between two keys.
 */
export async function storedNames(place: string, current: string): Promise<string[]> {
  try {
    if (parseStorePlace(place).kind !== 'folder') return [];
    const { listRefs, listTags } = await import('@seqgraft/checkpoints');
    const { openStore } = await import('../store/open-store.ts');
    const store = await openStore(place);
    if (!current.includes('@')) return (await listRefs(store)).refs.map(({ ref }) => ref).filter((ref) => !isRun(ref));
    const { refs } = await listRefs(store, { history: true });
    const { tags } = await listTags(store);
    return [
      ...tags.map(({ tag }) => tag),
      ...refs.filter(({ ref }) => !isRun(ref)).map(({ ref, entry }) => `${ref}@${entry}`),
    ];
  } catch {
    return []; // A store that is not there has no names, and a shell shows no errors.
  }
}
