import { isDeepStrictEqual } from 'node:util';
import type { Json } from '@seqgraft/core';
import { buildModel } from '@seqgraft/models';
import { pairedVerdict, type Verdict } from '@seqgraft/transfer';
import { type Scaler, scalerForTable, type Windows } from '@seqgraft/windows';
import * as z from 'zod';
import type { ComparisonSetup } from '../comparison/comparison-setup.ts';
import { type MetricName, metricInfo, metricOf } from '../measures/metric.ts';
import type { TaskMeasure } from '../measures/task-measure.ts';
import type { DataOptions } from '../options/data-options.ts';
import type { Reporter } from '../output/reporter.ts';
import type { ActionContext } from '../run-action.ts';
import type { Comparison } from './compare-strategies.ts';
import { loadJudged } from './load-judged.ts';
import { sameOutputs } from './outputs-of.ts';
import { carryColumnsOf, type SourceModel } from './source-model.ts';
import { judgedTask } from './task-data.ts';

/** What each strategy costs on the source's own test rows. */
export interface Forgetting {
  readonly metric: MetricName;
  readonly windows: number;
  /** The source itself. */
  readonly before: number;
  readonly rows: readonly {
    readonly name: string;
    /** Means over the seeds. */
    readonly after: number;
    readonly sd: number | null;
    /** After against before; `hurts` is what was forgotten. */
    readonly change: Verdict;
  }[];
}

/** Test windows of the source's own data. */
export interface SourceTest {
  readonly source: SourceModel;
  readonly windows: Windows;
  readonly measure: TaskMeasure;
}

/**
 * The test rows of the source's own data, read and split as its checkpoint says: flags are about the target. Before anything is trained,
 * so that bad data is refused at once.
 */
export async function loadSourceTest(source: SourceModel, file: string, reporter: Reporter): Promise<SourceTest> {
  const options = seriesOfConfig(source.checkpoint.config);
  const { table, plan } = await loadJudged(source, file, { options, reporter });
  const { preprocess } = source;
  const scaler = scalerForTable(preprocess.scaler as Scaler, table);
  return { source, ...judgedTask(table, preprocess, { plan, scaler }) };
}

const pickedSeries = z.object({ only: z.array(z.string()).optional(), except: z.array(z.string()).optional() });

/** The series of its file that a checkpoint was trained on, where it was trained on some of them. */
function seriesOfConfig(config: Json): Pick<DataOptions, 'only' | 'except'> {
  const { only, except } = pickedSeries.safeParse(config).data ?? {};
  return { ...(only === undefined ? {} : { only }), ...(except === undefined ? {} : { except }) };
}

/** Measures on the source's test rows the source and what each strategy made of it; null where source and target read or tell other things. */
export async function measureForgetting(
  { source, windows, measure }: SourceTest,
  { comparison, setup }: { readonly comparison: Comparison; readonly setup: ComparisonSetup },
  { reporter, signal }: ActionContext,
): Promise<Forgetting | null> {
  const target = setup.folds[0].preprocess;
  const same =
    isDeepStrictEqual(comparison.spec, source.spec) &&
    isDeepStrictEqual(carryColumnsOf(target), source.carrySource.columns) &&
    sameOutputs(source.preprocess.loss, target.loss);
  if (!same) {
    reporter.say(
      'What was forgotten cannot be measured: the target has another network, or other columns, than the source.',
    );
    return null;
  }
  const model = buildModel(source.spec, { seed: 0 });
  const scoreOf = async (weights: Parameters<typeof model.writeWeights>[0]): Promise<number> => {
    model.writeWeights(weights);
    const metrics = await measure.measure(model, windows, signal);
    return metrics === null ? Number.NaN : metricOf(metrics, measure.main);
  };
  try {
    const before = await scoreOf(source.checkpoint.weights);
    const after = new Map<string, number[]>();
    for (const { run, weights } of comparison.finished) {
      const own = run.kind === 'strategy' && run.source === source.self.ref && run.fold === 0;
      if (own && weights !== null) after.set(run.name, [...(after.get(run.name) ?? []), await scoreOf(weights)]);
    }
    const { better } = metricInfo(measure.main);
    return {
      metric: measure.main,
      windows: windows.windowCount,
      before,
      rows: [...after].map(([name, scores]) => {
        const change = pairedVerdict(scores, before, { better });
        const mean = change.candidateMean;
        const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
        const sd = scores.length < 2 ? null : Math.sqrt(squares / (scores.length - 1));
        return { name, after: mean, sd, change };
      }),
    };
  } finally {
    model.dispose();
  }
}
