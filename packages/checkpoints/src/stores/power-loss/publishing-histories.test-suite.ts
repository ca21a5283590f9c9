import { Random } from '@seqgraft/core';
import { exampleCheckpoint } from '../../example-checkpoint.test-suite.ts';
import { decodeManifest } from '../../format/manifest.ts';
import { tagCheckpoint } from '../../history/tag-checkpoint.ts';
import { publishCheckpoint } from '../../publishing/publish-checkpoint.ts';
import { loadCheckpoint } from '../../reading/load-checkpoint.ts';
import { verifyStore } from '../../reading/verify-store.ts';
import type { FileOperations } from '../file/file-operations.ts';
import { fileStore } from '../file/file-store.ts';
import type { Store } from '../store.ts';
import { afterPowerLoss, crashStates, fingerprintOf } from './crash-states.test-suite.ts';
import { plainStore } from './plain-store.test-suite.ts';
import { newFolder, SimulatedDisk } from './simulated-disk.test-suite.ts';
import { TakingTurns, waitingFiles } from './taking-turns.test-suite.ts';

/** Of a store two folders below what was there before. */
export const STORE = '/data/new/store';

/** Stands for the digests of all that there is. */
export const EVERYTHING = '*';

/** Stands for manifests that no entry names. */
const ORPHANS = 'orphans';

/** How stores reach the disk: with the protocol as it is, or with a step of it removed. */
export interface Protocol {
  readonly files: (disk: SimulatedDisk) => FileOperations;
  readonly store: (store: Store) => Store;
}

export const wholeProtocol: Protocol = { files: (disk) => disk, store: (store) => store };

/** A checkpoint that was acknowledged. */
interface Acknowledged {
  readonly entry: number;
  /** The tag that names it, or by now a later one. */
  readonly tag?: string;
  readonly head: number;
}

/** A moment of a history: what the disk is like, and what has been promised. */
interface Cut {
  readonly call: string;
  readonly disk: SimulatedDisk;
  readonly acknowledged: readonly Acknowledged[];
}

/** A history as it happens: its cuts are taken before each call that changes something, and at its end. */
export class History {
  readonly cuts: Cut[] = [];
  /** Digests that were damaged before, by no fault of the protocol. */
  readonly damaged: Set<string> = new Set();
  readonly #acknowledged: Acknowledged[] = [];
  readonly #protocol: Protocol;
  #disk: SimulatedDisk;

  constructor(protocol: Protocol) {
    this.#protocol = protocol;
    this.#disk = new SimulatedDisk();
  }

  /** How many publishes were acknowledged. */
  get promises(): number {
    return this.#acknowledged.length;
  }

  get disk(): SimulatedDisk {
    return this.#disk;
  }

  /** Begins with /data, durable. */
  async start(): Promise<void> {
    await this.#disk.makeFolder('/data');
    await this.#disk.syncFolder('/');
    this.#disk.before = (call, path) => this.cut(`${call} ${path}`);
  }

  cut(call: string): void {
    this.cuts.push({ call, disk: this.#disk.clone(), acknowledged: [...this.#acknowledged] });
  }

  /** All that the disk has, it keeps; nothing is cut before. */
  settle(): void {
    this.cuts.length = 0;
    this.#disk = afterPowerLoss(this.#disk, { keepsName: () => true, bytesOf: ({ cached }) => cached });
    this.#disk.before = (call, path) => this.cut(`${call} ${path}`);
  }

  store(wrap: (files: FileOperations) => FileOperations = (files) => files): Store {
    return this.#protocol.store(fileStore(STORE, { files: wrap(this.#protocol.files(this.#disk)) }));
  }

  /** Publishes; an error means that nothing is promised. */
  async publish(store: Store, head: number): Promise<void> {
    let entry: number;
    try {
      entry = (await publishCheckpoint(store, 'births', exampleCheckpoint({ head }), { created: new Date(0) })).entry;
    } catch {
      return;
    }
    this.#acknowledged.push({ entry, head });
  }

  /** Tags an entry; here, its head has its number. */
  async tag(store: Store, entry: number): Promise<void> {
    await tagCheckpoint(store, `births@${entry}`, 'good', { created: new Date(0) });
    this.#acknowledged.push({ entry, head: entry, tag: 'good' });
  }

  /** What was promised before is no longer: somebody damaged it, or drops this entry. */
  forget(entry?: number): void {
    const left = entry === undefined ? [] : this.#acknowledged.filter((one) => one.entry !== entry);
    this.#acknowledged.splice(0, this.#acknowledged.length, ...left);
  }

  /** From now on blobs are deleted in any order: manifests that no entry names may be without theirs. */
  collects(): void {
    this.damaged.add(ORPHANS);
  }
}

/** What is wrong in a state after a crash; undefined: nothing. */
async function problemIn(
  disk: SimulatedDisk,
  acknowledged: readonly Acknowledged[],
  damaged: ReadonlySet<string>,
): Promise<string | undefined> {
  const store = fileStore(STORE, { files: disk });
  for (const { entry, head, tag } of acknowledged) {
    const found = await attempt(() => loadCheckpoint(store, `births@${tag ?? entry}`, { strict: true }));
    if (typeof found === 'string') return `acknowledged: ${found}`;
    if (tag !== undefined && found.entry >= entry) continue;
    const data = [...found.weights.values()].map((array) => [...array.data]);
    const wanted = exampleCheckpoint({ head }).groups.flatMap(({ tensors }) => [...tensors.values()]);
    if (JSON.stringify(data) !== JSON.stringify(wanted.map((array) => [...array.data]))) {
      return `acknowledged: entry ${entry} is another checkpoint`;
    }
  }
  if (damaged.has(EVERYTHING)) return undefined;
  const report = await attempt(() => verifyStore(store));
  // Before the first publish has come far, there is no store.
  if (typeof report === 'string')
    return report.includes('E_STORE_EMPTY') && acknowledged.length === 0 ? undefined : report;
  const bad = report.bad.filter(({ blob }) => blob === undefined || !damaged.has(blob));
  if (bad[0] !== undefined) return `unloadable: ${bad[0].message}`;
  return damaged.has(ORPHANS) ? undefined : missingPart(store);
}

/** A manifest that can be read is a checkpoint that can be loaded, whether an entry names it or not. */
async function missingPart(store: Store): Promise<string | undefined> {
  for (const key of await store.list('blobs/')) {
    const bytes = (await store.get(key, 10_000))?.bytes;
    if (bytes?.[0] !== '{'.charCodeAt(0)) continue;
    const manifest = await decodeManifest(bytes).catch(() => undefined);
    for (const { blob } of manifest?.groups ?? []) {
      if ((await store.get(`blobs/sha256/${blob.digest.slice(7, 9)}/${blob.digest.slice(7)}`, 0)) === null) {
        return `manifest without its blob: ${key}`;
      }
    }
  }
  return undefined;
}

/** As another process sees it: who was there before the loss of power is no more. */
function afterReboot(store: Store): Store {
  return { ...plainStore(store), users: { self: 'rebooted', isGone: (user) => user !== 'rebooted' } };
}

async function attempt<Result>(action: () => Promise<Result>): Promise<Result | string> {
  try {
    return await action();
  } catch (error) {
    return String(error);
  }
}

/**
 * What is wrong with a crash: in the state it leaves, with the next publish into it, or in the worst state that a second crash leaves right
 * after that one is acknowledged.
 */
async function problemAfter(state: SimulatedDisk, { acknowledged }: Cut, history: History, protocol: Protocol) {
  const problem = await problemIn(state, acknowledged, history.damaged);
  if (problem !== undefined) return problem;
  const head = 99;
  const next = await attempt(() =>
    publishCheckpoint(
      afterReboot(protocol.store(fileStore(STORE, { files: protocol.files(state) }))),
      'births',
      exampleCheckpoint({ head }),
      { created: new Date(0) },
    ),
  );
  if (typeof next === 'string') return `next publish: ${next}`;
  const left = await state.listFolder(`${STORE}/tmp`);
  if (left.length > 0) return `left behind: ${left.length} temporary files`;
  const worst = afterPowerLoss(state, { keepsName: () => false, bytesOf: ({ durable }) => durable });
  const promised = [...acknowledged, { entry: next.entry, head }];
  const then = await problemIn(
    worst,
    promised,
    new Set([...history.damaged].filter((one) => one === EVERYTHING || one === ORPHANS)),
  );
  return then === undefined ? undefined : `after the next publish, ${then}`;
}

export interface Outcome {
  /** Crash states that were looked at. */
  readonly histories: number;
  readonly bad: readonly string[];
}

export interface ExamineOptions {
  readonly seed: number;
  /** Random states at each cut, beside those that are looked at always. */
  readonly randomStates: number;
  /** Ends at the first bad one. Default false. */
  readonly first?: boolean;
  /** How stores reach the disk after the crash. Default: by the whole protocol. */
  readonly after?: Protocol;
  /** What was found in states that were looked at before. Default: nothing yet. */
  readonly known?: Map<string, string | undefined>;
}

/** Equal for states in which there is the same to be found: of temporary files and claims, it counts only how many there are. */
function keyOf(state: SimulatedDisk, { acknowledged }: Cut, { damaged }: History): string {
  const tree = state.clone();
  for (const name of ['tmp', 'leases', 'gc']) {
    const folder = tree.folderAt(STORE)?.cached.get(name);
    if (folder?.kind === 'folder') folder.cached = new Map([[String(folder.cached.size), newFolder()]]);
  }
  return JSON.stringify([fingerprintOf(tree.root), acknowledged, [...damaged]]);
}

/** Crashes a history at each of its cuts, in each way that is looked at. */
export async function examine(history: History, options: ExamineOptions): Promise<Outcome> {
  const { known = new Map() } = options;
  const random = new Random(options.seed);
  const bad: string[] = [];
  let histories = 0;
  for (const [number, cut] of history.cuts.entries()) {
    for (const state of crashStates(cut.disk, random, options.randomStates)) {
      histories += 1;
      const key = keyOf(state, cut, history);
      if (!known.has(key)) known.set(key, await problemAfter(state, cut, history, options.after ?? wholeProtocol));
      const problem = known.get(key);
      if (problem === undefined) continue;
      bad.push(`before call ${number}, ${cut.call}: ${problem}`);
      if (options.first === true) return { histories, bad };
    }
  }
  return { histories, bad };
}

/** Runs writers on one disk at the same time, call by call in an order that the seed decides. */
export async function interleave(history: History, seed: number, heads: readonly number[]): Promise<void> {
  const turns = new TakingTurns(new Random(seed), heads.length);
  await Promise.all(
    heads.map(async (head, writer) => {
      const store = history.store((files) => waitingFiles(files, () => turns.turn(String(writer))));
      await history.publish(store, head);
      turns.end();
    }),
  );
}
