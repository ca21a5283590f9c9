import { requireWritable } from '@seqgraft/checkpoints';
import { countParameters, describeGroups } from '@seqgraft/models';
import type { TrainOptions, Typed } from '../options/command-options.ts';
import { metricsTable } from '../output/metrics-table.ts';
import { sayFoundRate } from '../output/say-found-rate.ts';
import { sayPlain } from '../output/say-plain.ts';
import { showTestForecast } from '../predictions/show-test-forecast.ts';
import { sayNext } from '../report/say-next.ts';
import { judgedPart, trainReportData, trainVerdict } from '../report/train-report-data.ts';
import { requireReport, writeReport } from '../report/write-report.ts';
import { backendOf, beginRun } from '../resume/begin-run.ts';
import { requireNoRunName } from '../resume/run-entries.ts';
import type { CommandContext, Outcome } from '../run-action.ts';
import { openStore } from '../store/open-store.ts';
import { configOf } from '../task/config-of.ts';
import { modelSpecOf } from '../task/model-spec-of.ts';
import { publishRun } from '../task/publish-run.ts';
import { loadSourceTask } from '../task/source-task.ts';
import { startBackend } from '../task/start-backend.ts';
import { trainSource } from '../task/train-source.ts';
import { version } from '../version.ts';

/** Trains a source model on a data file and keeps it. */
export async function train(
  { data: file, typed }: { readonly data: string } & Typed,
  options: TrainOptions,
  context: CommandContext,
): Promise<Outcome> {
  const { reporter } = context;
  requireNoRunName(options.name);
  await requireReport(options.report, [file]);
  const { data, plan } = await loadSourceTask(file, options, context);
  const spec = modelSpecOf(options, data);
  const store = await openStore(options.store);
  await requireWritable(store, options.name);
  const parameters = countParameters(describeGroups(spec));
  reporter.say(`Model: ${spec.cell} ${spec.units.join(', ')}; ${parameters} parameters`);
  const { threads } = options;
  const backend = await startBackend(backendOf(context.order, options), reporter, { threads });
  const place = { store, place: options.store, table: data.table, sources: [], backend, threads };
  const kept = await beginRun(context, { ...place, journaled: false });
  const { run, ref, digest } = await kept.during(async () => {
    const { snapshots, resumeFrom } = kept;
    const finished = await trainSource(
      { seed: options.seed, spec, data, training: options, snapshots, resumeFrom },
      context,
    );
    const config = configOf({ ...options, split: plan, embargo: plan.embargo });
    const published = await publishRun(store, { name: options.name, run: finished, data, parent: null, config });
    return { run: finished, ...published };
  });
  const part = judgedPart(data);
  const judged = data.judged[part];
  const baselines = judged.windowCount > 0 ? data.measure.baselines(judged, { reporter }) : [];
  const shown = part === 'test' ? baselines : [];
  const trained = { ref, file, typed, run, data, options, baselines };
  const verdict = trainVerdict(trained);
  await showTestForecast(data, run, context);
  sayFoundRate(options.lr, run.result, reporter);
  sayPlain(run.result, reporter);
  reporter.say(`Saved as ${ref} in ${options.store}`);
  sayNext(verdict, null, reporter);
  const result = {
    task: data.preprocess.task,
    checkpoint: { ref, digest },
    metrics: run.metrics,
    baselines: Object.fromEntries(shown.map(({ name, metrics }) => [name, metrics])),
    history: run.result.history.map(({ epoch, loss, validationLoss }) => ({ epoch, loss, validationLoss })),
    bestEpoch: run.result.bestEpoch,
    parameters,
    seconds: run.seconds,
    backend,
    engine: run.result.engine,
    report: options.report ?? null,
  };
  if (options.report !== undefined) {
    const { signal } = context;
    const report = await trainReportData({ ...trained, verdict, backend, signal, warnings: reporter.warnings });
    await writeReport(options.report, { command: 'train', version, result, report });
    reporter.say(`Report: ${options.report}`);
  }
  return {
    result,
    text: metricsTable([
      { name: `${options.name} (validation)`, metrics: run.metrics.validation },
      { name: `${options.name} (test)`, metrics: run.metrics.test },
      ...shown.map(({ name, metrics }) => ({ name: `${name} (test)`, metrics })),
    ]),
  };
}
