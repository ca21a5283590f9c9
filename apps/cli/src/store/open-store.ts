import type { Store } from '@seqgraft/checkpoints';
import { fileStore } from '@seqgraft/checkpoints/node';

/**
 * The store at a place that a user names. Every command comes to its store through here.
 *
 * @param place a folder
 */
export async function openStore(place: string): Promise<Store> {
  return fileStore(place);
}
