import { formatMetric, type MetricName, type Metrics, metricInfo, metricOf } from '../measures/metric.ts';
import type { Baseline } from '../measures/task-measure.ts';
import type { ReportVerdict } from './report-data.ts';
import { changeWords } from './verdict-answers.ts';

/** The baseline that is hardest to beat; null where there is none. */
export function baselineName(baselines: readonly Baseline[], main: MetricName): string | null {
  const sign = metricInfo(main).better === 'higher' ? -1 : 1;
  const scored = baselines.filter(({ metrics }) => metrics[main] !== undefined);
  const [best] = [...scored].sort((a, b) => sign * (metricOf(a.metrics, main) - metricOf(b.metrics, main)));
  return best?.name ?? null;
}

export interface JudgedTraining {
  readonly metrics: Metrics;
  /** Of the baseline `naive`. */
  readonly baseline: Metrics;
  readonly naive: string;
  readonly main: MetricName;
}

/** What one training comes to beside what needs no network. */
export function judgeTraining({ metrics, baseline, naive, main }: JudgedTraining): Omit<ReportVerdict, 'next'> {
  const { title, better } = metricInfo(main);
  const [own, control] = [metricOf(metrics, main), metricOf(baseline, main)];
  const difference = own - control;
  const ahead = better === 'higher' ? difference > 0 : difference < 0;
  return {
    tone: ahead ? 'helps' : 'hurts',
    headline: ahead ? `Better than ${naive}` : `No better than ${naive}`,
    answers: [
      {
        question: `Against ${naive}?`,
        answer: `${changeWords({ difference, controlMean: control }, main)} ${title}`,
        detail: `${naive} has ${formatMetric(main, control)}, and needs no network.`,
      },
      {
        question: 'How sure?',
        answer: 'One training',
        detail: 'It has no interval: another seed gives somewhat other numbers.',
      },
    ],
    difference: null,
    sentences: [],
    negative: null,
  };
}
