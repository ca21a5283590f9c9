import { isDeepStrictEqual } from 'node:util';
import { parseVocabulary, type Table } from '@seqgraft/windows';
import type { DataOptions } from '../options/data-options.ts';
import type { SplitOptions } from '../options/split-options.ts';
import type { Reporter } from '../output/reporter.ts';
import { UsageError } from '../usage-error.ts';
import { loadTable } from './load-table.ts';
import { ownSplit } from './own-split.ts';
import type { SourceModel } from './source-model.ts';
import { planSplit, type SplitPlan, splitOfConfig } from './split-plan.ts';
import { loadText } from './text-task.ts';

/** The split of the flags, else the checkpoint's own where this is its own data, else the usual one. */
async function chooseSplit(
  source: SourceModel,
  table: Table,
  { options, reporter }: { readonly options: SplitOptions; readonly reporter: Reporter },
): Promise<SplitPlan> {
  const own = await ownSplit(source, table);
  const ownPlan = own?.split ?? null;
  const hints = { parts: table.parts !== null, seriesClasses: source.preprocess.task === 'classify' };
  const { split, embargo } = options;
  const chosen =
    ownPlan === null || split !== undefined
      ? planSplit({ ...(ownPlan === null ? {} : { embargo: ownPlan.embargo }), ...options }, hints)
      : { ...ownPlan, ...(embargo === undefined ? {} : { embargo }) };
  if (ownPlan !== null && isDeepStrictEqual(chosen, ownPlan)) {
    if ('test' in ownPlan && ownPlan.test === 0) {
      const problem = `${source.self.ref} was trained and validated on all rows of this file: none is left to judge it by.`;
      throw new UsageError({ problem, remedy: 'Give a file with rows that it has not seen.' });
    }
    reporter.say('This is the data it was trained on: judged on the test rows of that training.');
  } else if (own !== null) {
    const message =
      'This is the data it was trained on, split in another way: some rows that count as test here may have been trained on.';
    reporter.warn({ code: 'W_TRAINED_ON', message });
  }
  return chosen;
}

/** The data and which of it is judged; a text is cut into its parts when it is read. */
export async function loadJudged(
  source: SourceModel,
  file: string,
  { options, reporter }: { readonly options: DataOptions & SplitOptions; readonly reporter: Reporter },
): Promise<{ readonly table: Table; readonly plan: SplitPlan }> {
  const { preprocess, checkpoint } = source;
  if (preprocess.task !== 'language-model') {
    const table = await loadTable(file, options, { known: preprocess, reporter });
    return { table, plan: await chooseSplit(source, table, { options, reporter }) };
  }
  const own = splitOfConfig(checkpoint.config);
  const split = options.split ?? (own?.by === 'time' ? own : undefined);
  const vocabulary = parseVocabulary(preprocess.vocabulary);
  const { table } = await loadText(file, split === undefined ? {} : { split }, vocabulary);
  return { table, plan: { by: 'part', embargo: 0 } };
}
