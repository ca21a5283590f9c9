import { defineError, type ErrorClass } from '@seqgraft/core';

/** What was given is not the address of a store. */
export const StoreAddressError: ErrorClass<{ readonly address: string; readonly problem: string }> = defineError(
  'E_STORE_ADDRESS',
  'usage',
  ({ address, problem }) => ({
    message: `A store is at a folder, s3://bucket/prefix, or http(s)://host/path: ${JSON.stringify(address)} ${problem}.`,
    remedy: 'Correct the address; nothing was read or written.',
  }),
);

/** No answer, or none that was whole, again and again. */
export const StoreUnreachableError: ErrorClass<{
  readonly location: string;
  readonly url: string;
  /** What was being done, such as `get`. */
  readonly operation: string;
  readonly problem: string;
  readonly attempts: number;
}> = defineError('E_STORE_UNREACHABLE', 'resource', ({ location, url, operation, problem, attempts }) => ({
  message: `The store ${location} must answer: ${operation} of ${url} failed ${attempts} times, at last with ${problem}.`,
  remedy:
    'Look at the network, the address and the server, then do the same again; in a page, the server must also allow it (CORS).',
}));

/** Why a server refused, as far as it tells. */
export type RefusalReason = 'no-bucket' | 'credentials' | 'denied' | 'protected' | 'clock' | 'region' | 'other';

const REMEDIES: Readonly<Record<RefusalReason, string>> = {
  'no-bucket': 'Make the bucket first, or correct its name; a store makes no buckets.',
  credentials:
    'Correct the access key, its secret and its session token (for the command: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN).',
  denied:
    'Allow it: a store needs s3:GetObject and s3:ListBucket to read (without the second, a missing object reads as a forbidden one), s3:PutObject and s3:DeleteObject to write.',
  protected: 'Give what the server asks for as a header: httpStore(url, { headers }).',
  clock: 'Set the clock of this machine: signatures are only good for some minutes.',
  region: 'Give the region and the endpoint of the bucket (for the command: AWS_REGION, AWS_ENDPOINT_URL).',
  other: 'Look at what the server says, then try again.',
};

/** The server answered, and refused. */
export const StoreRefusedError: ErrorClass<{
  readonly location: string;
  readonly operation: string;
  readonly key: string;
  /** HTTP status. */
  readonly status: number;
  /** The server's own word, such as `AccessDenied`; empty when it gave none. */
  readonly answer: string;
  readonly reason: RefusalReason;
}> = defineError('E_STORE_REFUSED', 'resource', ({ location, operation, key, status, answer, reason }) => ({
  message: `The server of the store ${location} refused ${operation} of ${key === '' ? 'it' : key}: ${status}${answer === '' ? '' : ` ${answer}`}.`,
  remedy: REMEDIES[reason],
}));

/** An endpoint that overwrites where it was told not to: two writers would lose checkpoints there. */
export const StoreUnconditionalError: ErrorClass<{ readonly location: string; readonly problem: string }> = defineError(
  'E_STORE_UNCONDITIONAL',
  'incompatible',
  ({ location, problem }) => ({
    message: `A store is written only where "If-None-Match: *" is honoured, so that no writer overwrites another: ${location} ${problem}.`,
    remedy: 'Use a server with conditional writes, or a folder; reading from this one works.',
  }),
);

/** Plain HTTP cannot list. */
export const StoreNoIndexError: ErrorClass<{ readonly location: string; readonly folder: string }> = defineError(
  'E_STORE_NO_INDEX',
  'not-found',
  ({ location, folder }) => ({
    message: `Plain HTTP lists nothing, so a store at an address needs an index.json to tell what it has: ${location} has none, and ${folder === '' ? 'all of it' : folder} was asked for.`,
    remedy: 'Write one beside its store.json (writeStoreIndex, or seqgraft store index), or name a checkpoint exactly.',
  }),
);

/** The browser has dropped a database that it could not read. */
export const StoreDroppedError: ErrorClass<{ readonly location: string; readonly problem: string }> = defineError(
  'E_STORE_DROPPED',
  'integrity',
  ({ location, problem }) => ({
    message: `The browser found the database of ${location} damaged, and has dropped it with all that was stored: ${problem}.`,
    remedy: 'Copy the checkpoints from another store, or publish them again: from now on this one is new, and works.',
  }),
);

/** This runtime lacks what the store is made of. */
export const StoreUnsupportedError: ErrorClass<{ readonly store: string; readonly problem: string }> = defineError(
  'E_STORE_UNSUPPORTED',
  'incompatible',
  ({ store, problem }) => ({
    message: `${store} needs what this runtime does not have: ${problem}.`,
    remedy: 'In Node, use fileStore or memoryStore; serve a page by https or from localhost.',
  }),
);
