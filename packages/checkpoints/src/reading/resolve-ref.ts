import { parseEntryKey } from '../format/ref-entry.ts';
import { formatRef, parseRef, type RefName } from '../format/ref-name.ts';
import { requireStore } from '../format/store-file.ts';
import { listTags } from '../history/list-tags.ts';
import { resolveTag } from '../history/resolve-tag.ts';
import type { Store } from '../stores/store.ts';
import { NotFoundError, StoreEmptyError } from '../stores/store-errors.ts';
import { DroppedMeanwhile, requireStillThere, untilNoneDropped } from './dropped-meanwhile.ts';
import { entryNumbers } from './entry-numbers.ts';
import { entryOfDigest } from './entry-of-digest.ts';
import { isDamage } from './is-damage.ts';
import { readListedEntry } from './read-listed-entry.ts';
import { type EntryReader, fallbackWarning, type Resolved } from './resolved.ts';

export interface ResolveOptions {
  /** Fails when the newest entry is damaged, instead of falling back to the newest valid one. Default false. */
  readonly strict?: boolean;
}

/**
 * Reads what a ref names. A name alone means its newest valid entry, a tag what it names now; a number or a digest
 * means that one and no other.
 *
 * @throws E_REF_NAME, E_STORE_EMPTY, E_NOT_FOUND, and what `read` throws
 */
export async function resolveRef<Result>(
  store: Store,
  ref: string,
  options: ResolveOptions & { readonly read: EntryReader<Result> },
): Promise<Resolved<Result>> {
  return untilNoneDropped(() => resolveOnce(store, ref, options));
}

async function resolveOnce<Result>(
  store: Store,
  ref: string,
  { strict = false, read }: ResolveOptions & { readonly read: EntryReader<Result> },
): Promise<Resolved<Result>> {
  const parsed = parseRef(ref);
  await requireStore(store);
  const numbers = await entryNumbers(store, parsed);
  if (numbers.length === 0) throw await unknownName(store, ref);
  const unknownEntry = async (): Promise<Error> => {
    const entries = numbers.map((number) => formatRef(parsed, number));
    const tags = (await listTags(store, formatRef(parsed))).tags.map(({ tag }) => tag);
    const known = parsed.tag === null ? [...entries, ...tags] : [...tags, ...entries];
    return new NotFoundError({ ref, location: store.location, known });
  };

  if (parsed.tag !== null) {
    const tagged = await resolveTag(store, { ...parsed, tag: parsed.tag }, { strict, read });
    if (tagged === null) throw await unknownEntry();
    return tagged;
  }
  if (parsed.entry !== null || parsed.digest !== null) {
    const entry =
      parsed.entry === null
        ? await entryOfDigest(store, parsed, { numbers, digest: parsed.digest as string })
        : await readListedEntry(store, parsed, parsed.entry);
    if (entry === null) throw await unknownEntry();
    try {
      return { result: await read(parsed, entry), warnings: [] };
    } catch (error) {
      if (isDamage(error)) await requireStillThere(store, parsed, { entry: entry.entry, cause: error });
      throw error;
    }
  }
  const newest = await readNewestValid(store, parsed, { numbers: strict ? numbers.slice(0, 1) : numbers, read });
  if (newest === null) throw await unknownEntry();
  return newest;
}

/**
 * The first of some entries that can be read.
 *
 * @param options `numbers`: of the entries, newest first
 * @returns null when there is none
 * @throws the error of the newest when all are damaged; at once any error that is not damage
 * @throws DroppedMeanwhile when one of them was dropped while it was read
 */
export async function readNewestValid<Result>(
  store: Store,
  name: RefName,
  { numbers, read }: { readonly numbers: readonly number[]; readonly read: EntryReader<Result> },
): Promise<Resolved<Result> | null> {
  const damaged: { readonly number: number; readonly error: Error }[] = [];
  for (const number of numbers) {
    try {
      const entry = await readListedEntry(store, name, number);
      if (entry === null) throw new DroppedMeanwhile(missingEntry(store, name, number));
      const result = await read(name, entry);
      const used = formatRef(name, number);
      return {
        result,
        warnings: damaged.map((passed) => fallbackWarning(formatRef(name, passed.number), used, passed.error)),
      };
    } catch (error) {
      if (!isDamage(error)) throw error;
      await requireStillThere(store, name, { entry: number, cause: error });
      damaged.push({ number, error });
    }
  }
  if (damaged[0] !== undefined) throw damaged[0].error;
  return null;
}

function missingEntry(store: Store, name: RefName, number: number): Error {
  return new NotFoundError({ ref: formatRef(name, number), location: store.location, known: [] });
}

/** All names in a store, sorted, with the numbers of their entries, newest first. */
export async function allNames(
  store: Store,
): Promise<readonly { readonly name: RefName; readonly numbers: readonly number[] }[]> {
  const found = new Map<string, { name: RefName; numbers: number[] }>();
  for (const key of await store.list('refs/')) {
    const parsed = parseEntryKey(key);
    if (parsed === undefined) continue;
    const ref = formatRef(parsed);
    const known = found.get(ref) ?? { name: { model: parsed.model, name: parsed.name }, numbers: [] };
    known.numbers.push(parsed.entry);
    found.set(ref, known);
  }
  // Keys are sorted with the "/" that ends a name, which comes after "-": names are sorted anew.
  const refs = [...found.keys()].sort();
  return refs
    .flatMap((ref) => found.get(ref) ?? [])
    .map(({ name, numbers }) => ({ name, numbers: numbers.sort((a, b) => b - a) }));
}

async function unknownName(store: Store, ref: string): Promise<Error> {
  const known = (await allNames(store)).map(({ name }) => formatRef(name));
  if (known.length === 0) return new StoreEmptyError({ location: store.location });
  return new NotFoundError({ ref, location: store.location, known });
}
