import type { AxisLine } from './axis-map.ts';
import type { ColumnNames } from './column-names.ts';
import { listNames } from './list-names.ts';

/** Which column of the source each column of the target stands for. */
export interface FeatureMatch {
  /** [target features]; `zero` for a new column. */
  readonly lines: readonly AxisLine[];
  /** Whether no name was of help, so that places were matched instead. */
  readonly byPosition: boolean;
  /** What happened, for people. Empty where the columns are the same in the same order. */
  readonly sentences: readonly string[];
}

const without = (names: readonly string[], others: readonly string[]): string[] =>
  names.filter((name) => !others.includes(name));

/** Columns to forecast that have another name on the other side, in pairs, source first; only when they pair up. */
function pairForecast(source: ColumnNames, target: ColumnNames): [string, string][] {
  const { features: ofSource = [], targets: forecastBySource = [] } = source;
  const { features: ofTarget = [], targets: forecastByTarget = [] } = target;
  const left = without(forecastBySource, ofTarget).filter((name) => ofSource.includes(name));
  const right = without(forecastByTarget, ofSource).filter((name) => ofTarget.includes(name));
  return left.length === right.length ? left.map((name, place) => [name, right[place] as string]) : [];
}

/**
 * Matches the input columns of two tasks: by name; then what is forecast there to what is forecast here, for a series may
 * well be carried to a series of another name; and by position where no name of one side stands on the other and there are as
 * many. A column that is left is new.
 *
 * @returns null when a side gives no names; `nothing` when no column has a counterpart
 */
export function matchFeatures(
  source: ColumnNames | undefined,
  target: ColumnNames | undefined,
): FeatureMatch | 'nothing' | null {
  if (source?.features === undefined || target?.features === undefined) return null;
  const { features: ofSource } = source;
  const { features: ofTarget } = target;
  const pairs = pairForecast(source, target);
  const standsFor = new Map(pairs.map(([from, to]) => [to, from]));
  const from = ofTarget.map((name) => ofSource.indexOf(standsFor.get(name) ?? name));
  if (from.every((place) => place < 0)) {
    if (ofSource.length !== ofTarget.length) return 'nothing';
    const sentence = `No column of the target (${listNames(ofTarget)}) is one of the source (${listNames(ofSource)}): they are matched by position.`;
    return { lines: ofTarget.map((_, place) => place), byPosition: true, sentences: [sentence] };
  }
  const added = ofTarget.filter((_, place) => (from[place] as number) < 0);
  const used = new Set(from);
  const dropped = ofSource.filter((_, place) => !used.has(place));
  const known = from.filter((place) => place >= 0);
  const moved = added.length + dropped.length === 0 && known.some((place, at) => place !== at);
  return {
    lines: from.map((place) => (place < 0 ? 'zero' : place)),
    byPosition: false,
    sentences: [
      ...pairs.map(([there, here]) => `${here} takes the row of ${there}: both are what is forecast.`),
      ...(added.length === 0
        ? []
        : [
            `${added.length} of ${ofTarget.length} columns ${added.length === 1 ? 'is' : 'are'} new (${listNames(added)}): ${added.length === 1 ? 'its row starts' : 'their rows start'} at 0.`,
          ]),
      ...(dropped.length === 0
        ? []
        : [
            `${dropped.length} of the source's ${ofSource.length} columns ${dropped.length === 1 ? 'is' : 'are'} not in the target (${listNames(dropped)}): ${dropped.length === 1 ? 'its row is' : 'their rows are'} dropped.`,
          ]),
      ...(moved ? ["The columns stand in another order than the source's: rows follow their names."] : []),
    ],
  };
}
