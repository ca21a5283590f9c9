import { homedir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@seqgraft/core';
import { parseStorePlace } from './store-place.ts';

/**
 * Where a command keeps files of its own beside a store: in the store's folder, or, for a store elsewhere, in this user's
 * cache (`XDG_CACHE_HOME`, `LOCALAPPDATA`, else `~/.cache`), in a folder for that store.
 */
export async function localFolder(
  place: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string> {
  const parsed = parseStorePlace(place);
  if (parsed.kind === 'folder') return parsed.folder;
  const cache = environment.XDG_CACHE_HOME || environment.LOCALAPPDATA || join(homedir(), '.cache');
  const digest = await sha256(new TextEncoder().encode(place.replace(/\/+$/, '')));
  return join(cache, 'seqgraft', digest.slice(0, 16));
}
