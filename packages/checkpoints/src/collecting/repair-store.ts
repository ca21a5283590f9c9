import { STORE_KEY } from '../format/store-file.ts';
import { type Finding, inspectStore } from '../reading/inspect-store.ts';
import { type Leftover, listLeftovers } from '../reading/verify-store.ts';
import type { Store } from '../stores/store.ts';
import { ClaimWatch, PATIENCE_MILLISECONDS } from './claim-watch.ts';
import { exclusively } from './exclusively.ts';
import { pause } from './pause.ts';
import { healStoreFile, Quarantine } from './quarantine.ts';

/** One thing that a repair did, would do, or could not do. */
export interface RepairStep {
  /** healed: written anew. quarantined: moved to `movedTo`. removed: a dead process had left it. left: as it was. */
  readonly action: 'healed' | 'quarantined' | 'removed' | 'left';
  /** The key in the store. */
  readonly key: string;
  /** The checkpoint or tag that it belongs to, if it is known. */
  readonly ref?: string;
  /** Why: what is wrong with it. */
  readonly reason: string;
  readonly movedTo?: string;
}

export interface RepairReport {
  /** Whether it was done, or would have been. */
  readonly applied: boolean;
  readonly done: readonly RepairStep[];
  /** What is as it was, and why. */
  readonly left: readonly RepairStep[];
}

export interface RepairOptions {
  /** Repairs. Default false: only says what would be done. */
  readonly apply?: boolean;
}

/** What a repair can do something about; all else is left. */
const DAMAGE = new Set(['E_INTEGRITY', 'E_MANIFEST', 'E_SAFETENSORS']);

/**
 * Heals what can be healed and moves the rest out of the way. Nothing is deleted but what dead processes left.
 *
 * A damaged `store.json` is written anew, and so is an entry of which enough is left to tell what it said. Other entries that
 * cannot be used, entries of tags that cannot be read, and damaged blobs go. All that stood there is kept in `quarantine/`, under its own key: names then lead to what is whole without a warning, the same
 * content can be published again, and garbage can be collected. Temporary files, leases and markers of the dead are removed.
 * A tag whose checkpoint is gone is left, for you to set anew. What a newer seqgraft wrote is left, and so is what the disk cannot read: copy such a store to another disk first.
 *
 * @throws E_STORE_EMPTY, E_NOT_A_STORE, E_STORE_BUSY, E_STORE_READ_ONLY and the other errors of the disk
 */
export async function repairStore(store: Store, { apply = false }: RepairOptions = {}): Promise<RepairReport> {
  const leftovers = (await listLeftovers(store)).filter(({ what }) => what !== 'quarantined');
  const { findings } = await inspectStore(store);
  const newer = findings.some(({ key, code }) => key === STORE_KEY && code === 'E_VERSION');
  if (newer) return report(apply, findings.map(leave));
  if (!apply) {
    const steps = await settle(findings, new Quarantine(store, null));
    const dead = leftovers.map(({ key, what }) => removed(key, `a ${what} file, if its process is dead`));
    return report(false, [...steps, ...dead]);
  }
  const healed = findings.filter(({ key }) => key === STORE_KEY);
  const first: RepairStep[] = [];
  for (const { message } of healed) first.push(await healStoreFile(store, message));
  const steps = await exclusively(store, async (guard) => {
    // Again, since others may have written, or repaired, before this one was alone.
    const { findings: present } = await inspectStore(store);
    const settled = await settle(present, new Quarantine(store, guard));
    const { findings: still } = await inspectStore(store);
    return [...settled.filter(({ action }) => action !== 'left'), ...still.map(leave)];
  });
  return report(true, [...first, ...steps, ...(await sweep(store, leftovers))]);
}

function report(applied: boolean, steps: readonly RepairStep[]): RepairReport {
  return {
    applied,
    done: steps.filter(({ action }) => action !== 'left'),
    left: steps.filter(({ action }) => action === 'left'),
  };
}

/** Moves each thing that is damaged once: what is wrong itself, and the entry that cannot be used for it. */
async function settle(findings: readonly Finding[], quarantine: Quarantine): Promise<readonly RepairStep[]> {
  const steps: RepairStep[] = [];
  const seen = new Set<string>();
  for (const finding of findings) {
    const keys = finding.entry === undefined ? [finding.key] : [quarantine.keyOf(finding.entry), finding.key];
    for (const key of new Set(keys)) {
      if (seen.has(key)) continue;
      seen.add(key);
      const what = { key, ...(finding.ref === undefined ? {} : { ref: finding.ref }), reason: finding.message };
      if (finding.dangling || !DAMAGE.has(finding.code)) steps.push(leave(finding));
      else if (key === STORE_KEY) steps.push({ action: 'healed', ...what });
      else steps.push(...(await quarantine.move(what, finding)));
    }
  }
  return steps;
}

/** What dead processes left: temporary files are swept when a store is opened for writing, claims when somebody looks. */
async function sweep(store: Store, before: readonly Leftover[]): Promise<readonly RepairStep[]> {
  const watches = [new ClaimWatch(store, 'leases/'), new ClaimWatch(store, 'gc/')];
  const start = performance.now();
  for (let round = 0; performance.now() - start < PATIENCE_MILLISECONDS + 2000; round++) {
    const living = await Promise.all(watches.map((watch) => watch.living()));
    if (living.every(({ length }) => length === 0)) break;
    await pause(round);
  }
  const after = new Set((await listLeftovers(store)).map(({ key }) => key));
  return before.map(({ key, what }) => {
    if (!after.has(key)) return removed(key, `a ${what} file of a process that is dead`);
    return { action: 'left', key, reason: `a ${what} file that may be of a process at work` };
  });
}

function leave({ key, ref, message, dangling }: Finding): RepairStep {
  const reason = dangling ? `${message} Set the tag anew, or remove it.` : message;
  return { action: 'left', key, ...(ref === undefined ? {} : { ref }), reason };
}

function removed(key: string, reason: string): RepairStep {
  return { action: 'removed', key, reason };
}
