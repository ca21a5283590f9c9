import { InvalidMetricInput } from './errors.ts';

export type Numbers = ArrayLike<number>;

/** @throws E_METRIC */
export function failMetric(metric: string, problem: string): never {
  throw new InvalidMetricInput({ metric, problem });
}

/** Demands lists of one length, at least 1, of finite numbers. @throws E_METRIC */
export function checkLists(metric: string, lists: Readonly<Record<string, Numbers>>): void {
  const named = Object.entries(lists);
  const length = named[0]?.[1].length ?? 0;
  if (length === 0 || named.some(([, { length: other }]) => other !== length)) {
    const lengths = named.map(([name, list]) => `${list.length} ${name}`).join(' and ');
    failMetric(metric, `lists of one length, at least 1, are needed, got ${lengths}`);
  }
  for (const [name, list] of named) {
    for (let index = 0; index < list.length; index++) {
      if (!Number.isFinite(list[index]))
        failMetric(metric, `finite numbers are needed, got ${list[index]} at ${index} of ${name}`);
    }
  }
}
