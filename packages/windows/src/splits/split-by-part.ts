import { failOption } from '../options/bad-option.ts';
import { assertInteger } from '../options/check-option.ts';
import { partNames } from '../table/part-names.ts';
import { seriesIndexOf, type Table } from '../table/table.ts';
import type { PartName, PartRows, SplitPart, TimeSplit } from './split-part.ts';

export interface SplitByPartOptions {
  /** First rows after a row of another part or of none, in the same series, that carry no target; they still serve as inputs. Default 0. */
  readonly embargo?: number;
}

/**
 * Splits a table as a column of it says (the role `part`). A part is made of stretches: neighbouring rows of one series that are in it.
 *
 * A window belongs to a part when all its targets lie in one stretch of it. No window looks ahead of its targets; looking back, the inputs
 *
 * - of train lie in the same stretch of train,
 * - of validation may lie in any earlier rows up to the newest one of test, which is never read,
 * - of test may lie in any earlier rows.
 *
 * So nothing of test gets into what is trained or chosen, and nothing of validation into what is trained, however the parts are interleaved.
 * What no split can mend: when train goes on after a stretch of validation or test, in the same or another series, the model has seen the time
 * after those targets. To judge forecasts of the future, use `splitByTime`.
 *
 * @throws E_OPTION when no column says the parts.
 */
export function splitByPart(table: Table, options: SplitByPartOptions = {}): TimeSplit {
  const { embargo = 0 } = options;
  assertInteger('embargo', embargo, 0);
  if (table.parts === null) failOption('part', 'a column of the data that says train, validation or test', 'none');
  const stretches: Record<PartName, PartRows[]> = { train: [], validation: [], test: [] };
  for (const { start, end } of stretchesOf(table, table.parts)) {
    const name = partNames[table.parts[start] as number];
    if (name === undefined) continue;
    const series = seriesIndexOf(table, start);
    const first = table.series[series]?.start ?? start;
    const targetsFrom = start === first ? start : Math.min(end, start + embargo);
    if (targetsFrom === end) continue;
    stretches[name].push({
      series,
      readableFrom: readableFrom(table.parts, name, { start, first }),
      start: targetsFrom,
      end,
    });
  }
  const part = (name: PartName): SplitPart => ({
    name,
    table,
    wanted: table.parts?.includes(partNames.indexOf(name)) === true,
    rows: stretches[name],
  });
  return { table, train: part('train'), validation: part('validation'), test: part('test'), embargo };
}

/** Neighbouring rows of one series and one part, in order. */
function* stretchesOf(table: Table, parts: Uint8Array): Generator<{ start: number; end: number }> {
  for (const series of table.series) {
    let start = series.start;
    for (let row = start + 1; row <= series.end; row++) {
      if (row < series.end && parts[row] === parts[start]) continue;
      yield { start, end: row };
      start = row;
    }
  }
}

/** Oldest row that inputs of the windows of a stretch may lie in. */
function readableFrom(
  parts: Uint8Array,
  name: PartName,
  { start, first }: { readonly start: number; readonly first: number },
): number {
  if (name === 'train') return start;
  if (name === 'test') return first;
  const test = partNames.indexOf('test');
  let row = start;
  while (row > first && parts[row - 1] !== test) row--;
  return row;
}
