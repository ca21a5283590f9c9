import { isJsonObject, type Json } from '@seqgraft/core';
import { type MetricName, type Metrics, metricNames } from './metric.ts';

/** What was measured on a part of the data, as a checkpoint says it; null where it says nothing that is known here. */
export function readMetrics(metrics: Json, part: 'validation' | 'test'): Metrics | null {
  const of = memberOf(metrics, part);
  const values = metricNames.flatMap((name): [MetricName, number][] => {
    const value = memberOf(of, name);
    return typeof value === 'number' ? [[name, value]] : [];
  });
  return values.length === 0 ? null : Object.fromEntries(values);
}

function memberOf(value: Json | undefined, key: string): Json | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
