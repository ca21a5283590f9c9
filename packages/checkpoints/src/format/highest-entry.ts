import { entryFolder, parseEntryKey } from './ref-entry.ts';
import type { RefName } from './ref-name.ts';

/** Stands beside the entries of a name whose highest one was dropped, so that its number is not given again. */
const HIGHEST = /\/highest-(?<digits>[0-9]{8,15})$/;

export function highestKey(name: RefName, entry: number): string {
  return `${entryFolder(name)}highest-${String(entry).padStart(8, '0')}`;
}

/** The highest number that was ever given, of the keys in the folder of a name; 0 for none. */
export function highestEntry(keys: readonly string[]): number {
  return keys.reduce((highest, key) => {
    const number = parseEntryKey(key)?.entry ?? Number(HIGHEST.exec(key)?.groups?.digits ?? 0);
    return Math.max(highest, number);
  }, 0);
}
