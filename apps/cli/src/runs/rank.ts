import { listRefs } from '@seqgraft/checkpoints';
import { defineError, type ErrorClass } from '@seqgraft/core';
import { type RankedSource, rankSources } from '@seqgraft/transfer';
import type { RankOptions } from '../options/command-options.ts';
import { nextCommand } from '../output/next-command.ts';
import { textTable } from '../output/text-table.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { isRun } from '../store/is-run.ts';
import { openStore } from '../store/open-store.ts';
import {
  candidatesOf,
  type RankSelection,
  type SkippedCheckpoint,
  selectCheckpoints,
} from '../task/rank-candidates.ts';
import { startBackend } from '../task/start-backend.ts';

/** No checkpoint of the store can read the target. */
const NothingToRank: ErrorClass<{ file: string; skipped: readonly SkippedCheckpoint[] }> = defineError(
  'E_NOTHING_TO_RANK',
  'incompatible',
  ({ file, skipped }) => ({
    message:
      skipped.length === 0
        ? 'The store has no checkpoint to rank.'
        : `No checkpoint fits "${file}": ${skipped.map(({ ref, reason }) => `${ref}: ${reason}`).join(' ')}`,
    remedy:
      skipped.length === 0
        ? 'Train a source first: seqgraft train DATA --name NAME.'
        : 'Name the columns with --target, --past and the like, or train a source on data like this.',
  }),
);

/** Says which stored checkpoint to start from for a target, or that its windows cannot tell. */
export async function rank(file: string, options: RankOptions, context: ActionContext): Promise<Outcome> {
  const { reporter, signal } = context;
  const backend = await startBackend(options.backend, reporter, { threads: options.threads });
  const refs = options.refs ?? (await newestRefs(options.store, context));
  const selection = await selectCheckpoints(file, { refs, options }, context);
  const { fitting } = requireFitting(file, selection);
  const skipped = selection.skipped.map(({ ref, code, reason }) => ({ ref, code, reason }));
  const [{ data }] = fitting as [RankSelection['fitting'][number]];
  const { frame, task } = data.preprocess;
  const { candidates, dispose } = candidatesOf(fitting, options.seed);
  try {
    const ranking = await rankSources(candidates, {
      loss: task === 'forecast' ? 'mse' : 'cross-entropy',
      block: frame.lookback + frame.gap + frame.horizon,
      seed: options.seed,
      signal,
      ...(options.threads === undefined ? {} : { threads: options.threads }),
    });
    const { sources, verdict, best, among, sentence, windows, independent, confidence } = ranking;
    const chosen = best ?? (sources[0] as RankedSource).name;
    const command = verdict === 'none' ? ['train', file, '--name', 'target'] : ['compare', chosen, file];
    reporter.say(`Next: ${nextCommand(command, options.store)}`);
    return {
      result: {
        sources: sources.map(({ name, ...rest }) => ({ ref: name, ...rest })),
        verdict,
        best,
        among,
        sentence,
        windows,
        independent,
        confidence,
        skipped,
        backend,
      },
      text: [
        scoreTable(sources),
        'score: share of the squared error that a closed-form head on the frozen body explains of windows left out; 0 is their mean.',
        ...skipped.map(({ ref, reason }) => `Not ranked: ${ref}: ${reason}`),
        '',
        sentence,
      ].join('\n'),
    };
  } finally {
    dispose();
  }
}

async function newestRefs(place: string, { reporter }: ActionContext): Promise<string[]> {
  const { refs, warnings } = await listRefs(await openStore(place));
  for (const warning of warnings) reporter.warn(warning);
  return refs.filter(({ ref }) => !isRun(ref)).map(({ ref, entry }) => `${ref}@${entry}`);
}

/** @throws what all of them failed of, where that is one thing, such as a file that is not there; else E_NOTHING_TO_RANK */
function requireFitting(file: string, selection: RankSelection): RankSelection {
  const { fitting, skipped } = selection;
  if (fitting.length > 0) return selection;
  const [first] = skipped;
  if (first?.error && skipped.every(({ code }) => code === first.code)) throw first.error;
  throw new NothingToRank({ file, skipped: skipped.map(({ ref, code, reason }) => ({ ref, code, reason })) });
}

function show(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

function scoreTable(sources: readonly RankedSource[]): string {
  const classes = sources.some(({ hScore }) => hScore !== null);
  return textTable(
    ['source', 'score', '95 % interval', 'over random', 'LogME', ...(classes ? ['H-score', 'LEEP'] : [])],
    sources.map(({ name, score, low, high, versusRandom, logMe, hScore, leep }) => [
      name,
      show(score),
      low === null ? '–' : `${show(low)} to ${show(high)}`,
      versusRandom === null
        ? '–'
        : `${show(versusRandom.difference)} (${show(versusRandom.low)} to ${show(versusRandom.high)})`,
      show(logMe),
      ...(classes ? [show(hScore), show(leep)] : []),
    ]),
    { right: [1, 2, 3, 4, 5, 6] },
  );
}
