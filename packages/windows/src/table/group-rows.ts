import { noOrigin, type Series, type Table } from './table.ts';

/** Series ids in order of first appearance, and the position of each row's id. */
export interface SeriesOfRows {
  readonly ids: readonly string[];
  /** [rowCount] */
  readonly ofRow: Uint32Array;
}

/** Stable grouping by series; `order` is null when the rows stand grouped already. */
export function groupRows(
  rowCount: number,
  seriesOfRows: SeriesOfRows | null,
): { order: Uint32Array | null; series: Series[] } {
  if (seriesOfRows === null) return { order: null, series: [{ id: '', start: 0, end: rowCount }] };
  const { ids, ofRow } = seriesOfRows;
  const next = new Uint32Array(ids.length + 1);
  for (const id of ofRow) next[id + 1] = (next[id + 1] as number) + 1;
  for (let id = 0; id < ids.length; id++) next[id + 1] = (next[id + 1] as number) + (next[id] as number);
  const series = ids.map((id, index) => ({ id, start: next[index] as number, end: next[index + 1] as number }));
  const order = new Uint32Array(rowCount);
  let grouped = true;
  for (let row = 0; row < rowCount; row++) {
    const id = ofRow[row] as number;
    const place = next[id] as number;
    order[place] = row;
    next[id] = place + 1;
    grouped &&= place === row;
  }
  return { order: grouped ? null : order, series };
}

/** Some values in another order. */
export function pick<T extends Float64Array | Uint32Array | Int32Array | Uint8Array>(values: T, rows: Uint32Array): T {
  const picked = new (values.constructor as new (length: number) => T)(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = values[rows[at] as number] as number;
  return picked;
}

/** Which rows a new table has, by series. */
export interface PickedRows {
  /** A row of the table, or `noOrigin` for a row without values. */
  readonly rows: Uint32Array;
  readonly series: readonly Series[];
  /** [rows]; those of the rows when left out. */
  readonly times?: Float64Array;
}

/**
 * The table with some of its rows, in an order, and rows without values: these have no label, the weight 0, and the static features and the
 * part of the row before them, which each must have in its series. One run a series.
 */
export function pickRows(table: Table, { rows, series, times }: PickedRows): Table {
  const source = rows.map((row, at) => (row === noOrigin ? at : row));
  const made: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    if (rows[at] !== noOrigin) continue;
    made.push(at);
    source[at] = source[at - 1] as number;
  }
  const blank = <T extends Float64Array | Uint32Array | Int32Array>(values: T, value: number): T => {
    for (const at of made) values[at] = value;
    return values;
  };
  const { labels, weights, parts, statics } = table;
  return {
    ...table,
    rowCount: rows.length,
    series,
    runs: series.map(({ start, end }) => ({ start, end })),
    columns: new Map(
      Array.from(table.columns, ([name, values]) => {
        const picked = pick(values, source);
        return [name, statics.includes(name) ? picked : blank(picked, Number.NaN)];
      }),
    ),
    labels: labels === null ? null : { ...labels, ofRow: blank(pick(labels.ofRow, source), -1) },
    weights: weights === null ? null : blank(pick(weights, source), 0),
    parts: parts === null ? null : pick(parts, source),
    times: times ?? pick(table.times, source),
    origins: blank(pick(table.origins, source), noOrigin),
  };
}
