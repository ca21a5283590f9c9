import { buildModel } from '@seqgraft/models';
import type { PredictOptions } from '../options/command-options.ts';
import { requireOutput, writeWhole } from '../output/write-file.ts';
import { predictClasses } from '../predictions/predict-classes.ts';
import { predictText } from '../predictions/predict-text.ts';
import { predictValues } from '../predictions/predict-values.ts';
import { csvOf, objectsOf } from '../predictions/prediction-rows.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { loadTable } from '../task/load-table.ts';
import { loadSourceModel } from '../task/source-model.ts';
import { startBackend } from '../task/start-backend.ts';
import { UsageError } from '../usage-error.ts';

/** Tells what a checkpoint is for: rows to come, classes, or how a text goes on. */
export async function predict(
  { ref, data }: { readonly ref: string; readonly data: string | undefined },
  options: PredictOptions,
  context: ActionContext,
): Promise<Outcome> {
  const { reporter } = context;
  if (options.out !== undefined) await requireOutput(options.out, data === undefined ? [] : [data]);
  const { self, checkpoint, spec, preprocess } = await loadSourceModel(ref, options.store, reporter);
  const isText = preprocess.task === 'language-model';
  if (!isText && data === undefined) {
    const problem = 'A data file is needed, which ends where the prediction begins.';
    throw new UsageError({ problem, remedy: 'Write seqgraft predict REF DATA.' });
  }
  if (!isText && (options.prompt !== undefined || options.topK !== undefined)) {
    const problem = `--prompt and --top-k are for language models, and ${self.ref} is for the task ${preprocess.task}.`;
    throw new UsageError({ problem, remedy: 'Leave them out.' });
  }
  const table = isText
    ? null
    : await loadTable(data as string, options, { known: preprocess, labelled: false, reporter });
  await startBackend(options.backend, reporter);
  const model = buildModel(spec, { seed: 0 });
  const finish = async (text: string, result: Record<string, unknown>, what: string): Promise<Outcome> => {
    if (options.out !== undefined) {
      await writeWhole(options.out, `${text}\n`);
      reporter.say(`${what} written to ${options.out}`);
    }
    return {
      result: { checkpoint: self, ...result, out: options.out ?? null },
      text: options.out === undefined ? text : '',
    };
  };
  try {
    model.writeWeights(checkpoint.weights);
    if (table === null) {
      const { prompt, text } = await predictText(model, data, { preprocess, options, context });
      return await finish(options.prompt === undefined ? text : prompt + text, { prompt, text }, 'The text is');
    }
    const tell = preprocess.task === 'forecast' ? predictValues : predictClasses;
    const rows = await tell(model, table, { preprocess, context });
    return await finish(csvOf(rows), { rows: objectsOf(rows) }, `${rows.rows.length} rows`);
  } finally {
    model.dispose();
  }
}
