import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EnginePeer, enginePeers } from './engine-peer.ts';
import { measureFrozen, measureMemory, measurePeak } from './engine-sections.ts';
import { measureSection } from './measure-section.ts';
import { onnxPeer } from './onnx-peer.ts';
import type { Absent, Peer } from './peer.ts';
import { pythonPeer } from './python-peer.ts';
import { tfjsNodePeer } from './tfjs-node-peer.ts';
import { tfjsPeer } from './tfjs-peer.ts';
import { makeWorkload, type Size } from './workload.ts';

const tiny: Size = { name: 'tiny', batch: 3, steps: 4, features: 2, units: 5 };
const options = { seconds: 0, leastRounds: 1, turn: 0, rest: async () => {} };
let engines: EnginePeer[];
let ours: EnginePeer;

beforeAll(async () => {
  engines = await enginePeers(1);
  ours = engines[0] as EnginePeer;
});
afterAll(() => {
  for (const { close } of engines) close();
});

async function labelsOf(peers: readonly Peer[], cell: 'lstm' | 'gru' | 'rnn'): Promise<string[]> {
  const { section, wrong } = await measureSection(
    { id: 'x', title: 'X', workload: makeWorkload(tiny, cell), task: 'train', peers, reference: ours.name },
    options,
  );
  expect(wrong).toEqual([]);
  return section.rows.map(({ label }) => label);
}

test.each(['lstm', 'gru', 'rnn'] as const)(
  '%s: the engine, tfjs and the layers in tfjs compute the same',
  async (cell) => {
    const tfjs = await tfjsPeer({ backend: 'cpu', layers: 'tfjs' });
    const layers = await tfjsPeer({ backend: 'wasm', layers: 'seqgraft' });
    expect(await labelsOf([tfjs, layers, ours], cell)).toEqual([ours.name, tfjs.name, layers.name]);
  },
);

test('a peer that computes something else is named and not timed', async () => {
  const other: Peer = {
    ...ours,
    name: 'other',
    open: (workload) =>
      ours.open({ ...workload, targets: { ...workload.targets, data: workload.targets.data.map((y) => y * 1.001) } }),
  };
  const workload = makeWorkload(tiny);
  const { section, wrong } = await measureSection(
    { id: 'x', title: 'X', workload, task: 'train', peers: [other, ours], reference: ours.name },
    options,
  );
  expect(section.rows.map(({ label }) => label)).toEqual([ours.name]);
  expect(wrong).toHaveLength(1);
  expect(wrong[0]).toMatch(/^other, X: a loss of .* with equal weights$/);
});

test('who does not do a task, or would take too long, is left out with a reason', async () => {
  const predictor: Peer = { ...ours, name: 'predictor', tasks: ['predict'] };
  const slow: Peer = { ...ours, name: 'slow' };
  const skip = (peer: Peer): string | undefined => (peer === slow ? 'too slow' : undefined);
  const { section } = await measureSection(
    {
      id: 'x',
      title: 'X',
      workload: makeWorkload(tiny),
      task: 'train',
      peers: [ours, predictor, slow],
      reference: ours.name,
      skip,
    },
    options,
  );
  expect(section.skipped).toEqual([
    { name: 'predictor', reason: 'does not do this' },
    { name: 'slow', reason: 'too slow' },
  ]);
});

test('sections of the engine alone', async () => {
  const frozen = await measureFrozen(ours.engine, tiny, options);
  expect(frozen.rows.map(({ label }) => label)).toEqual([
    'all layers',
    'first layer frozen',
    'first layer frozen, features kept',
    'body frozen, features kept',
  ]);
  const peak = await measurePeak([ours], tiny, options);
  expect(peak.rows.map(({ label }) => label)).toEqual(['step seqgraft 1T', 'product seqgraft 1T']);
  const { bytes, needed } = measureMemory(ours.engine, tiny);
  expect(bytes).toBeGreaterThan(needed);
});

const optional: readonly (readonly [string, () => Promise<Peer | Absent>, 'train' | 'predict'])[] = [
  ['PyTorch (PyPI)', () => pythonPeer({ name: 'torch', framework: 'torch', source: 'pypi' }, 1), 'train'],
  ['onnxruntime-node', () => onnxPeer(1), 'predict'],
  ['tfjs-node', () => tfjsNodePeer(1), 'train'],
];

// A busy machine needs long to load PyTorch.
test.each(optional)('%s computes the same, where it is', { timeout: 300_000 }, async (_, open, task) => {
  const peer = await open();
  if ('reason' in peer) {
    // One line that says how to get it.
    expect(peer.reason).toMatch(/apps\/bench\//);
    expect(peer.reason).not.toContain('\n');
    return;
  }
  try {
    const plan = { id: 'x', title: 'X', workload: makeWorkload(tiny), task, peers: [peer, ours], reference: ours.name };
    const { section, wrong } = await measureSection(plan, options);
    expect(wrong).toEqual([]);
    expect(section.rows).toHaveLength(2);
  } finally {
    await peer.close();
  }
});

test('each way to compile the engine is there once, the default first', () => {
  const variants = engines.map(({ engine }) => engine.info.variant);
  expect(new Set(variants).size).toBe(variants.length);
  expect(variants.at(-1)).toBe('simd');
  expect(engines[0]?.name).toBe('seqgraft 1T');
});
