import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishCheckpoint, SavePace } from '@seqgraft/checkpoints';
import { fileStore } from '@seqgraft/checkpoints/node';
import type { Batch, BatchSource } from '@seqgraft/core';
import { buildModel } from '@seqgraft/models';
import { type TrainingSnapshot, trainPhases } from '@seqgraft/training';
import { setBackend } from '@tensorflow/tfjs-core';
import { type AlternateOptions, alternate } from './alternate.ts';
import { rowsOf } from './measure-section.ts';
import { timed } from './peer.ts';
import type { Section } from './results.ts';
import { DROPOUT, LEARNING_RATE, makeWorkload, type Size } from './workload.ts';

export const autosaveLabels = { plain: 'trained alone', saved: 'saved as it goes' } as const;

/** Milliseconds of one training: several saves fall into it. */
const RUN = 4000;

/** Between saves, where ten seconds are usual: saving costs up to ten times as much here, as far as its 3 % of the time let it. */
const LEAST = 1000;

export function autosaveId({ name }: Size): string {
  return `autosave-${name}`;
}

/** The same batch, again and again. */
function sourceOf(batch: Omit<Batch, 'windows'>, size: Size, steps: number): BatchSource {
  return {
    windowCount: size.batch * steps,
    *batches({ firstBatch = 0 }) {
      for (let step = firstBatch; step < steps; step++) {
        yield { ...batch, windows: Uint32Array.from({ length: size.batch }, (_, row) => step * size.batch + row) };
      }
    },
  };
}

/** A training by itself, and one whose state is saved to the disk while it goes on; the processor's time beside the clock's. */
export async function measureAutosave(size: Size, options: AlternateOptions): Promise<Section> {
  await setBackend('cpu');
  const folder = mkdtempSync(join(tmpdir(), 'seqgraft-bench-'));
  const { features, units } = size;
  const head = { targets: 'every-step', outputs: 1 } as const;
  const model = buildModel({ cell: 'lstm', units: [units, units], dropout: DROPOUT, features, head }, { seed: 1 });
  try {
    const store = fileStore(folder);
    const { inputs, targets } = makeWorkload(size);
    let saves = 0;
    const train = async (steps: number, saved: boolean): Promise<void> => {
      const pace = new SavePace(performance.now(), { least: LEAST });
      const save = async (training: TrainingSnapshot): Promise<void> => {
        pace.begin(performance.now());
        await publishCheckpoint(store, 'run', { groups: [{ name: 'none', tensors: new Map() }], training });
        pace.end(performance.now());
        saves += 1;
      };
      const snapshots = saved ? { due: () => pace.due(performance.now()), save } : undefined;
      const groups = Object.fromEntries(model.groups.map(({ name }) => [name, 1]));
      const phase = {
        name: 'all',
        epochs: 1,
        learningRate: LEARNING_RATE,
        schedule: { kind: 'constant' },
        groups,
      } as const;
      await trainPhases(model, [phase], {
        train: sourceOf({ inputs, targets }, size, steps),
        ...{ batchSize: size.batch, optimizer: { kind: 'adam' }, loss: 'mse', seed: 1, snapshots },
      });
    };
    await train(20, false);
    const steps = Math.max(20, Math.ceil((RUN / (await timed(() => train(20, false)))) * 20));
    const processor = new Map<string, number[]>();
    const runOf = (label: string, saved: boolean) => ({
      label,
      run: async (): Promise<number> => {
        const before = process.cpuUsage();
        const time = await timed(() => train(steps, saved));
        const { user, system } = process.cpuUsage(before);
        const name = `processor time, ${label}`;
        processor.set(name, [...(processor.get(name) ?? []), (user + system) / 1000]);
        return time;
      },
    });
    const cases = [runOf(autosaveLabels.plain, false), runOf(autosaveLabels.saved, true)];
    const times = await alternate(cases, { ...options, slowFrom: Number.POSITIVE_INFINITY });
    const rows = [
      ...rowsOf(times, autosaveLabels.plain),
      ...rowsOf(processor, `processor time, ${autosaveLabels.plain}`),
    ];
    const runs = processor.get(`processor time, ${autosaveLabels.saved}`)?.length ?? 1;
    const title = `Training ${size.name} of ${steps} steps, saved ${(saves / runs).toFixed(1)} times`;
    return { id: autosaveId(size), title, reference: autosaveLabels.plain, rows, skipped: [] };
  } finally {
    model.dispose();
    rmSync(folder, { recursive: true });
  }
}
