import type { ComparisonRow } from '@seqgraft/transfer';
import type { Comparison } from '../task/compare-strategies.ts';
import type { ReportNext, ReportVerdict } from './report-data.ts';
import { baselineAnswer, differenceOf, verdictAnswers } from './verdict-answers.ts';

const headlines = {
  helps: 'Transfer helps',
  hurts: 'Transfer hurts',
  neutral: 'No clear gain',
  unknown: 'Not judged',
} as const;

export interface ComparisonVerdictOptions {
  readonly sentences: readonly string[];
  /** The strategy that is judged; of a comparison the best. */
  readonly judged?: string | undefined;
  /** What to do, by tone; `leading` is the strategy that is judged. */
  readonly next: (tone: ReportVerdict['tone'], leading: string | null) => ReportNext;
}

/** What a comparison comes to: whether carrying helped, by how much, how sure that is, and what to do. */
export function comparisonVerdict(
  { result, main }: Pick<Comparison, 'result' | 'main'>,
  { sentences, judged, next }: ComparisonVerdictOptions,
): ReportVerdict {
  const leading = judgedRow(result.rows, judged);
  const verdict = leading?.versusScratch ?? null;
  const tone = verdict === null || verdict.low === null ? 'unknown' : verdict.verdict;
  const pairs = result.folds > 1 ? 'folds' : 'seeds';
  const pairWith = (control: string) => ({ candidate: leading?.name ?? '', control, metric: main, pairs });
  const versusNaive = leading?.versusNaive ?? null;
  return {
    tone,
    headline: headlines[tone],
    answers: [
      ...(verdict === null ? [] : verdictAnswers(verdict, pairWith('scratch'))),
      ...(versusNaive === null ? [] : [baselineAnswer(versusNaive, pairWith(result.naive ?? 'naive'))]),
    ],
    difference: verdict === null ? null : differenceOf(verdict, pairWith('scratch')),
    next: next(tone, leading?.name ?? null),
    sentences,
    negative: result.negativeTransfer?.sentence ?? null,
  };
}

/** `auto` is another row's name for what it chose: it is judged under its own. */
function judgedRow(rows: readonly ComparisonRow[], judged: string | undefined): ComparisonRow | null {
  const finished = rows.filter(({ failure }) => failure === null);
  const wanted = finished.find(({ name }) => name === judged);
  return wanted ?? finished.find(({ kind, name }) => kind === 'strategy' && name !== 'auto') ?? null;
}
