import type { Store } from '../stores/store.ts';
import { inspectStore } from './inspect-store.ts';

/** Something that is not as it was published. */
export interface BadPart {
  /** Where it lies in the store. */
  readonly key: string;
  /** The checkpoint that cannot be used, `births@3`, or the tag, `births@production`; left out for what nothing needs. */
  readonly ref?: string;
  /** `sha256:…` of the blob that is wrong, if it is one. */
  readonly blob?: string;
  readonly code: string;
  readonly message: string;
}

/** What a process left, or still needs; or what a repair put aside. */
export interface Leftover {
  readonly key: string;
  readonly what: 'temporary' | 'lease' | 'marker' | 'quarantined';
}

export interface VerifyReport {
  /** Entries that were looked at. */
  readonly checkpoints: number;
  /** Blobs that are there, each read whole. */
  readonly blobs: number;
  /** Tags, removed ones too. */
  readonly tags: number;
  readonly bad: readonly BadPart[];
  /**
   * Digests of checkpoints that are there, but that no entry leads to: dropped ones that were not collected yet, and those whose entry is damaged
   * or lost. `rollback(store, name, { to: digest })` gives one a name.
   */
  readonly unnamed: readonly string[];
  /** Not wrong: each may be of a process that is at work. `repairStore` removes those of the dead. */
  readonly leftovers: readonly Leftover[];
}

/**
 * Reads everything in a store and checks it; changes nothing.
 *
 * @throws E_STORE_EMPTY where there is no store; damage is reported, not thrown
 */
export async function verifyStore(store: Store): Promise<VerifyReport> {
  const { findings, ...counts } = await inspectStore(store);
  return {
    ...counts,
    bad: findings.map(({ entry, dangling, ...part }) => part),
    leftovers: await listLeftovers(store),
  };
}

const LEFTOVERS: readonly (readonly [string, Leftover['what']])[] = [
  ['tmp/', 'temporary'],
  ['leases/', 'lease'],
  ['gc/', 'marker'],
  ['quarantine/', 'quarantined'],
];

/** What lies in the folders of which no checkpoint knows. */
export async function listLeftovers(store: Store): Promise<readonly Leftover[]> {
  const found: Leftover[] = [];
  for (const [folder, what] of LEFTOVERS) found.push(...(await store.list(folder)).map((key) => ({ key, what })));
  return found;
}
