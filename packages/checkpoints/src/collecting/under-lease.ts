import type { Store } from '../stores/store.ts';
import { StoreBusyError } from '../stores/store-errors.ts';
import { Claim } from './claim.ts';
import { ClaimWatch } from './claim-watch.ts';
import { pause } from './pause.ts';

/** How long a writer waits for those who delete while they live. */
const WAIT_MILLISECONDS = 10 * 60_000;

/** A writer that is taken for dead so often is, for this work. */
const ATTEMPTS = 10;

/**
 * Writes to a store such that no garbage collection takes away what is being written: under a lease.
 *
 * Both sides first say what they do, then look what the others say. A writer makes its lease, then looks for markers of
 * those who delete; if one lives, it drops the lease and waits. Who deletes makes a marker, then waits until no lease is
 * left (`exclusively`). Stores give each a view in which what was put before is there, so of two that begin at the same
 * time at least one sees the other.
 *
 * Nothing rests on times. A lease whose owner seems dead is removed, and only after that is anything read that decides
 * what goes. A writer whose lease is still there when all is written was therefore waited for by everybody whose reading
 * had not seen what it wrote; one whose lease is gone, since it was asleep for long, writes again, which heals what may
 * have been deleted, and only then says that it is done.
 *
 * @param write may run more than once, whole: it must bear that
 * @throws E_STORE_BUSY when somebody deletes for ten minutes on end, or when the lease was lost ten times
 */
export async function underLease<Result>(store: Store, write: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const lease = await leaseWithoutMarkers(store);
    try {
      const result = await write();
      if (await lease.isHeld()) return result;
    } finally {
      await lease.drop();
    }
  }
  throw new StoreBusyError({ location: store.location, what: 'a garbage collection that took this writer for dead' });
}

async function leaseWithoutMarkers(store: Store): Promise<Claim> {
  const markers = new ClaimWatch(store, 'gc/');
  const start = performance.now();
  for (let round = 0; ; round++) {
    const lease = await Claim.make(store, 'leases/');
    let living: readonly string[];
    try {
      living = await markers.living();
    } catch (error) {
      await lease.drop();
      throw error;
    }
    if (living.length === 0) return lease;
    await lease.drop();
    do {
      if (performance.now() - start > WAIT_MILLISECONDS) {
        throw new StoreBusyError({ location: store.location, what: 'a garbage collection' });
      }
      await pause(round++);
    } while ((await markers.living()).length > 0);
  }
}
