import { type Engine, splitNetwork } from '@seqgraft/engine';
import { type AlternateOptions, alternate, type TimedCase } from './alternate.ts';
import { type EnginePeer, openEngine, peakAsStep } from './engine-peer.ts';
import { rowsOf } from './measure-section.ts';
import type { MemoryUse, Section } from './results.ts';
import { LEARNING_RATE, makeWorkload, neededBytes, type Size, stepFlops, type Workload } from './workload.ts';

/** A step above frozen layers whose features were computed before, as `training` takes it. */
function stepAbove(frozen: readonly string[], engine: Engine, workload: Workload): () => number {
  const { network, weights, inputs, targets } = workload;
  const parts = splitNetwork(network, frozen);
  if (parts === null) throw new Error('Frozen layers at the bottom can be cut off.');
  const isBelow = (name: string): boolean => frozen.some((layer) => name.startsWith(`${layer}/`));
  const body = engine.predictor(parts.body, new Map([...weights].filter(([name]) => isBelow(name))));
  const features = body.predict(inputs);
  const rest = engine.trainer(parts.rest, new Map([...weights].filter(([name]) => !isBelow(name))), {
    optimizer: { kind: 'adam' },
    loss: 'mse',
  });
  return () => {
    const start = performance.now();
    rest.step({ inputs: features, targets }, { learningRate: LEARNING_RATE });
    return performance.now() - start;
  };
}

/** Training with what is frozen, at M: nothing, the first of two layers without and with its features kept, the whole body. */
export async function measureFrozen(engine: Engine, size: Size, options: AlternateOptions): Promise<Section> {
  const workload = makeWorkload(size);
  const all = openEngine(engine, workload);
  const first = openEngine(engine, workload, { recurrent_1: 0 });
  const cases: TimedCase[] = [
    { label: 'all layers', run: () => all.run('train') },
    { label: 'first layer frozen', run: () => first.run('train') },
    { label: 'first layer frozen, features kept', run: stepAbove(['recurrent_1'], engine, workload) },
    { label: 'body frozen, features kept', run: stepAbove(['recurrent_1', 'recurrent_2'], engine, workload) },
  ];
  const times = await alternate(cases, options);
  all.dispose();
  first.dispose();
  const title = `Training step ${size.name}: frozen layers, ${engine.info.threads} threads`;
  return { id: 'frozen', title, reference: 'all layers', rows: rowsOf(times, 'all layers'), skipped: [] };
}

/** A step on one thread, and the time that the engine's bare matrix product would take for as many operations. */
export async function measurePeak(
  engines: readonly EnginePeer[],
  size: Size,
  options: AlternateOptions,
): Promise<Section> {
  const workload = makeWorkload(size);
  const cases: TimedCase[] = [];
  for (const { name, engine } of engines) {
    const session = openEngine(engine, workload);
    cases.push({ label: `step ${name}`, run: () => session.run('train') });
    cases.push({ label: `product ${name}`, run: () => peakAsStep(engine, stepFlops(workload)) });
  }
  const times = await alternate(cases, options);
  const reference = cases[0]?.label as string;
  const gigaflop = formatGigaflop(stepFlops(workload));
  const title = `Training step ${size.name} (${gigaflop}) and the bare product at its peak, the same number of operations`;
  return { id: 'peak', title, reference, rows: rowsOf(times, reference), skipped: [] };
}

function formatGigaflop(flops: number): string {
  return `${(flops / 1e9).toFixed(2)} Gflop`;
}

/** What a trainer takes after its first step. */
export function measureMemory(engine: Engine, size: Size): MemoryUse {
  const { network, weights, inputs, targets, ...rest } = makeWorkload(size);
  const trainer = engine.trainer(network, weights, { optimizer: { kind: 'adam' }, loss: 'mse' });
  trainer.step({ inputs, targets }, { learningRate: LEARNING_RATE });
  const bytes = trainer.bytes;
  trainer.dispose();
  return { size: size.name, bytes, needed: neededBytes({ network, weights, inputs, targets, ...rest }) };
}
