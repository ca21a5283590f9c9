import { formatRef } from '../format/ref-name.ts';
import type { TagEntry, TagName } from './tag-entry.ts';

/** A tag, and the checkpoint that it names. */
export interface TagPlace {
  /** `births@production`: a ref like any other. */
  readonly tag: string;
  /** The name, `births` or `model/births`; `births@12` with `entry` is the checkpoint. */
  readonly ref: string;
  /** Number of the entry in the history of the name. */
  readonly entry: number;
  /** `sha256:…` of the checkpoint. */
  readonly digest: string;
  /** How often the tag was set or removed, this one counted. */
  readonly number: number;
  /** When, ISO 8601 in UTC. */
  readonly created: string;
}

/** @returns null for a removal */
export function tagPlaceOf(name: TagName, { target, number, created }: TagEntry): TagPlace | null {
  if (target === null) return null;
  const ref = formatRef(name);
  return { tag: `${ref}@${name.tag}`, ref, entry: target.entry, digest: target.digest, number, created };
}
