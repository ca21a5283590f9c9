import type { RefEntry } from '../format/ref-entry.ts';
import { formatRef, type RefName } from '../format/ref-name.ts';
import type { Store } from '../stores/store.ts';
import { readGroups, readManifest, readTraining } from './read-entry.ts';

/** Reads everything that an entry leads to. @throws E_INTEGRITY, E_MANIFEST, E_SAFETENSORS, E_NONFINITE, E_VERSION */
export async function readWholeEntry(store: Store, name: RefName, entry: RefEntry): Promise<RefEntry> {
  const ref = formatRef(name, entry.entry);
  const manifest = await readManifest(store, name, entry);
  await readGroups(store, ref, manifest);
  await readTraining(store, ref, manifest);
  return entry;
}
