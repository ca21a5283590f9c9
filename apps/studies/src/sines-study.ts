import { parseModelSpec, type RecurrentModel } from '@seqgraft/models';
import { predictAll } from '@seqgraft/training';
import { findStrategy } from '@seqgraft/transfer';
import { pretrain, type TrainingPlan } from './pretrain.ts';
import { runTarget } from './run-target.ts';
import { sineWindows } from './sine-windows.ts';
import type { Study, StudyOptions, StudyTable } from './study.ts';

const spec = parseModelSpec({ cell: 'lstm', units: [16], features: 1, head: { outputs: 1 } });
const slow = [0.2, 0.8] as const;
const fast = [0.8, 1.1] as const;
const noise = 0.3;
const sizes = [8, 24] as const;

const pretraining = { epochs: 30, learningRate: 0.01, batchSize: 32, loss: 'mse' } as const;
const finetuning = { epochs: 100, learningRate: 0.003, batchSize: 32, loss: 'mse' } as const;

interface Row {
  readonly name: string;
  readonly strategy: string;
  readonly source: 'own' | 'flipped';
  readonly reference: Readonly<Record<(typeof sizes)[number], number | null>>;
}

const rows: readonly Row[] = [
  { name: 'scratch', strategy: 'scratch', source: 'own', reference: { 8: 0.4375, 24: 0.275 } },
  { name: 'zero-shot', strategy: 'zero-shot', source: 'own', reference: { 8: null, 24: null } },
  { name: 'full', strategy: 'full', source: 'own', reference: { 8: 0.2829, 24: 0.254 } },
  { name: 'ridge-head', strategy: 'ridge-head', source: 'own', reference: { 8: null, 24: 0.262 } },
  { name: 'random-body', strategy: 'random-body', source: 'own', reference: { 8: null, 24: 0.263 } },
  { name: 'full, sign-flipped source', strategy: 'full', source: 'flipped', reference: { 8: 0.584, 24: null } },
];

/** Sines of low frequency carried to sines of a higher one, and the same from a source that learnt the opposite. */
export const sinesStudy: Study = {
  name: 'sines',
  description: 'synthetic sines, 8 and 24 target windows, with a source that was taught the opposite',
  async *run({ seeds, say }: StudyOptions): AsyncGenerator<StudyTable> {
    const errors = new Map<string, number[]>();
    const errorsOf = (row: Row, size: number): number[] => {
      const key = `${row.name} ${size}`;
      if (!errors.has(key)) errors.set(key, []);
      return errors.get(key) as number[];
    };
    for (const seed of seeds) {
      say(`seed ${seed}`);
      const sourceOf = (sign: 1 | -1) =>
        pretrain(
          spec,
          { ...pretraining, train: sineWindows({ count: 1024, frequency: slow, noise, seed, sign }) },
          seed,
        );
      const sources = { own: await sourceOf(1), flipped: await sourceOf(-1) };
      const test = sineWindows({ count: 2000, frequency: fast, noise, seed: seed + 500 });
      for (const size of sizes) {
        const train = sineWindows({ count: size, frequency: fast, noise, seed: seed + 100 });
        const plan: TrainingPlan = { ...finetuning, train };
        for (const row of rows) {
          const strategy = findStrategy(row.strategy);
          const source = sources[row.source];
          const run = { spec, strategy, source, plan, seed };
          errorsOf(row, size).push(await runTarget({ ...run, errorOf: (model) => meanSquaredError(model, test) }));
        }
      }
    }
    yield {
      title: `Mean squared error on 2000 windows, noise ${noise}`,
      columns: sizes.map((size) => `${size} windows`),
      rows: rows.map((row) => ({
        name: row.name,
        cells: sizes.map((size) => ({ errors: errorsOf(row, size), reference: row.reference[size] })),
      })),
      notes: sizes.flatMap((size) => {
        const scratch = errorsOf(rows[0] as Row, size);
        return rows.slice(2).map((row) => {
          const lower = errorsOf(row, size).filter((error, index) => error < (scratch[index] as number)).length;
          return `${size} windows: ${row.name} is better than scratch in ${lower} of ${seeds.length} seeds.`;
        });
      }),
    };
  },
};

async function meanSquaredError(model: RecurrentModel, test: ReturnType<typeof sineWindows>): Promise<number> {
  const { data } = await predictAll(model, test);
  const [all] = [...(test.batches({ size: test.windowCount }) as Iterable<{ targets: { data: Float32Array } }>)];
  const targets = all?.targets.data as Float32Array;
  return data.reduce((sum, value, index) => sum + (value - (targets[index] as number)) ** 2, 0) / data.length;
}
