import { blobKey } from '../format/content-digest.ts';
import { DocumentProblem } from '../format/document.ts';
import { decodeRefEntry, ENTRY_BYTES, encodeRefEntry, entryKey, type RefEntry } from '../format/ref-entry.ts';
import type { RefName } from '../format/ref-name.ts';
import { isDamage } from '../reading/is-damage.ts';
import { readWholeEntry } from '../reading/read-whole-entry.ts';
import type { Store } from '../stores/store.ts';

/** Bytes of an entry that may be wrong: a fault that changes more leaves too little to tell by. */
const MOST_WRONG = 8;

const SAMPLE = { created: '2000-01-01T00:00:00.000Z', digest: `sha256:${'0'.repeat(64)}` } as const;

/**
 * The bytes of a damaged entry as they were, or null when what is left does not tell, or what it leads to is damaged too.
 *
 * An entry is 300 bytes by which a checkpoint is found: one wrong bit in it would lose one of which every other byte is there. Its name
 * and number stand in its key, its digest is that of some blob of the store, and its seal proves the rest; of a file that was cut off, all that
 * is left must agree.
 */
export async function recoverEntry(store: Store, name: RefName, number: number): Promise<Uint8Array | null> {
  const damaged = (await store.get(entryKey(name, number), ENTRY_BYTES))?.bytes ?? new Uint8Array();
  const place = { ref: `${name.model}/${name.name}`, entry: number };
  const sample = new TextDecoder().decode(await encodeRefEntry({ ...place, ...SAMPLE, size: 1 }));
  const text = String.fromCharCode(...damaged);
  const partLike = (part: string): string => text.slice(sample.indexOf(part)).slice(0, part.length);
  for (const { digest, size } of await blobsLike(store, partLike(SAMPLE.digest))) {
    for (const created of timesLike(partLike(SAMPLE.created))) {
      const bytes = await encodeRefEntry({ ...place, digest, size, created });
      if (agree(damaged, bytes) && (await isWhole(store, name, bytes))) return bytes;
    }
  }
  return null;
}

/** Blobs whose digest may have been that text. */
async function blobsLike(store: Store, digest: string): Promise<readonly Pick<RefEntry, 'digest' | 'size'>[]> {
  const found: Pick<RefEntry, 'digest' | 'size'>[] = [];
  for (const key of await store.list('blobs/')) {
    const candidate = `sha256:${key.slice(key.lastIndexOf('/') + 1)}`;
    if (blobKey(candidate) !== key || differences(candidate, digest) > MOST_WRONG) continue;
    const size = (await store.get(key, 0))?.size;
    if (size !== undefined) found.push({ digest: candidate, size });
  }
  return found;
}

/** That text itself, and what it may have been had one character of it changed. */
function* timesLike(text: string): Iterable<string> {
  yield text;
  for (let at = 0; at < text.length; at++) {
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    // What stands between the digits is the same in each.
    const characters = /\d/.test(SAMPLE.created[at] as string) ? '0123456789' : (SAMPLE.created[at] as string);
    for (const character of characters) yield `${before}${character}${after}`;
  }
}

/** Whether these are the bytes that were damaged: changed in a few places, or cut off. */
function agree(damaged: Uint8Array, bytes: Uint8Array): boolean {
  if (damaged.length > bytes.length) return false;
  const wrong = damaged.reduce((count, byte, at) => count + Number(byte !== bytes[at]), 0);
  return wrong <= (damaged.length === bytes.length ? MOST_WRONG : 0);
}

/** Characters in which two texts differ; what one lacks differs. */
function differences(a: string, b: string): number {
  let count = Math.abs(a.length - b.length);
  for (let at = 0; at < Math.min(a.length, b.length); at++) count += Number(a[at] !== b[at]);
  return count;
}

async function isWhole(store: Store, name: RefName, bytes: Uint8Array): Promise<boolean> {
  try {
    await readWholeEntry(store, name, await decodeRefEntry(bytes));
    return true;
  } catch (error) {
    // A date that is none, for one.
    if (isDamage(error) || error instanceof DocumentProblem) return false;
    throw error;
  }
}
