import { type JudgedRow, type Verdict, verdictSentence } from '@seqgraft/transfer';
import { type MetricName, metricInfo } from '../measures/metric.ts';
import type { Comparison } from '../task/compare-strategies.ts';
import { formatNumber } from './format-number.ts';
import { textTable } from './text-table.ts';

function signed(value: number): string {
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value).replace('-', '−');
}

function versus(verdict: Verdict | null): string {
  if (verdict === null) return '–';
  const { difference, low, high } = verdict;
  if (low === null || high === null) return signed(difference);
  return low === high ? signed(difference) : `${signed(difference)} [${signed(low)}, ${signed(high)}]`;
}

type JudgedComparison = Pick<Comparison, 'judgement' | 'main'>;

/** The leaderboard of a comparison as text, best first. */
export function leaderboard({ judgement, main }: JudgedComparison): string {
  const { naive, rows } = judgement;
  const heading = ['', `${metricInfo(main).title} ± sd`, `against ${naive ?? 'naive'}`, 'against scratch', ''];
  const lines = rows.map((row) => [
    row.name === judgement.best ? `▸ ${row.name}` : `  ${row.name}`,
    meanAndSpread(row, main),
    versus(row.versusNaive),
    versus(row.versusScratch),
    row.kind === 'control' ? 'control' : '',
  ]);
  return textTable(heading, lines);
}

/** Below a millionth of the mean a spread is the rounding of sums. */
function meanAndSpread({ mean, sd }: JudgedRow, main: MetricName): string {
  const { format } = metricInfo(main);
  if (sd === null) return format(mean);
  return `${format(mean)} ± ${format(sd < 1e-6 * Math.abs(mean) ? 0 : sd)}`;
}

/** What it means that this control is the best. */
const controlWords: Readonly<Record<string, string>> = {
  naive: 'naive, the last value repeated; no network is needed for this forecast',
  'seasonal-naive': 'seasonal-naive, the last season repeated; no network is needed for this forecast',
  drift: 'drift, the line from the first value to the last, drawn on; no network is needed for this forecast',
  majority: 'majority, the most frequent class for every row; no network is needed for this answer',
  unigram: 'unigram, each token as often as in training; no network is needed for this text',
  'zero-shot': 'zero-shot, the source as it is; fine-tuning it gained nothing here',
  scratch: 'scratch, the network trained on the target alone; the transfer gained nothing here',
};

/** What the intervals cover, to stand under every leaderboard that has one. */
export const intervalNote = '[ ]: 95 % interval over the seeds, on these test rows; it says nothing of other data.';

/** The same for a backtest. */
export function foldsNote(folds: number): string {
  return `± and [ ], 95 %: over ${folds} folds, each with its own test rows, the mean over the seeds of each.`;
}

/**
 * What a comparison found, in sentences: whether carrying helped against training from scratch, and whether anything beats
 * a forecast that needs no network.
 */
export function verdictSentences({ judgement, main, baselines }: Comparison, unit?: string): string[] {
  const { rows, best, naive } = judgement;
  const strategies = rows.filter(({ kind }) => kind === 'strategy');
  const winner = rows.find(({ name }) => name === best) as JudgedRow;
  const leading = strategies[0] as JudgedRow;
  const sentences: string[] = [];
  const tell = (row: JudgedRow, verdict: Verdict | null, control: string): void => {
    if (verdict === null) return;
    sentences.push(
      verdictSentence(verdict, {
        candidate: row.name,
        control,
        metric: metricInfo(main).title,
        ...(baselines.length === 1 ? {} : { pairs: 'folds' }),
        ...(unit === undefined ? {} : { unit }),
      }),
    );
  };
  tell(leading, leading.versusScratch, 'scratch');
  tell(leading, leading.versusNaive, naive ?? 'naive');
  if (winner.kind === 'control') {
    sentences.push(`${bestWords(main)} is that of a control: ${controlWords[best] ?? best}.`);
  }
  for (const row of strategies.slice(1)) {
    if (row.versusScratch?.verdict === 'hurts') tell(row, row.versusScratch, 'scratch');
  }
  return sentences;
}

function bestWords(main: MetricName): string {
  const { better, title } = metricInfo(main);
  if (main === 'mae') return 'The lowest mean error';
  return `The ${better === 'higher' ? 'highest' : 'lowest'} ${title}`;
}
