import { memoryStore, type Store, verifyStore } from '@seqgraft/checkpoints';
import { isSeqgraftError } from '@seqgraft/core';
import type { TrainingSnapshot } from '@seqgraft/training';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reporter } from '../output/reporter.ts';
import { checkUnchanged } from './check-unchanged.ts';
import { KeptRun } from './kept-run.ts';
import { publishRunEntry, type RunEntry, runEntriesOf } from './run-entries.ts';
import { thisHolder } from './run-holder.ts';
import type { RunRecord } from './run-record.ts';

const run: RunRecord = {
  id: '20261125-230415-k3f9',
  command: 'train',
  words: ['train', 'a.csv'],
  typed: ['train', 'a.csv'],
  folder: '/data',
  data: { sha256: 'a', rows: 10, series: 1, from: '2026', until: '2027', columns: [] },
  sources: [],
  machine: { backend: 'wasm', engine: 'simd', processor: 'one' },
  seqgraft: '0.1.0',
};

/** A reporter that keeps the codes of what it was warned of. */
function listening(): { readonly reporter: Reporter; readonly codes: readonly string[] } {
  const codes: string[] = [];
  const reporter: Reporter = {
    say: () => undefined,
    warn: ({ code }) => void codes.push(code),
    progress: () => ({ listener: () => undefined, done: () => undefined }),
    event: () => undefined,
    warnings: [],
    terminal: null,
  };
  return { reporter, codes };
}

const snapshotOf = (step: number): TrainingSnapshot => ({
  progress: { step },
  tensors: new Map([['weights/w', { shape: [2], data: Float32Array.of(step, 1) }]]),
});

let pace: string | undefined;
beforeEach(() => {
  pace = process.env.SEQGRAFT_AUTOSAVE_SECONDS;
  process.env.SEQGRAFT_AUTOSAVE_SECONDS = '0';
});
afterEach(() => {
  if (pace === undefined) delete process.env.SEQGRAFT_AUTOSAVE_SECONDS;
  else process.env.SEQGRAFT_AUTOSAVE_SECONDS = pace;
});

/** A run of which this process has the entries of a store. */
const open = (store: Store, entries: readonly RunEntry[], reporter: Reporter): KeptRun =>
  new KeptRun({ run, store, place: 'store', entries, snapshot: null, reporter, signal: new AbortController().signal });

describe('a run that another process has taken over', () => {
  it('is saved by that one alone, and the first says so', async () => {
    const store = memoryStore();
    const first = await publishRunEntry(store, { run, holder: thisHolder() }, null);
    const [slow, quick] = [listening(), listening()];
    const taken = open(store, [first], slow.reporter);
    await taken.snapshots.save(snapshotOf(1));
    const taker = open(store, await runEntriesOf(store, run.id), quick.reporter);
    await taker.snapshots.save(snapshotOf(2));
    const before = await runEntriesOf(store, run.id);

    // The same step of the same run: the very blobs that the other needs.
    await taken.snapshots.save(snapshotOf(2));
    expect(slow.codes).toEqual(['W_RUN_TAKEN']);
    expect(taken.snapshots.due()).toBe(false);
    await taken.snapshots.save(snapshotOf(4));
    // Nothing of it is left, and it removes nothing of the other's when it ends.
    await taken.during(async () => undefined);
    expect(await runEntriesOf(store, run.id)).toEqual(before);
    expect(await verifyStore(store)).toMatchObject({ bad: [] });

    await taker.during(async () => undefined);
    expect(quick.codes).toEqual([]);
    expect(await runEntriesOf(store, run.id)).toEqual([]);
  });

  it('stays whole when the first ends before it notices', async () => {
    const store = memoryStore();
    const first = await publishRunEntry(store, { run, holder: thisHolder() }, null);
    const taken = open(store, [first], listening().reporter);
    await taken.snapshots.save(snapshotOf(1));
    // The first entry of the other has what the last one of this has.
    const own = await publishRunEntry(store, { run, holder: thisHolder() }, snapshotOf(1));
    await taken.during(async () => undefined);
    expect(await runEntriesOf(store, run.id)).toEqual([own]);
    expect(await verifyStore(store)).toMatchObject({ bad: [] });
  });
});

it('goes on with a run on another machine with a warning, on other data not at all', () => {
  const { reporter, codes } = listening();
  checkUnchanged(run, run, reporter);
  expect(codes).toEqual([]);
  checkUnchanged(run, { ...run, machine: { ...run.machine, processor: 'another' } }, reporter);
  expect(codes).toEqual(['W_OTHER_MACHINE']);
  try {
    checkUnchanged(run, { ...run, data: { ...run.data, sha256: 'b', rows: 11 } }, reporter);
    expect.unreachable();
  } catch (error) {
    expect(isSeqgraftError(error, 'E_RUN_CHANGED')).toBe(true);
  }
});
