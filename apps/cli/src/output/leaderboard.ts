import { type ComparisonRow, type Verdict, verdictSentence } from '@seqgraft/transfer';
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

/** The leaderboard of a comparison as text, best first. */
export function leaderboard({ result, main }: Pick<Comparison, 'result' | 'main'>): string {
  const { naive, rows } = result;
  const heading = ['', `${metricInfo(main).title} ± sd`, `against ${naive ?? 'naive'}`, 'against scratch', ''];
  const lines = rows.map((row) => [
    row.name === result.best ? `▸ ${row.name}` : `  ${row.name}`,
    meanAndSpread(row, main),
    versus(row.versusNaive),
    versus(row.versusScratch),
    row.failure !== null ? 'failed' : row.kind === 'control' ? 'control' : chosenBy(row, result),
  ]);
  return textTable(heading, lines);
}

/** What stands behind `auto`. */
function chosenBy({ name }: ComparisonRow, { auto }: Comparison['result']): string {
  if (name !== 'auto' || auto === null) return '';
  return [...new Set(auto.map(({ chosen }) => chosen))].join(', ');
}

/** Below a millionth of the mean a spread is the rounding of sums. */
function meanAndSpread({ mean, sd }: ComparisonRow, main: MetricName): string {
  const { format } = metricInfo(main);
  if (mean === null) return formatNumber(null);
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

/** What must not be missed, to stand above the leaderboard; nothing where carrying did no harm. */
export function loudly({ negativeTransfer }: Comparison['result']): string[] {
  if (negativeTransfer === null) return [];
  const { sentence } = negativeTransfer;
  return [sentence.replace(/^[^:]+:/, (words) => words.toUpperCase()), ''];
}

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
export function verdictSentences({ result, main }: Pick<Comparison, 'result' | 'main'>, unit?: string): string[] {
  const { rows, best, naive, folds, auto } = result;
  const strategies = rows.filter(
    ({ kind, name, failure }) => kind === 'strategy' && name !== 'auto' && failure === null,
  );
  const winner = rows.find(({ name }) => name === best) as ComparisonRow;
  const leading = strategies[0] as ComparisonRow;
  const sentences: string[] = [];
  const tell = (row: ComparisonRow, verdict: Verdict | null, control: string): void => {
    if (verdict === null) return;
    sentences.push(
      verdictSentence(verdict, {
        candidate: row.name,
        control,
        metric: metricInfo(main).title,
        ...(folds === 1 ? {} : { pairs: 'folds' }),
        ...(unit === undefined ? {} : { unit }),
      }),
    );
  };
  tell(leading, leading.versusScratch, 'scratch');
  tell(leading, leading.versusNaive, naive ?? 'naive');
  if (winner.kind === 'control') {
    sentences.push(`${bestWords(main)} is that of a control: ${controlWords[best] ?? best}.`);
  }
  for (const [fold, { reason }] of (auto ?? []).entries()) {
    sentences.push(`auto${folds === 1 ? '' : ` in fold ${fold + 1}`}: ${reason}.`);
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
