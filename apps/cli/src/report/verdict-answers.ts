import type { Verdict } from '@seqgraft/transfer';
import { formatMetric, type MetricName, metricInfo } from '../measures/metric.ts';
import type { ReportAnswer, ReportDifference } from './report-data.ts';
import { roundLike } from './round-like.ts';

export interface JudgedPair {
  readonly candidate: string;
  readonly control: string;
  readonly metric: MetricName;
  /** What the interval is over: `seeds` or `folds`. */
  readonly pairs: string;
}

/** A verdict in the words of the first screen: by how much, and how sure. */
export function verdictAnswers(verdict: Verdict, pair: JudgedPair): ReportAnswer[] {
  return [
    {
      question: 'By how much?',
      answer: `${changeWords(verdict, pair.metric)} ${metricInfo(pair.metric).title}`,
      detail: `${pair.candidate} has ${formatMetric(pair.metric, verdict.candidateMean)}, ${pair.control} ${formatMetric(pair.metric, verdict.controlMean)}.`,
    },
    { question: 'How sure?', ...sureness(verdict, pair) },
  ];
}

/** Against a forecast that needs no network. */
export function baselineAnswer(verdict: Verdict, { control, metric }: JudgedPair): ReportAnswer {
  const worth = {
    helps: 'So a network is worth its while here.',
    hurts: 'So no network is needed here.',
    neutral: 'So a network is not shown to be worth its while.',
  } as const;
  return {
    question: `Against ${control}?`,
    answer: `${changeWords(verdict, metric)} ${metricInfo(metric).title}`,
    detail: `${control} needs no network. ${worth[verdict.verdict]}`,
  };
}

export function differenceOf(verdict: Verdict, { candidate, control, metric }: JudgedPair): ReportDifference {
  const { difference, low, high } = verdict;
  return { candidate, control, metric, mean: difference, low, high };
}

function sureness(verdict: Verdict, { metric, pairs }: JudgedPair): Omit<ReportAnswer, 'question'> {
  const { low, high, seeds, reason, confidence } = verdict;
  if (low === null || high === null) return { answer: 'Cannot be said', detail: sentence(reason) };
  if (low === high) return { answer: `The same in all ${seeds} ${pairs}`, detail: sentence(reason) };
  const words = (value: number): string => changeWords({ ...verdict, difference: value }, metric);
  const ends = [low, high].sort((a, b) => Math.abs(a) - Math.abs(b));
  const [first = '', second = ''] = (low < 0 === high < 0 ? ends : [low, high]).map(words);
  const way = / \S+$/.exec(second)?.[0] ?? '';
  return {
    // `1.2 % to 9.9 % lower`, or `8 % lower to 2 % higher`.
    answer: `${first.endsWith(way) ? first.slice(0, -way.length) : first} to ${second}`,
    detail: `${100 * confidence} % interval over ${seeds} ${pairs}: ${reason}.`,
  };
}

/** Of an error its share of the control, of a score (which ends at 1) the points. */
export function changeWords(
  { difference, controlMean }: Pick<Verdict, 'difference' | 'controlMean'>,
  metric: MetricName,
): string {
  const way = difference < 0 ? 'lower' : 'higher';
  const size = Math.abs(difference);
  if (metricInfo(metric).better === 'higher' || controlMean === 0) return `${roundLike(size, controlMean)} ${way}`;
  const percent = (100 * size) / Math.abs(controlMean);
  return `${percent >= 10 ? percent.toFixed(0) : percent.toFixed(1)} % ${way}`;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
