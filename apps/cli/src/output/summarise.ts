import { type MetricName, type Metrics, metricNames } from '../measures/metric.ts';

export type Summary = Partial<Record<MetricName, { mean: number; sd: number | null }>>;

/** Mean and sample standard deviation over the runs, of each metric that all of them have. */
export function summarise(all: readonly Metrics[]): Summary {
  return Object.fromEntries(
    metricNames.flatMap((name) => {
      const values = all.flatMap((metrics) => metrics[name] ?? []);
      if (values.length === 0 || values.length < all.length) return [];
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      return [[name, { mean, sd: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : null }]];
    }),
  );
}
