import { defineError, didYouMean, type ErrorClass } from '@seqgraft/core';

/** How many names a message lists. */
const LISTED = 10;

/** Nothing is stored here yet. */
export const StoreEmptyError: ErrorClass<{ readonly location: string }> = defineError(
  'E_STORE_EMPTY',
  'not-found',
  ({ location }) => ({
    message: `A checkpoint is read from a store that has one: there is none at ${location}.`,
    remedy: 'Publish one first, or give the place of another store.',
  }),
);

/** No checkpoint has this name, number or digest. */
export const NotFoundError: ErrorClass<{
  readonly ref: string;
  readonly location: string;
  readonly known: readonly string[];
}> = defineError('E_NOT_FOUND', 'not-found', ({ ref, location, known }) => ({
  message: `No checkpoint "${ref}" in ${location}.${didYouMean(ref, known)}`,
  remedy:
    known.length === 0
      ? 'There is nothing of that kind.'
      : `There is: ${known.slice(0, LISTED).join(', ')}${known.length > LISTED ? ` and ${known.length - LISTED} more` : ''}.`,
}));

/** The folder holds other things. */
export const NotAStoreError: ErrorClass<{ readonly location: string; readonly found: readonly string[] }> = defineError(
  'E_NOT_A_STORE',
  'usage',
  ({ location, found }) => ({
    message: `A store is a folder with a store.json, or an empty one: ${location} has no store.json, but ${found.slice(0, 3).join(', ')}${found.length > 3 ? ', …' : ''}.`,
    remedy: found.some((name) => /^(?:blobs|refs)(?:\/|$)/.test(name))
      ? 'A store that has lost its store.json gets it back when it is repaired (repairStore, or seqgraft doctor --repair); nothing was written.'
      : 'Give the folder of a store, or a new folder; nothing was written.',
  }),
);

/** The path of the store is a file. */
export const StoreNotDirectoryError: ErrorClass<{ readonly location: string; readonly path: string }> = defineError(
  'E_STORE_NOT_DIRECTORY',
  'usage',
  ({ location }) => ({
    message: `A store is a folder: ${location} is a file, or lies under one.`,
    remedy: 'Give the path of a folder; the file was left as it is.',
  }),
);

/** Details of the errors of a disk. */
export type StoreFileDetails = {
  readonly location: string;
  readonly path: string;
  /** What was being done, such as `write`. */
  readonly operation: string;
  /** The system's own code, such as `ENOSPC`. */
  readonly errno: string;
};

const happened = ({ operation, path, errno }: StoreFileDetails): string =>
  `${operation} of ${path} failed with ${errno}`;

/** No room: ENOSPC or a quota. */
export const StoreFullError: ErrorClass<StoreFileDetails> = defineError('E_STORE_FULL', 'resource', (details) => ({
  message: `The disk of the store ${details.location} is full: ${happened(details)}.`,
  remedy: 'Make room and publish again; all that was stored before is still there.',
}));

/** The store may not be written to. */
export const StoreReadOnlyError: ErrorClass<StoreFileDetails> = defineError(
  'E_STORE_READ_ONLY',
  'resource',
  (details) => ({
    message: `The store ${details.location} cannot be written to: ${happened(details)}.`,
    remedy: 'Use a store in a folder that you may write to; reading from this one still works.',
  }),
);

/** The file system cannot make hard links, which publishing rests on. */
export const StoreNoLinksError: ErrorClass<StoreFileDetails> = defineError(
  'E_STORE_NO_LINKS',
  'resource',
  (details) => ({
    message: `A store needs a file system with hard links: ${happened(details)}.`,
    remedy: `Use a folder on another file system (not FAT or exFAT) than that of ${details.location}.`,
  }),
);

const ioRemedies: Readonly<Record<string, string>> = {
  EIO: 'The disk reports a fault: copy the store to another disk.',
  EACCES: 'Get the right to read it from whoever owns it, or be that user.',
  EISDIR: 'A folder stands where a file belongs: move it away.',
  ENXIO: 'Something that is no file stands where one belongs: move it away.',
};

/** Anything else that the system refused. */
export const StoreIoError: ErrorClass<StoreFileDetails> = defineError('E_STORE_IO', 'resource', (details) => ({
  message: `The store ${details.location} could not be used: ${happened(details)}.`,
  remedy: ioRemedies[details.errno] ?? 'Look at this path, then try again.',
}));

/** Others published to this name all the while. */
export const ConflictError: ErrorClass<{ readonly ref: string; readonly attempts: number }> = defineError(
  'E_CONFLICT',
  'resource',
  ({ ref, attempts }) => ({
    message:
      attempts === 1
        ? `Another writer took the next entry of "${ref}" meanwhile.`
        : `Another writer took the next entry of "${ref}" ${attempts} times in a row.`,
    remedy: 'Look at what it has now and try again, or give each writer a name of its own.',
  }),
);

/** Somebody else is at work in the store, for longer than was waited for. */
export const StoreBusyError: ErrorClass<{ readonly location: string; readonly what: string }> = defineError(
  'E_STORE_BUSY',
  'resource',
  ({ location, what }) => ({
    message: `Nobody may delete from a store while others write to it: ${location} was held by ${what}.`,
    remedy: 'Try again; all that was stored before is still there.',
  }),
);

/** Details of `E_INTEGRITY`. */
export type IntegrityDetails = {
  readonly problem: 'missing' | 'size' | 'digest' | 'damaged';
  /** What it is: `blob sha256:…`, `entry 3 of births`, `store.json`. */
  readonly what: string;
  /** The file, as `location/key`. */
  readonly file: string;
  /** What was found, as the end of a sentence. */
  readonly found: string;
  /** The checkpoint that needs it, or the name or the tag whose entry it is. */
  readonly ref?: string;
};

/** Blobs are found by their content, the rest is written once. */
function healing({ what, problem }: IntegrityDetails): string {
  if (what === 'store.json')
    return 'Repair the store, which writes it anew (repairStore, or seqgraft doctor --repair).';
  if (what === 'index.json') return 'Write it anew (writeStoreIndex, or seqgraft store index).';
  if (what.startsWith('blob ')) {
    return 'Use another entry; to heal this one, publish the same content again, or copy it, with verification, from a store that has it whole.';
  }
  if (what.includes('which the tag')) return 'Set the tag anew, or remove it.';
  if (problem === 'missing') return 'Look at what stands there, and move it away; what there was before is served.';
  return 'Repair the store, which mends it or puts it aside (repairStore, or seqgraft doctor --repair); what there was before is served.';
}

/** Something stored is no longer what was published. */
export const IntegrityError: ErrorClass<IntegrityDetails> = defineError('E_INTEGRITY', 'integrity', (details) => ({
  message: `What is stored must be what was published: ${details.what}${details.ref === undefined ? '' : ` of ${details.ref}`} ${details.found} (${details.file}).`,
  remedy: healing(details),
}));

/** Written by a newer seqgraft. */
export const VersionError: ErrorClass<{ readonly what: string; readonly version: number; readonly supported: number }> =
  defineError('E_VERSION', 'incompatible', ({ what, version, supported }) => ({
    message: `This seqgraft reads ${what} up to version ${supported}, got version ${version}.`,
    remedy: 'Install a newer seqgraft.',
  }));

/** A manifest that has the right digest and is none all the same. */
export const ManifestError: ErrorClass<{ readonly reason: string; readonly problem: string }> = defineError(
  'E_MANIFEST',
  'integrity',
  ({ problem }) => ({
    message: `Not the manifest of a checkpoint: ${problem}.`,
    remedy: 'Get the checkpoint again from where it was made.',
  }),
);

/** A name that no checkpoint can have. */
export const RefNameError: ErrorClass<{ readonly ref: string; readonly problem: string }> = defineError(
  'E_REF_NAME',
  'usage',
  ({ ref, problem }) => ({
    message: `A checkpoint is named like births, model/births, births@12, births@production or births@sha256:…: ${JSON.stringify(ref.slice(0, 200))} ${problem}.`,
    remedy: 'Use ASCII letters, digits, ".", "_" and "-", at most 100, with a letter or digit first.',
  }),
);

/** A key that no store has. */
export const StoreKeyError: ErrorClass<{ readonly key: string }> = defineError('E_STORE_KEY', 'usage', ({ key }) => ({
  message: `A key of a store is names of letters, digits, "_", "-" and "." with "/" between, none beginning with ".", at most 512 characters in all, got ${shownKey(key)}.`,
  remedy: 'Give a key such as "blobs/sha256/ab/ab12"; nothing was read or written.',
}));

/** What `list` cannot look into. */
export const StoreFolderError: ErrorClass<{ readonly folder: string }> = defineError(
  'E_STORE_KEY',
  'usage',
  ({ folder }) => ({
    message: `A folder of a store is a key with "/" behind it, or empty for all, got ${shownKey(folder)}.`,
    remedy: 'Give a folder such as "refs/".',
  }),
);

/** A key that is far too long is not shown whole. */
function shownKey(key: string): string {
  const text = JSON.stringify(key) ?? String(key);
  return text.length > 100 ? `${text.slice(0, 100)}… (${key.length} characters)` : text;
}
