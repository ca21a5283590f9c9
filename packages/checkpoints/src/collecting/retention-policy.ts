import { defineError, didYouMean, type ErrorClass, isJsonObject, type Json, type JsonObject } from '@seqgraft/core';

/** Which entries of a name stay: those that any of these names. The newest that is whole and all that tags name stay anyway. */
export interface RetentionPolicy {
  /** The newest so many. */
  readonly last?: number;
  /** The best so many by a metric; entries without it are not among them. */
  readonly best?: {
    readonly count: number;
    /** Where it stands in the metrics: `mae`, `validation.mae`. */
    readonly metric: string;
    /** Default false: a loss, of which lower is better. */
    readonly higherIsBetter?: boolean;
  };
  /** Each entry whose number is a multiple of `entries`, or the newest of each span of so many days (UTC). */
  readonly every?: { readonly entries: number } | { readonly days: number };
  /** Those that tags name, which stay anyway: for a policy of nothing else. */
  readonly tagged?: boolean;
}

/** Why an entry stays. */
export type RetentionReason = 'newest' | 'tagged' | 'last' | 'best' | 'every';

/** What a policy looks at. */
export interface RetentionCandidate {
  readonly entry: number;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly metrics: Json;
  readonly tags: readonly string[];
}

/** A policy that says nothing, or nothing that can be meant for the entries of a name; all problems at once. */
export const RetentionError: ErrorClass<{ readonly ref: string; readonly problems: readonly string[] }> = defineError(
  'E_RETENTION',
  'usage',
  ({ ref, problems }) => ({
    message: `A retention policy says which entries of ${ref} stay: ${problems.join('; ')}.`,
    remedy: 'Give any of last, best, every and tagged; nothing was deleted.',
  }),
);

const DAY_MILLISECONDS = 86_400_000;

/**
 * Why each entry stays; one without a reason may go.
 *
 * @param candidates entries that can be read, newest first
 * @param ref whose they are, for messages
 * @throws E_RETENTION for counts that are not integers from 1, no rule at all, and a metric that no entry has
 */
export function chooseRetained(
  candidates: readonly RetentionCandidate[],
  policy: RetentionPolicy,
  ref: string,
): ReadonlyMap<number, readonly RetentionReason[]> {
  const problems = policyProblems(candidates, policy);
  if (problems.length > 0) throw new RetentionError({ ref, problems });

  const reasons = new Map<number, RetentionReason[]>(candidates.map(({ entry }) => [entry, []]));
  const keep = (kept: readonly RetentionCandidate[], reason: RetentionReason): void => {
    for (const { entry } of kept) reasons.get(entry)?.push(reason);
  };
  keep(candidates.slice(0, 1), 'newest');
  keep(
    candidates.filter(({ tags }) => tags.length > 0),
    'tagged',
  );
  keep(candidates.slice(0, policy.last ?? 0), 'last');
  keep(bestOf(candidates, policy.best), 'best');
  keep(everyOf(candidates, policy.every), 'every');
  return reasons;
}

function bestOf(
  candidates: readonly RetentionCandidate[],
  best: RetentionPolicy['best'],
): readonly RetentionCandidate[] {
  if (best === undefined) return [];
  const sign = best.higherIsBetter ? -1 : 1;
  // Of equals the newer: the order of the candidates, which sorting keeps.
  return candidates
    .flatMap((candidate) => {
      const value = metricOf(candidate.metrics, best.metric);
      return value === undefined ? [] : [{ candidate, value: sign * value }];
    })
    .sort((a, b) => a.value - b.value)
    .slice(0, best.count)
    .map(({ candidate }) => candidate);
}

function everyOf(
  candidates: readonly RetentionCandidate[],
  every: RetentionPolicy['every'],
): readonly RetentionCandidate[] {
  if (every === undefined) return [];
  if ('entries' in every) return candidates.filter(({ entry }) => entry % every.entries === 0);
  const seen = new Set<number>();
  return candidates.filter(({ created }) => {
    const span = Math.floor(Date.parse(created) / (every.days * DAY_MILLISECONDS));
    return !seen.has(span) && seen.add(span);
  });
}

function policyProblems(
  candidates: readonly RetentionCandidate[],
  { last, best, every, tagged }: RetentionPolicy,
): readonly string[] {
  const counts: [string, number | undefined][] = [
    ['last', last],
    ['best.count', best?.count],
    ['every.entries', every && 'entries' in every ? every.entries : undefined],
    ['every.days', every && 'days' in every ? every.days : undefined],
  ];
  const problems = counts.flatMap(([name, count]) =>
    count === undefined || (Number.isSafeInteger(count) && count >= 1)
      ? []
      : [`${name} must be an integer from 1, got ${count}`],
  );
  if (last === undefined && best === undefined && every === undefined && !tagged) problems.push('no rule is given');
  const metric = best?.metric;
  if (metric !== undefined && !candidates.some(({ metrics }) => metricOf(metrics, metric) !== undefined)) {
    const known = [...new Set(candidates.flatMap(({ metrics }) => metricNames(metrics)))];
    const there = known.length === 0 ? 'none has any' : `there is ${known.slice(0, 10).join(', ')}`;
    problems.push(
      `no entry has a metric ${JSON.stringify(metric)}, which is a number; ${there}${didYouMean(metric, known)}`,
    );
  }
  return problems;
}

function metricOf(metrics: Json, path: string): number | undefined {
  let value: Json | undefined = metrics;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as JsonObject)[key];
  }
  return typeof value === 'number' ? value : undefined;
}

function metricNames(metrics: Json, prefix = ''): readonly string[] {
  if (typeof metrics === 'number') return prefix === '' ? [] : [prefix];
  if (!isJsonObject(metrics)) return [];
  return Object.entries(metrics).flatMap(([key, value]) =>
    value === undefined ? [] : metricNames(value, prefix === '' ? key : `${prefix}.${key}`),
  );
}
