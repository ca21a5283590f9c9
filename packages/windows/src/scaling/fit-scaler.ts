import {
  countRows,
  describePart,
  type PartRows,
  type SplitPart,
  spanOfPart,
  type TimeSpan,
} from '../splits/split-part.ts';
import { count, listSome } from '../table/place.ts';
import { Leak, type OptionProblem } from '../windowing/window-errors.ts';
import { extremes, type FittedColumn, fitColumn } from './fit-column.ts';
import { fittedStretches } from './fitted-rows.ts';
import type { Scale, ScaledColumn, Scaler, SeriesScales } from './scaler.ts';
import { readScalerOptions, type ScalerOptions, type WantedColumn } from './scaler-options.ts';
import { trainValues } from './train-values.ts';

/**
 * Fits a scaler on the rows of train, in float64, in the order of the rows: all series together, and each by itself where that is asked for.
 * Cells that were not measured do not count. Features that scalers leave as they are (categories, calendar features, marks) get center 0 and scale 1.
 *
 * A column that is constant there is scaled by 1; a series in which it is constant by the scale of all series. Notes say so.
 *
 * @param train `split.train`; any other part is refused, so that nothing of validation or test gets into the numbers.
 * @throws E_LEAK, E_OPTION, E_TRANSFORM
 */
export function fitScaler(train: SplitPart, options: ScalerOptions = {}): Scaler {
  const problems: OptionProblem[] = [];
  const rows = countRows(train);
  if (rows === 0) problems.push({ option: 'train', rule: 'a part with rows', got: 'an empty one' });
  const { kind, per, unknownSeries, wanted } = readScalerOptions(train.table, options, problems);
  if (train.name !== 'train') {
    throw new Leak({ fitted: `this one was to be fitted on ${train.name} (${describePart(train)})` });
  }
  const notes: string[] = [];
  const columns = wanted.map((column) => fitAllSeries(train, column, notes));
  const span = spanOfPart(train) as TimeSpan; // it has rows
  return {
    format: 'seqgraft-scaler',
    version: 2,
    kind,
    per,
    unknownSeries,
    columns,
    series: per === 'series' ? fitEachSeries(train, columns, notes) : [],
    fit: {
      rows,
      from: span.first,
      until: span.last,
      range: describePart(train),
      stretches: fittedStretches(train),
      elsewhere: false,
    },
    notes,
  };
}

function fitAllSeries(train: SplitPart, column: WantedColumn, notes: string[]): ScaledColumn {
  const { measured, transformed } = trainValues(train, train.rows, column);
  const fitted = fitColumn(transformed, column.kind);
  const note = noteOf(fitted, column);
  if (note !== null) notes.push(note);
  const [low, high] = extremes(measured);
  const range = measured.length === 0 ? { min: null, max: null } : { min: low, max: high };
  return { ...column, center: fitted.center, scale: fitted.scale, ...range };
}

function noteOf(fitted: FittedColumn, { name, kind }: WantedColumn): string | null {
  if (kind === 'none' || fitted.case === 'spread') return null;
  if (fitted.case === 'empty') return `Column "${name}" has no value on train: it is scaled by 1.`;
  if (fitted.case === 'constant') return `Column "${name}" is constant on train: it is scaled by 1.`;
  return `The ${kind} spread of column "${name}" on train is 0, although it is not constant: it is scaled by 1.`;
}

/** Numbers of each series that has rows in train. */
export function fitEachSeries(train: SplitPart, columns: readonly ScaledColumn[], notes: string[]): SeriesScales[] {
  const bySeries = new Map<number, PartRows[]>();
  for (const stretch of train.rows) {
    if (stretch.end > stretch.start) bySeries.set(stretch.series, [...(bySeries.get(stretch.series) ?? []), stretch]);
  }
  const flat = columns.map((): string[] => []);
  const fitted = Array.from(bySeries, ([series, stretches]): SeriesScales => {
    const id = train.table.series[series]?.id ?? '';
    const scales = columns.map((column, at): Scale => {
      const own = fitColumn(trainValues(train, stretches, column).transformed, column.kind);
      if (column.kind !== 'none' && own.case !== 'spread') flat[at]?.push(`"${id}"`);
      if (own.case === 'empty') return { center: column.center, scale: column.scale };
      return { center: own.center, scale: own.case === 'spread' ? own.scale : column.scale };
    });
    return { id, columns: scales };
  });
  for (const [at, ids] of flat.entries()) {
    if (ids.length === 0) continue;
    const which = `${ids.length} of ${count(fitted.length, 'series', 'series')} (${listSome(ids).replaceAll('; ', ', ')})`;
    notes.push(
      `Column "${columns[at]?.name}" has no spread on train in ${which}: there it is scaled as in all series together.`,
    );
  }
  return fitted;
}
