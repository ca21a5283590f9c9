import type { TimeSplit } from '@seqgraft/windows';

/** For each target column, by series id: the values that were measured in its training rows, in order of time. */
export function trainHistories({ table, train }: TimeSplit): ReadonlyMap<string, Float64Array>[] {
  return table.targets.map((name) => {
    const values = table.columns.get(name) as Float64Array;
    return new Map(
      table.series.map(({ id }, index) => {
        const rows = train.rows.filter(({ series }) => series === index);
        const own = rows.flatMap(({ start, end }) => Array.from(values.subarray(start, end)));
        return [id, Float64Array.from(own.filter((value) => !Number.isNaN(value)))] as const;
      }),
    );
  });
}
