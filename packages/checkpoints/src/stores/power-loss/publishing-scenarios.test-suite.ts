import { collectGarbage } from '../../collecting/collect-garbage.ts';
import { dropEntries } from '../../collecting/drop-entries.ts';
import { blobKey } from '../../format/content-digest.ts';
import { loadCheckpoint } from '../../reading/load-checkpoint.ts';
import { showCheckpoint } from '../../reading/show-checkpoint.ts';
import { EVERYTHING, History, interleave, type Protocol, STORE } from './publishing-histories.test-suite.ts';
import type { SimulatedFolder } from './simulated-disk.test-suite.ts';
import { waitingFiles } from './taking-turns.test-suite.ts';

/** Something that writers do, as a history to be cut. */
export type Scenario = (protocol: Protocol) => Promise<History>;

async function begin(protocol: Protocol): Promise<History> {
  const history = new History(protocol);
  await history.start();
  return history;
}

/** The first publish, into folders that are not there yet. */
export const firstPublish: Scenario = async (protocol) => {
  const history = await begin(protocol);
  await history.publish(history.store(), 1);
  history.cut('end');
  return history;
};

/** Three in one process: another head on the same body, then the same again. */
export const laterPublishes: Scenario = async (protocol) => {
  const history = await begin(protocol);
  const store = history.store();
  for (const head of [1, 2, 2]) await history.publish(store, head);
  history.cut('end');
  return history;
};

/** Writes over a blob what a failing disk would have made of it, durably, and tells the history. */
async function damageBody(history: History): Promise<void> {
  const digest = (await showCheckpoint(history.store(), 'births')).groups[0]?.blob.digest as string;
  const file = history.disk.fileAt(`${STORE}/${blobKey(digest)}`);
  file.cached = file.cached.map((byte, index, { length }) => (index === length - 1 ? byte ^ 1 : byte));
  file.durable = file.cached;
  history.damaged.add(digest);
  history.forget();
}

/** A publish that finds one of its blobs damaged. */
export const healing: Scenario = async (protocol) => {
  const history = await begin(protocol);
  await history.publish(history.store(), 1);
  await damageBody(history);
  history.settle();
  await history.publish(history.store(), 2);
  history.cut('end');
  return history;
};

/** Two who find the same blob damaged. */
export const healingByTwo =
  (seed: number): Scenario =>
  async (protocol) => {
    const history = await begin(protocol);
    await history.publish(history.store(), 1);
    await damageBody(history);
    history.settle();
    await interleave(history, seed, [2, 2]);
    history.cut('end');
    return history;
  };

/** Two who publish at the same time into nothing: the same checkpoint, or two that share their body. */
export const twoWriters =
  (seed: number, heads: readonly [number, number]): Scenario =>
  async (protocol) => {
    const history = await begin(protocol);
    await interleave(history, seed, heads);
    history.cut('end');
    return history;
  };

/** One is killed before one of its calls, and what it did stays in memory, not on the disk; then another publishes. */
export const killedBefore =
  (call: number, heads: readonly [number, number]): Scenario =>
  async (protocol) => {
    const history = await begin(protocol);
    let calls = 0;
    const killed = new Promise<void>((resolve) => {
      const store = history.store((files) =>
        waitingFiles(files, () => {
          calls += 1;
          if (calls <= call) return Promise.resolve();
          resolve();
          return new Promise(() => undefined); // for ever
        }),
      );
      void history.publish(store, heads[0]).then(resolve);
    });
    await killed;
    await history.publish(history.store(), heads[1]);
    // What comes before is examined by other scenarios.
    history.cuts.length = 0;
    history.cut('end');
    return history;
  };

/** An entry is dropped and its blobs are deleted; then the same is published again. */
export const collecting: Scenario = async (protocol) => {
  const history = await begin(protocol);
  const store = history.store();
  for (const head of [1, 2]) await history.publish(store, head);
  history.collects();
  history.forget(1);
  await dropEntries(store, 'births', [1]);
  await collectGarbage(store, { apply: true, graceSeconds: 0 });
  await history.publish(store, 1);
  history.cut('end');
  return history;
};

/** A tag is set, then set to another entry. */
export const tagging: Scenario = async (protocol) => {
  const history = await begin(protocol);
  const store = history.store();
  for (const head of [1, 2]) await history.publish(store, head);
  for (const entry of [1, 2]) await history.tag(store, entry);
  history.cut('end');
  return history;
};

/** Somebody copies a store to where no store was, and syncs nothing; then who has loaded it publishes the same there again. */
export const copiedByStrangers: Scenario = async (protocol) => {
  const history = await begin(protocol);
  await history.publish(history.store(), 1);
  history.forget();
  makeVolatile(history.disk.folderAt('/data') as SimulatedFolder);
  const store = history.store();
  await loadCheckpoint(store, 'births').catch(() => undefined);
  await history.publish(store, 1);
  // Until then, what there is was not ours; nor is the entry that was copied.
  history.cuts.length = 0;
  history.damaged.add(EVERYTHING);
  history.cut('end');
  return history;
};

/** As if all below a folder had just been written. */
function makeVolatile(folder: SimulatedFolder): void {
  folder.durable = new Map();
  folder.pending = [...folder.cached].map(([name, node]) => ({ name, node }));
  for (const node of folder.cached.values()) {
    if (node.kind === 'folder') makeVolatile(node);
    else node.durable = new Uint8Array();
  }
}
