import type { OptionProblem } from '../options/bad-option.ts';
import {
  countRows,
  describePart,
  type PartRows,
  type SplitPart,
  spanOfPart,
  type TimeSpan,
} from '../splits/split-part.ts';
import { count, listSome } from '../table/place.ts';
import { extremes, type FittedColumn, fitColumn } from './fit-column.ts';
import { fittedStretches } from './fitted-rows.ts';
import type { Scale, ScaledColumn, Scaler, SeriesScales } from './scaler.ts';
import { Leak } from './scaler-errors.ts';
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
  const read = readScalerOptions(train.table, options, problems);
  if (train.name !== 'train') {
    throw new Leak({ fitted: `this one was to be fitted on ${train.name} (${describePart(train)})` });
  }
  const all = read.wanted.map((column) => fitOnTrain(train, train.rows, column));
  const series = read.per === 'series' ? fitSeries(train, read.wanted) : [];
  const span = spanOfPart(train) as TimeSpan; // it has rows
  return makeScaler(read, {
    all,
    series,
    fit: {
      rows,
      from: span.first,
      until: span.last,
      range: describePart(train),
      stretches: fittedStretches(train),
      elsewhere: false,
    },
  });
}

/** A column fitted on some rows of train, and their range in the data's units; ∞ and −∞ when there is none. */
export interface FittedOnTrain extends FittedColumn {
  readonly low: number;
  readonly high: number;
}

/** What {@link makeScaler} puts together: columns in the order of the options. */
export interface ScalerParts {
  readonly all: readonly FittedOnTrain[];
  /** Of each series that has rows in train; none unless the scaler is per series. */
  readonly series: readonly { readonly id: string; readonly columns: readonly FittedColumn[] }[];
  readonly fit: Scaler['fit'];
}

/** A scaler out of what was fitted, with its notes. */
export function makeScaler(options: ReturnType<typeof readScalerOptions>, parts: ScalerParts): Scaler {
  const { kind, per, unknownSeries, wanted } = options;
  const notes: string[] = [];
  const columns = wanted.map((column, at): ScaledColumn => {
    const { low, high, ...fitted } = parts.all[at] as FittedOnTrain;
    const note = noteOf(fitted, column);
    if (note !== null) notes.push(note);
    const range = low > high ? { min: null, max: null } : { min: low, max: high };
    return { ...column, center: fitted.center, scale: fitted.scale, ...range };
  });
  return {
    format: 'seqgraft-scaler',
    version: 2,
    kind,
    per,
    unknownSeries,
    columns,
    series: per === 'series' ? scalesOfSeries(parts.series, columns, notes) : [],
    fit: parts.fit,
    notes,
  };
}

function fitOnTrain(train: SplitPart, stretches: readonly PartRows[], column: WantedColumn): FittedOnTrain {
  const { measured, transformed } = trainValues(train, stretches, column);
  const [low, high] = extremes(measured);
  return { ...fitColumn(transformed, column.kind), low, high };
}

/** The stretches of each series that has rows in them, in order. */
export function stretchesBySeries(rows: readonly PartRows[]): Map<number, PartRows[]> {
  const bySeries = new Map<number, PartRows[]>();
  for (const stretch of rows) {
    if (stretch.end <= stretch.start) continue;
    const stretches = bySeries.get(stretch.series);
    if (stretches === undefined) bySeries.set(stretch.series, [stretch]);
    else stretches.push(stretch);
  }
  return bySeries;
}

function noteOf(fitted: FittedColumn, { name, kind }: WantedColumn): string | null {
  if (kind === 'none' || fitted.case === 'spread') return null;
  if (fitted.case === 'empty') return `Column "${name}" has no value on train: it is scaled by 1.`;
  if (fitted.case === 'constant') return `Column "${name}" is constant on train: it is scaled by 1.`;
  return `The ${kind} spread of column "${name}" on train is 0, although it is not constant: it is scaled by 1.`;
}

/** Numbers of each series that has rows in train. */
export function fitEachSeries(train: SplitPart, columns: readonly ScaledColumn[], notes: string[]): SeriesScales[] {
  return scalesOfSeries(fitSeries(train, columns), columns, notes);
}

function fitSeries(train: SplitPart, columns: readonly WantedColumn[]): ScalerParts['series'] {
  return Array.from(stretchesBySeries(train.rows), ([series, stretches]) => ({
    id: train.table.series[series]?.id ?? '',
    columns: columns.map((column) => fitOnTrain(train, stretches, column)),
  }));
}

/** A series in which a column has no spread takes the scale of all series. */
function scalesOfSeries(
  series: ScalerParts['series'],
  columns: readonly ScaledColumn[],
  notes: string[],
): SeriesScales[] {
  const flat = columns.map((): string[] => []);
  const scales = series.map(({ id, columns: fitted }): SeriesScales => {
    const own = columns.map((column, at): Scale => {
      const { center, scale, case: spread } = fitted[at] as FittedColumn;
      if (column.kind !== 'none' && spread !== 'spread') flat[at]?.push(`"${id}"`);
      if (spread === 'empty') return { center: column.center, scale: column.scale };
      return { center, scale: spread === 'spread' ? scale : column.scale };
    });
    return { id, columns: own };
  });
  for (const [at, ids] of flat.entries()) {
    if (ids.length === 0) continue;
    const which = `${ids.length} of ${count(series.length, 'series', 'series')} (${listSome(ids).replaceAll('; ', ', ')})`;
    notes.push(
      `Column "${columns[at]?.name}" has no spread on train in ${which}: there it is scaled as in all series together.`,
    );
  }
  return scales;
}
