import { countRows, type PartRows, type SplitPart } from '../splits/split-part.ts';
import { fitColumn } from './fit-column.ts';
import type { Scale, ScaledColumn, Scaler } from './scaler.ts';
import { trainValues } from './train-values.ts';

/**
 * A scaler between that of a source and that of a target, by how much of the target there is: with n rows of the target's train and a weight k,
 *
 * - center = (n · target + k · source) / (n + k)
 * - scale² = (n · target² + k · source²) / (n + k)
 *
 * as if the source had been seen in k rows more: the mean of Bayes' rule for a normal mean whose prior counts k rows (Murphy, Conjugate Bayesian
 * analysis of the Gaussian distribution, 2007, section 3), and the pooled variance within the two. The distance between their means is left out
 * of the scale on purpose: it would widen the scale of a target whose level alone has moved. A column without spread on the target's train
 * counts with a scale of 0 there. k = 0 is the target's scaler; the larger k, the nearer to the source's.
 *
 * Series are blended by id, each with its own n; one that the source does not know with the numbers of all its series.
 */
export function blendScalers(
  source: Scaler,
  parts: { readonly target: Scaler; readonly train: SplitPart; readonly weight: number },
): Scaler {
  const { target, train, weight } = parts;
  const scaleOf = (column: ScaledColumn, rows: SplitPart['rows'], fitted: Scale): number =>
    fitColumn(trainValues(train, rows, column).transformed, column.kind).case === 'spread' ? fitted.scale : 0;
  const columns = target.columns.map((column, at): ScaledColumn => {
    if (column.kind === 'none') return column;
    const own = { center: column.center, scale: scaleOf(column, train.rows, column) };
    return { ...column, ...blend(own, source.columns[at] as Scale, { rows: target.fit.rows, weight }) };
  });
  const known = new Map(source.series.map((series) => [series.id, series.columns]));
  const stretchesOf = new Map<string, PartRows[]>();
  for (const stretch of train.rows) {
    const id = train.table.series[stretch.series]?.id ?? '';
    stretchesOf.set(id, [...(stretchesOf.get(id) ?? []), stretch]);
  }
  const series = target.series.map(({ id, columns: scales }) => {
    const rows = stretchesOf.get(id) ?? [];
    const count = countRows({ rows });
    const blended = scales.map((fitted, at): Scale => {
      const column = target.columns[at] as ScaledColumn;
      if (column.kind === 'none') return fitted;
      const own = { center: fitted.center, scale: scaleOf(column, rows, fitted) };
      const other = known.get(id)?.[at] ?? (source.columns[at] as Scale);
      return blend(own, other, { rows: count, weight });
    });
    return { id, columns: blended };
  });
  const note = `Blended with the source's numbers as if these were ${weight} rows beside the ${target.fit.rows} of train.`;
  return { ...target, columns, series, notes: [...target.notes, note] };
}

function blend(
  target: Scale,
  source: Scale,
  { rows, weight }: { readonly rows: number; readonly weight: number },
): Scale {
  const of = (ofTarget: number, ofSource: number): number => (rows * ofTarget + weight * ofSource) / (rows + weight);
  const scale = Math.sqrt(of(target.scale ** 2, source.scale ** 2));
  return { center: of(target.center, source.center), scale: scale > 0 ? scale : 1 };
}
