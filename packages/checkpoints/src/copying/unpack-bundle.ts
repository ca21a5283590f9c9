import { ForeignProblem } from '../foreign/foreign-problem.ts';
import { openZip, type ZipArchive } from '../foreign/zip/zip-archive.ts';
import { STORE_KEY } from '../format/store-file.ts';
import { listRefs } from '../reading/list-refs.ts';
import { verifyStore } from '../reading/verify-store.ts';
import { memoryStore } from '../stores/memory-store.ts';
import { requireKey, type Store } from '../stores/store.ts';
import { BundleError } from './bundle-error.ts';
import { isBundled } from './bundle-keys.ts';
import { type CopyReport, copyCheckpoints } from './copy-checkpoints.ts';

/** How many broken parts a message lists. */
const LISTED = 5;

/**
 * Takes the checkpoints of a bundle into a store: all or, when anything in it is damaged, none. One that the
 * store lacks becomes the next entry of its name; one that it has stays where it is.
 *
 * @throws E_BUNDLE: nothing was written
 * @throws E_VERSION for what a newer release wrote, and the errors of the store
 */
export async function unpackBundle(bytes: Uint8Array, to: Store): Promise<CopyReport> {
  const bundle = await openBundle(bytes);
  const { refs } = await listRefs(bundle, { history: true });
  // By number, oldest first: a parent that the store has need not become the newest of its name again.
  const each = refs.map(({ ref, entry }) => `${ref}@${entry}`).reverse();
  return copyCheckpoints(bundle, to, { refs: each });
}

/**
 * The store in a bundle, in memory, with every digest checked: to look at what is in it, or to load from it.
 *
 * @throws E_BUNDLE, E_VERSION
 */
export async function openBundle(bytes: Uint8Array): Promise<Store> {
  try {
    return await storeOf(openZip(bytes));
  } catch (error) {
    if (!(error instanceof ForeignProblem)) throw error;
    throw new BundleError({ reason: error.reason, problem: error.message }, { cause: error });
  }
}

async function storeOf(archive: ZipArchive): Promise<Store> {
  const foreign = archive.names.filter((name) => !(isKey(name) && isBundled(name)));
  if (foreign.length > 0) {
    const some = foreign.slice(0, LISTED).map((name) => JSON.stringify(name.slice(0, 100)));
    const rest = foreign.length > LISTED ? ` and ${foreign.length - LISTED} more` : '';
    throw new BundleError({ reason: 'key', problem: `this one holds ${some.join(', ')}${rest}` });
  }
  const store = memoryStore();
  for (const name of archive.names) await store.putIfAbsent(name, (await archive.read(name)) as Uint8Array);
  const lacks = (await store.get(STORE_KEY, 0)) === null ? STORE_KEY : 'a checkpoint';
  if (lacks === STORE_KEY || (await store.list('refs/')).length === 0) {
    throw new BundleError({ reason: 'store', problem: `this one lacks ${lacks}` });
  }
  const { bad } = await verifyStore(store);
  const newer = bad.find(({ code }) => code === 'E_VERSION');
  if (bad.length > 0) {
    const some = bad.slice(0, LISTED).map(({ key, message }) => `${key}: ${message}`);
    const rest = bad.length > LISTED ? ` And ${bad.length - LISTED} more` : '';
    const problem = `${some.join(' ')}${rest}`.replace(/\.$/, '');
    throw new BundleError({ reason: newer === undefined ? 'content' : 'version', problem });
  }
  return store;
}

function isKey(name: string): boolean {
  try {
    requireKey(name);
    return true;
  } catch {
    return false;
  }
}
