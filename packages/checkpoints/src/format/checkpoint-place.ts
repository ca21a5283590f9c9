import type { RefEntry } from './ref-entry.ts';
import { formatRef, type RefName } from './ref-name.ts';

/** Which checkpoint this is. */
export interface CheckpointPlace {
  /** `births` or `model/births`; `births@3` is this very entry. */
  readonly ref: string;
  /** Number of the entry in the history of the name, from 1. */
  readonly entry: number;
  /** `sha256:…`, the same for the same content, wherever and whenever it is published. */
  readonly digest: string;
  /** When it was published, ISO 8601 in UTC. */
  readonly created: string;
}

export function placeOf(
  name: RefName,
  { entry, digest, created }: Pick<RefEntry, 'entry' | 'digest' | 'created'>,
): CheckpointPlace {
  return { ref: formatRef(name), entry, digest, created };
}
