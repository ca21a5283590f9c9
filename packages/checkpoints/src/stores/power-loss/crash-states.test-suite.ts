import type { Random } from '@seqgraft/core';
import {
  type NameChange,
  newFolder,
  SimulatedDisk,
  type SimulatedFile,
  type SimulatedFolder,
  type SimulatedNode,
} from './simulated-disk.test-suite.ts';

/** Decides what of all that is volatile a loss of power leaves. */
export interface Survival {
  /** Whether a change of a name has reached the disk. */
  readonly keepsName: (change: NameChange) => boolean;
  /** What is on the disk of a file with bytes that were not synced. Must begin with the durable ones. */
  readonly bytesOf: (file: SimulatedFile) => Uint8Array;
}

/** Bytes that a disk writes whole or not. Real ones have 512; fewer give small files several. */
const SECTOR = 64;

/** The state in which a disk comes up again: of what was volatile, that which survives; nothing is volatile any more. */
export function afterPowerLoss(disk: SimulatedDisk, { keepsName, bytesOf }: Survival): SimulatedDisk {
  const survivors = new Map<SimulatedNode, SimulatedNode>();
  const survivor = (node: SimulatedNode): SimulatedNode => {
    const known = survivors.get(node);
    if (known !== undefined) return known;
    if (node.kind === 'file') {
      const bytes = node.cached === node.durable ? node.durable : bytesOf(node);
      const file: SimulatedFile = { kind: 'file', cached: bytes, durable: bytes, forgotten: false, changedAt: 0 };
      survivors.set(node, file);
      return file;
    }
    const folder = newFolder();
    survivors.set(node, folder);
    const names = new Map(node.durable);
    // In their order: of two changes of one name, the later one counts when both are kept.
    for (const change of node.pending) {
      if (!keepsName(change)) continue;
      if (change.node === null) names.delete(change.name);
      else names.set(change.name, change.node);
    }
    folder.cached = new Map([...names].map(([name, child]) => [name, survivor(child)]));
    folder.durable = new Map(folder.cached);
    return folder;
  };
  return new SimulatedDisk(survivor(disk.root) as SimulatedFolder);
}

/** All of a file's size, but of the bytes that were not synced only what a function gives for each. */
function filled(file: SimulatedFile, fill: (index: number) => number): Uint8Array {
  const bytes = file.cached.slice();
  for (let index = file.durable.length; index < bytes.length; index++) bytes[index] = fill(index);
  return bytes;
}

/** What may be left of bytes that were not synced. */
const contents = {
  lost: ({ durable }: SimulatedFile): Uint8Array => durable,
  kept: ({ cached }: SimulatedFile): Uint8Array => cached,
  /** The size was kept and the blocks were not: the journal knew of them, the disk had not got them. */
  zeros: (file: SimulatedFile): Uint8Array => filled(file, () => 0),
  /** What the blocks held before. */
  garbage: (file: SimulatedFile): Uint8Array => filled(file, (index) => (index * 151 + 77) & 255),
  torn: ({ cached, durable }: SimulatedFile): Uint8Array =>
    cached.subarray(0, durable.length + Math.ceil((cached.length - durable.length) / 2)),
};

/** Any size, and of each sector any of the above. */
function torn(file: SimulatedFile, random: Random): Uint8Array {
  const size = file.durable.length + random.integer(file.cached.length - file.durable.length + 1);
  const bytes = file.cached.slice(0, size);
  for (let start = 0; start < size; start += SECTOR) {
    const from = [contents.kept, contents.zeros, contents.garbage][random.integer(3)] as (
      file: SimulatedFile,
    ) => Uint8Array;
    const source = from(file);
    for (let index = start; index < Math.min(start + SECTOR, size); index++) bytes[index] = source[index] as number;
  }
  return bytes;
}

/** All changes of names that are volatile, wherever they are. */
function pendingChanges(disk: SimulatedDisk): readonly NameChange[] {
  const seen = new Set<SimulatedNode>();
  const changes: NameChange[] = [];
  const visit = (node: SimulatedNode): void => {
    if (seen.has(node) || node.kind === 'file') return;
    seen.add(node);
    changes.push(...node.pending);
    for (const child of [...node.cached.values(), ...node.durable.values()]) visit(child);
  };
  visit(disk.root);
  return changes;
}

/**
 * States that a loss of power now may leave: the corners (all names or none, with each kind of content), each volatile name kept alone and
 * lost alone, and some at random. Each state once.
 *
 * After ALICE (Pillai et al., OSDI 2014, § 3): an abstract file system whose operations split into changes of single names and of
 * single blocks, any subset of which may be on the disk if nothing synced them.
 */
export function* crashStates(disk: SimulatedDisk, random: Random, randomStates: number): Iterable<SimulatedDisk> {
  const seen = new Set<string>();
  for (const survival of survivals(disk, random, randomStates)) {
    const state = afterPowerLoss(disk, survival);
    const fingerprint = fingerprintOf(state.root);
    if (seen.has(fingerprint)) continue;
    seen.add(fingerprint);
    yield state;
  }
}

function* survivals(disk: SimulatedDisk, random: Random, randomStates: number): Iterable<Survival> {
  const all = () => true;
  const none = () => false;
  for (const bytesOf of Object.values(contents)) {
    yield { keepsName: all, bytesOf };
    yield { keepsName: none, bytesOf };
  }
  for (const one of pendingChanges(disk)) {
    for (const bytesOf of [contents.kept, contents.zeros]) {
      yield { keepsName: (change) => change === one, bytesOf };
      yield { keepsName: (change) => change !== one, bytesOf };
    }
  }
  for (let i = 0; i < randomStates; i++) {
    const share = random.uniform();
    yield { keepsName: () => random.uniform() < share, bytesOf: (file) => torn(file, random) };
  }
}

/** Equal for equal trees. */
export function fingerprintOf(node: SimulatedNode): string {
  if (node.kind === 'file') return `${node.cached.length}"${Buffer.from(node.cached).toString('latin1')}"`;
  const names = [...node.cached].sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${names.map(([name, child]) => `${name}:${fingerprintOf(child)}`).join(',')}}`;
}
