import * as z from 'zod';
import { DIGEST } from './content-digest.ts';
import { type DocumentKind, decodeDocument, encodeDocument } from './document.ts';
import type { RefName } from './ref-name.ts';

/** One entry of the history of a name. It is sealed, since its name does not tell its content. */
export interface RefEntry {
  /** `model/name` and the number again, so that an entry which stands in the wrong place is found. */
  readonly ref: string;
  readonly entry: number;
  /** Digest and size in bytes of the manifest. */
  readonly digest: string;
  readonly size: number;
  /** When it was published, ISO 8601 in UTC. Here and not in the manifest, so that equal content has equal digests. */
  readonly created: string;
}

/** More than any entry takes: two names of 100, two digests, a time. */
export const ENTRY_BYTES = 2048;

const entryKind: DocumentKind<RefEntry> = {
  format: 'seqgraft-ref',
  bytes: ENTRY_BYTES,
  depth: 1,
  sealed: true,
  versions: [
    z.strictObject({
      ref: z.string(),
      entry: z.number().int().min(1),
      digest: z.string().regex(DIGEST),
      size: z.number().int().min(1),
      created: z.iso.datetime(),
    }),
  ],
};

export async function encodeRefEntry(entry: RefEntry): Promise<Uint8Array> {
  return encodeDocument(entryKind, entry);
}

/** @throws DocumentProblem, E_VERSION */
export async function decodeRefEntry(bytes: Uint8Array): Promise<RefEntry> {
  return decodeDocument(entryKind, bytes);
}

/** The folder of the entries of a name. */
export function entryFolder({ model, name }: RefName): string {
  return `refs/${model}/${name}/`;
}

/** Eight digits, so that listings are in order; more when it comes to that. */
export function entryKey(name: RefName, entry: number): string {
  return `${entryFolder(name)}${String(entry).padStart(8, '0')}`;
}

/** The name and number of a key under `refs/`, or undefined for what is none of ours. */
export function parseEntryKey(key: string): (RefName & { readonly entry: number }) | undefined {
  const [folder, model, name, digits, ...more] = key.split('/');
  if (folder !== 'refs' || model === undefined || name === undefined || digits === undefined) return undefined;
  if (more.length > 0 || !/^[0-9]{8,15}$/.test(digits)) return undefined;
  const entry = Number(digits);
  return entry >= 1 && entryKey({ model, name }, entry) === key ? { model, name, entry } : undefined;
}
