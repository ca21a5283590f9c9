import { join } from 'node:path';
import type { Store } from '@seqgraft/checkpoints';
import { fileStore } from '@seqgraft/checkpoints/node';
import { localFolder } from './local-folder.ts';
import { openStore } from './open-store.ts';
import { parseStorePlace } from './store-place.ts';

/** The store in which the runs of a command are kept that writes no checkpoints: the store itself, or a folder of this user for one that is only read from. */
export async function openRunStore(place: string): Promise<Store> {
  if (parseStorePlace(place).kind !== 'address') return openStore(place);
  return fileStore(join(await localFolder(place), 'runs'));
}
