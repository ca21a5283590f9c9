import { formatNumber } from '../output/format-number.ts';

/** What tells how good predictions are. */
export type MetricName =
  | 'mae'
  | 'rmse'
  | 'mase'
  | 'smape'
  | 'mape'
  | 'pinball'
  | 'coverage'
  | 'macroF1'
  | 'accuracy'
  | 'crossEntropy'
  | 'bitsPerCharacter'
  | 'perplexity';

/** Values by name; one that cannot be said of this data (MAPE of zeros, MASE of a flat history) is left out. */
export interface Metrics extends Readonly<Partial<Record<MetricName, number>>> {
  /** The same of each target column, where there are several. */
  readonly byTarget?: Readonly<Record<string, Metrics>>;
  /** Of each class: how many of those that were told were right, how many of those that are were told. */
  readonly byClass?: Readonly<Record<string, ClassMetrics>>;
}

export interface ClassMetrics {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Rows of this class. */
  readonly support: number;
}

export interface MetricInfo {
  readonly title: string;
  readonly better: 'lower' | 'higher';
  format(value: number): string;
}

const percent = (value: number): string => `${formatNumber(value)} %`;
const share = (value: number): string => `${formatNumber(100 * value)} %`;
const error = (title: string, format: MetricInfo['format'] = formatNumber): MetricInfo => ({
  title,
  better: 'lower',
  format,
});
const score = (title: string, format: MetricInfo['format']): MetricInfo => ({ title, better: 'higher', format });

/** In the order in which tables show them. */
const infos: Readonly<Record<MetricName, MetricInfo>> = {
  mae: error('MAE'),
  rmse: error('RMSE'),
  mase: error('MASE'),
  smape: error('sMAPE', percent),
  mape: error('MAPE', percent),
  pinball: error('pinball'),
  coverage: score('coverage', share),
  macroF1: score('macro-F1', (value) => value.toFixed(3)),
  accuracy: score('accuracy', share),
  crossEntropy: error('cross-entropy'),
  bitsPerCharacter: error('bits per character'),
  perplexity: error('perplexity'),
};

export const metricNames = Object.keys(infos) as readonly MetricName[];

export function metricInfo(name: MetricName): MetricInfo {
  return infos[name];
}

/** A value for people; a dash where there is none. */
export function formatMetric(name: MetricName, value: number | null | undefined): string {
  return value == null ? '–' : infos[name].format(value);
}

/** A metric that a task always has, such as the one it is judged by. */
export function metricOf(metrics: Metrics, name: MetricName): number {
  const value = metrics[name];
  if (value === undefined) throw new TypeError(`There is no ${infos[name].title}.`); // a fault of ours, not of the data
  return value;
}
