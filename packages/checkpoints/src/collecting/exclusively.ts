import type { Store } from '../stores/store.ts';
import { StoreBusyError } from '../stores/store-errors.ts';
import { Claim } from './claim.ts';
import { ClaimWatch } from './claim-watch.ts';
import { pause } from './pause.ts';

/** Writers publish in seconds; one that is at it for longer than this will not be waited for. */
const WAIT_MILLISECONDS = 5 * 60_000;

/** To be asked before each thing that is deleted. @throws E_STORE_BUSY when this one was taken for dead meanwhile */
export type Guard = () => Promise<void>;

/**
 * Deletes from a store while nobody writes to it: under a marker, after all leases are gone (see `underLease`).
 *
 * Writers wait while the marker is there. One whose owner dies is removed by the first writer: at once where the store
 * knows its users, else after ten seconds without a beat. An owner that slept for that long finds out by `guard` before
 * it deletes anything more, and stops.
 * What is left is the moment between `guard` and the one deletion after it: only a process that is stopped in just this
 * moment, for more than ten seconds, and whose marker is removed meanwhile by a writer that then publishes the very
 * content that is about to be deleted, could do harm; no store offers a deletion that would prevent it.
 *
 * Several may delete at the same time.
 *
 * @throws E_STORE_BUSY
 */
export async function exclusively<Result>(store: Store, action: (guard: Guard) => Promise<Result>): Promise<Result> {
  const marker = await Claim.make(store, 'gc/');
  try {
    const leases = new ClaimWatch(store, 'leases/');
    const start = performance.now();
    for (let round = 0; (await leases.living()).length > 0; round++) {
      if (performance.now() - start > WAIT_MILLISECONDS) {
        throw new StoreBusyError({ location: store.location, what: 'a writer' });
      }
      await pause(round);
    }
    const guard = async (): Promise<void> => {
      if (await marker.isHeld()) return;
      throw new StoreBusyError({ location: store.location, what: 'a writer that took this deletion for dead' });
    };
    await guard();
    return await action(guard);
  } finally {
    await marker.drop();
  }
}
