import { type ClassReport, classReport } from './class-metrics.ts';
import { failMetric } from './metric-input.ts';

/** What the class that train has most comes to; to be beaten by every classifier. */
export interface MajorityBaseline {
  /** The first of equals. */
  readonly class: number;
  readonly report: ClassReport;
  /** Mean cross-entropy of the shares that the classes have in train, in nats. */
  readonly logLoss: number;
}

function checkCounts(metric: string, counts: readonly number[], others: readonly number[]): void {
  if (counts.length === 0 || counts.length !== others.length) {
    failMetric(
      metric,
      `as many counts of train as of the targets are needed, got ${counts.length} and ${others.length}`,
    );
  }
  const wrong = [...counts, ...others].find((count) => !(count >= 0 && Number.isFinite(count)));
  if (wrong !== undefined) failMetric(metric, `counts must be 0 or more, got ${wrong}`);
  if (others.every((count) => count === 0)) failMetric(metric, 'no target has a class');
}

/**
 * Predicts the class that train has most for every target.
 *
 * @param train counts of each class in train, @param actual in what is judged: see `countClasses`
 * @throws E_METRIC
 */
export function majorityBaseline(train: readonly number[], actual: readonly number[]): MajorityBaseline {
  checkCounts('majorityBaseline', train, actual);
  const most = train.reduce((best, count, c) => (count > (train[best] as number) ? c : best), 0);
  const matrix = actual.map((count) => actual.map((_, c) => (c === most ? count : 0)));
  return { class: most, report: classReport(matrix), logLoss: unigramLoss(train, actual) };
}

/**
 * Cross-entropy, in nats a token, of a model that knows how often each token is in train and nothing else: what every
 * language model must beat. One is added to each count (Laplace), so that a token that train does not have costs no ∞.
 *
 * @param train counts of each token in train, @param actual in the text that is judged: see `countClasses`
 * @throws E_METRIC
 */
export function unigramLoss(train: readonly number[], actual: readonly number[]): number {
  checkCounts('unigramLoss', train, actual);
  const total = train.reduce((sum, count) => sum + count + 1, 0);
  const tokens = actual.reduce((sum, count) => sum + count, 0);
  return (
    actual.reduce((sum, count, token) => sum - count * Math.log(((train[token] as number) + 1) / total), 0) / tokens
  );
}
