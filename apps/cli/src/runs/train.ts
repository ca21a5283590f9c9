import { requireWritable } from '@seqgraft/checkpoints';
import { fileStore } from '@seqgraft/checkpoints/node';
import {
  countParameters,
  describeGroups,
  findPreset,
  type HeadTargets,
  type ModelSpec,
  parseModelSpec,
} from '@seqgraft/models';
import { findStrategy } from '@seqgraft/transfer';
import type { TrainOptions } from '../options/command-options.ts';
import type { ModelOptions } from '../options/model-options.ts';
import { metricsTable } from '../output/metrics-table.ts';
import { nextCommand } from '../output/next-command.ts';
import { sayPlain } from '../output/say-plain.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { configOf } from '../task/config-of.ts';
import { knownColumnsOf } from '../task/known-columns.ts';
import { loadTable, readingOf } from '../task/load-table.ts';
import { publishRun } from '../task/publish-run.ts';
import { runStrategy } from '../task/run-strategy.ts';
import { scalerOptionsOf } from '../task/scaler-options-of.ts';
import { planSplit, splitTable } from '../task/split-plan.ts';
import { startBackend } from '../task/start-backend.ts';
import { prepareTask, type TaskData } from '../task/task-data.ts';

/** The preset, changed by what the flags say. */
function specOf(options: ModelOptions, data: TaskData): ModelSpec {
  const sizes = { features: data.preprocess.columns.features.length, outputs: data.outputs };
  const preset = options.preset === undefined ? undefined : findPreset(options.preset).spec(sizes);
  const cell = options.cell ?? preset?.cell ?? 'lstm';
  const resetAfter = cell === 'gru' && preset?.resetAfter !== undefined ? { resetAfter: preset.resetAfter } : {};
  return parseModelSpec({
    cell,
    units: options.units ?? preset?.units ?? [32],
    dropout: options.dropout ?? preset?.dropout ?? 0,
    bidirectional: options.bidirectional ?? preset?.bidirectional ?? false,
    activation: options.activation ?? preset?.activation ?? 'tanh',
    ...resetAfter,
    features: sizes.features,
    head: { targets: data.preprocess.frame.targets, outputs: sizes.outputs },
  });
}

/** Which steps the head of a preset speaks on; `last` without one. @throws E_PRESET */
function presetTargets(preset: string | undefined): HeadTargets {
  return preset === undefined ? 'last' : findPreset(preset).spec({ features: 1, outputs: 1 }).head.targets;
}

/** Trains a source model on a data file and keeps it. */
export async function train(file: string, options: TrainOptions, context: ActionContext): Promise<Outcome> {
  const { reporter } = context;
  const table = await loadTable(file, options, { reporter });
  const { lookback, horizon, gap, rate, stride } = options;
  const targets = options.targets ?? presetTargets(options.preset);
  const plan = planSplit(options, { parts: table.parts !== null, seriesClasses: false });
  const data = prepareTask(splitTable(table, plan), {
    task: 'forecast',
    frame: { lookback, horizon, gap, rate, targets },
    columns: knownColumnsOf(table, options),
    reading: readingOf(options),
    scaler: scalerOptionsOf(options, table),
    loss: options.loss ?? 'mse',
    stride,
    minLength: options.minLength,
  });
  for (const note of data.preprocess.scaler?.notes ?? []) reporter.warn({ code: 'W_SCALER', message: note });
  const spec = specOf(options, data);
  const store = fileStore(options.store);
  await requireWritable(store, options.name);
  const parameters = countParameters(describeGroups(spec));
  const { train: trained, validation, test } = data.windows;
  reporter.say(
    `${table.rowCount} rows, ${table.series.length} series; windows: ${trained.windowCount} train, ${validation.windowCount} validation, ${test.windowCount} test`,
  );
  reporter.say(`Model: ${spec.cell} ${spec.units.join(', ')}; ${parameters} parameters`);
  const backend = await startBackend(options.backend, reporter, { threads: options.threads });
  const run = await runStrategy(
    { strategy: findStrategy('scratch'), seed: options.seed, spec, data, training: options },
    context,
  );
  const config = configOf({ ...options, split: plan, embargo: plan.embargo });
  const { ref, digest } = await publishRun(store, { name: options.name, run, data, parent: null, config });
  const baselines = test.windowCount > 0 ? data.measure.baselines(data.judged.test, { reporter }) : [];
  sayPlain(run.result.engine, reporter);
  reporter.say(`Saved as ${ref} in ${options.store}`);
  reporter.say(`Next: ${nextCommand(['adapt', options.name, 'TARGET.csv', '--strategy', 'freeze'], options.store)}`);
  return {
    result: {
      checkpoint: { ref, digest },
      metrics: run.metrics,
      baselines: Object.fromEntries(baselines.map(({ name, metrics }) => [name, metrics])),
      history: run.result.history.map(({ epoch, loss, validationLoss }) => ({ epoch, loss, validationLoss })),
      bestEpoch: run.result.bestEpoch,
      parameters,
      seconds: run.seconds,
      backend,
      engine: run.result.engine,
    },
    text: metricsTable([
      { name: `${options.name} (validation)`, metrics: run.metrics.validation },
      { name: `${options.name} (test)`, metrics: run.metrics.test },
      ...baselines.map(({ name, metrics }) => ({ name: `${name} (test)`, metrics })),
    ]),
  };
}
