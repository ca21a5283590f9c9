import type { StoredRows } from './stored-rows.ts';

/** Which columns are unknown in rows to come, and where these rows begin in each series. */
export interface StreamRowsToCome {
  readonly columns: ReadonlySet<string>;
  /** [series] */
  readonly first: Float64Array;
}

/** The rows to come of stored rows, as `rowsToCome` finds them in memory; null when there cannot be any. Before anything is filled. */
export async function streamRowsToCome(
  rows: StoredRows,
  roles: { readonly targets: readonly string[]; readonly past: readonly string[]; readonly future: readonly string[] },
): Promise<StreamRowsToCome | null> {
  const { targets, past, future } = roles;
  if (future.length === 0 || targets.length === 0) return null;
  const columns = targets.map((name) => rows.layout.offsetOf(name));
  const first = Float64Array.from(rows.series, ({ start }) => start);
  let series = 0;
  for await (const { numbers, firstRow, rows: count } of rows.scan()) {
    for (let k = 0; k < count; k++) {
      while (firstRow + k >= (rows.series[series]?.end ?? Number.POSITIVE_INFINITY)) series++;
      const at = k * rows.layout.width;
      if (columns.some((column) => !Number.isNaN(numbers[at + column]))) first[series] = firstRow + k + 1;
    }
  }
  return { columns: new Set([...targets, ...past]), first };
}
