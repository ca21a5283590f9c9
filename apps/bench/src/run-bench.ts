import type { AlternateOptions } from './alternate.ts';
import { autosaveId, measureAutosave } from './autosave-section.ts';
import { checkpointSizes, checkpointsId, measureCheckpoints } from './checkpoints-section.ts';
import { coldStartTime } from './cold-start-time.ts';
import { measureCsv } from './csv-section.ts';
import { type EnginePeer, enginePeers } from './engine-peer.ts';
import { measureFrozen, measureMemory, measurePeak } from './engine-sections.ts';
import { describeMachine } from './machine.ts';
import { measureSection, type SectionPlan } from './measure-section.ts';
import { onnxPeer } from './onnx-peer.ts';
import type { Absent, Peer } from './peer.ts';
import { pythonPeer } from './python-peer.ts';
import { measureReading } from './reading-section.ts';
import type { MemoryUse, Results, Section } from './results.ts';
import { targetsOf } from './targets.ts';
import { tfjsNodePeer } from './tfjs-node-peer.ts';
import { tfjsPeer } from './tfjs-peer.ts';
import { measureWindows } from './windows-section.ts';
import { makeWorkload, type Size, sizes, stepFlops } from './workload.ts';

export interface BenchOptions {
  /** Of each section, after every case had its first turns. */
  readonly seconds: number;
  /** Sections whose id holds this. */
  readonly only?: string;
  readonly log: (line: string) => void;
}

/** A step that would take longer (s) is left out. */
const MOST_SECONDS = 40;

async function openPeers(): Promise<{ engines: EnginePeer[]; others: Peer[]; absent: Absent[] }> {
  const engines = [...(await enginePeers(2)), ...(await enginePeers(1))];
  const others: (Peer | Absent)[] = [
    await tfjsPeer({ backend: 'wasm', layers: 'seqgraft' }),
    await tfjsPeer({ backend: 'wasm', layers: 'tfjs' }),
    await tfjsPeer({ backend: 'cpu', layers: 'tfjs' }),
  ];
  for (const threads of [1, 2]) {
    others.push(await tfjsNodePeer(threads));
    others.push(await pythonPeer({ name: 'PyTorch (PyPI)', framework: 'torch', source: 'pypi' }, threads));
    others.push(await pythonPeer({ name: 'PyTorch (Debian)', framework: 'torch', source: 'debian' }, threads));
    others.push(await onnxPeer(threads));
  }
  others.push(await pythonPeer({ name: 'Keras', framework: 'keras', source: 'pypi' }, 2));
  return {
    engines,
    others: others.filter((peer) => 'open' in peer),
    absent: others.filter((peer) => 'reason' in peer),
  };
}

/** Leaves out who would take too long, by how long they took at M. */
function tooLong(peer: Peer, size: Size, atM: Section | undefined): string | undefined {
  const row = atM?.rows.find(({ label }) => label === peer.name);
  if (row === undefined || size !== sizes.L) return undefined;
  const seconds = ((row.median / 1000) * stepFlops(makeWorkload(size))) / stepFlops(makeWorkload(sizes.M));
  return seconds > MOST_SECONDS ? `a step would take some ${seconds.toFixed(0)} s` : undefined;
}

/** The whole bench. */
export async function runBench({ seconds, only, log }: BenchOptions): Promise<Results> {
  const date = new Date().toISOString();
  const machine = describeMachine();
  const { engines, others, absent } = await openPeers();
  for (const { name, reason } of absent) log(`skipped ${name}: ${reason}`);
  const reference = 'seqgraft 2T';
  const fastest = engines.find(({ name }) => name === reference) as EnginePeer;
  const tfjs = others.filter(({ name }) => name === 'tfjs-wasm' || name === 'seqgraft layers in tfjs-wasm');
  const options: AlternateOptions = { seconds, leastRounds: 3 };
  const wanted = (id: string): boolean => only === undefined || id.includes(only);
  const sections: Section[] = [];
  const wrong: string[] = [];

  const measure = async (plan: Omit<SectionPlan, 'reference'>): Promise<void> => {
    if (!wanted(plan.id)) return;
    log(`${plan.id} …`);
    const measured = await measureSection({ ...plan, reference }, options);
    sections.push(measured.section);
    wrong.push(...measured.wrong);
  };
  const everybody = [...engines, ...others];
  for (const size of [sizes.S, sizes.M, sizes.L]) {
    const atM = sections.find(({ id }) => id === 'train-M');
    await measure({
      id: `train-${size.name}`,
      title: `Training step ${size.name}`,
      workload: makeWorkload(size),
      task: 'train',
      peers: everybody,
      skip: (peer) => tooLong(peer, size, atM),
    });
  }
  for (const [task, title] of [
    ['predict', 'batch of 32'],
    ['predict-one', 'one sequence'],
  ] as const) {
    await measure({
      id: `${task}-M`,
      title: `Inference M, ${title}`,
      workload: makeWorkload(sizes.M),
      task,
      peers: everybody.filter(({ name }) => name !== 'tfjs-cpu'),
    });
  }
  for (const [cell, title] of [
    ['gru', 'GRU (reset before)'],
    ['rnn', 'SimpleRNN'],
  ] as const) {
    await measure({
      id: `train-M-${cell}`,
      title: `Training step M, ${title}`,
      workload: makeWorkload(sizes.M, cell),
      task: 'train',
      peers: [fastest, ...tfjs],
    });
  }
  if (wanted('frozen')) {
    log('frozen …');
    sections.push(await measureFrozen(fastest.engine, sizes.M, options));
  }
  if (wanted('reading')) {
    log('reading …');
    sections.push(await measureReading(fastest.engine, sizes.M, options));
  }
  if (wanted('peak')) {
    log('peak …');
    const single = engines.filter(({ engine }) => engine.info.threads === 1);
    sections.push(await measurePeak(single, sizes.M, options));
  }
  if (wanted('read-csv')) {
    log('read-csv …');
    sections.push(await measureCsv(options));
  }
  for (const size of [sizes.M, sizes.L]) {
    if (!wanted(`windows-${size.name}`)) continue;
    log(`windows-${size.name} …`);
    sections.push(await measureWindows(size, options));
  }
  for (const size of [sizes.M, sizes.L]) {
    if (!wanted(autosaveId(size))) continue;
    log(`${autosaveId(size)} …`);
    sections.push(await measureAutosave(size, options));
  }
  for (const size of checkpointSizes) {
    const id = checkpointsId(size);
    if (!wanted(id)) continue;
    log(`${id} …`);
    sections.push(await measureCheckpoints(size, options));
  }
  const memory: MemoryUse[] = wanted('memory')
    ? Object.values(sizes).map((size) => measureMemory(fastest.engine, size))
    : [];
  for (const peer of everybody) await peer.close();
  const coldStart = wanted('cold-start') ? coldStartTime(5) : undefined;
  const versions = Object.fromEntries(everybody.map(({ name, version }) => [name, version]));
  const measured = { sections, memory, coldStart };
  return { date, machine, versions, absent, wrong, ...measured, targets: targetsOf(measured) };
}
