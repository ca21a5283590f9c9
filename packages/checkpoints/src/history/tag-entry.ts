import * as z from 'zod';
import { DIGEST } from '../format/content-digest.ts';
import { type DocumentKind, DocumentProblem, decodeDocument, encodeDocument } from '../format/document.ts';
import { formatRef, type RefName } from '../format/ref-name.ts';
import type { Store } from '../stores/store.ts';
import { IntegrityError } from '../stores/store-errors.ts';

/** A name with one of its tags: `births@production`. */
export interface TagName extends RefName {
  readonly tag: string;
}

/** The checkpoint that a tag names. */
export interface TagTarget {
  /** Number of the entry in the history of the name. */
  readonly entry: number;
  /** `sha256:…` of its manifest. */
  readonly digest: string;
}

/** One entry of the history of a tag. It is sealed, since its name does not tell its content. */
export interface TagEntry {
  /** `model/name@tag` and the number again, so that an entry which stands in the wrong place is found. */
  readonly tag: string;
  readonly number: number;
  /** null: the tag was removed. */
  readonly target: TagTarget | null;
  /** When, ISO 8601 in UTC. */
  readonly created: string;
}

/** More than any entry takes: three names of 100, two digests, a time. */
const TAG_BYTES = 2048;

const tagKind: DocumentKind<TagEntry> = {
  format: 'seqgraft-tag',
  bytes: TAG_BYTES,
  depth: 2,
  sealed: true,
  versions: [
    z.strictObject({
      tag: z.string(),
      number: z.number().int().min(1),
      target: z.strictObject({ entry: z.number().int().min(1), digest: z.string().regex(DIGEST) }).nullable(),
      created: z.iso.datetime(),
    }),
  ],
};

export async function encodeTagEntry(entry: TagEntry): Promise<Uint8Array> {
  return encodeDocument(tagKind, entry);
}

/** The folder of the entries of a tag. */
export function tagFolder({ model, name, tag }: TagName): string {
  return `${tagsFolder({ model, name })}${tag}/`;
}

/** The folder of the tags of a name. */
export function tagsFolder({ model, name }: RefName): string {
  return `tags/${model}/${name}/`;
}

export function tagKey(tag: TagName, number: number): string {
  return `${tagFolder(tag)}${String(number).padStart(8, '0')}`;
}

/** The tag and number of a key under `tags/`, or undefined for what is none of ours. */
export function parseTagKey(key: string): (TagName & { readonly number: number }) | undefined {
  const [folder, model, name, tag, digits, ...more] = key.split('/');
  if (folder !== 'tags' || model === undefined || name === undefined || tag === undefined) return undefined;
  if (digits === undefined || more.length > 0 || !/^[0-9]{8,15}$/.test(digits)) return undefined;
  const number = Number(digits);
  return number >= 1 && tagKey({ model, name, tag }, number) === key ? { model, name, tag, number } : undefined;
}

/** As it is shown and typed: `default/` is left out. */
export function formatTag({ model, name, tag }: TagName): string {
  return `${formatRef({ model, name })}@${tag}`;
}

/** With the model, as entries have it. */
export function fullTag({ model, name, tag }: TagName): string {
  return `${model}/${name}@${tag}`;
}

/** Reads an entry that a list has named: nobody drops one. @throws E_INTEGRITY, E_VERSION */
export async function readTagEntry(store: Store, tag: TagName, number: number): Promise<TagEntry> {
  const key = tagKey(tag, number);
  const fail = (found: string): Error =>
    new IntegrityError({
      problem: 'damaged',
      what: `entry ${number}`,
      file: `${store.location}/${key}`,
      found,
      ref: formatTag(tag),
    });
  const stored = await store.get(key, TAG_BYTES);
  if (stored === null) throw fail('is listed, but cannot be opened');
  if (stored.bytes === null) throw fail(`has ${stored.size} bytes, more than any entry`);
  try {
    const entry = await decodeDocument(tagKind, stored.bytes);
    if (entry.tag !== fullTag(tag) || entry.number !== number) {
      throw fail(`is entry ${entry.number} of ${entry.tag}, in the wrong place`);
    }
    return entry;
  } catch (error) {
    if (error instanceof DocumentProblem) throw fail(`is damaged: ${error.message}`);
    throw error;
  }
}
