import type { Labels, Series } from '../table/table.ts';
import type { GatheredPiece, GatherPlan } from './gather-records.ts';
import type { SpooledSource } from './spool-source.ts';
import type { StoredRows } from './stored-rows.ts';
import { type StreamMissing, unmeasuredIn } from './stream-missing.ts';

/** Takes the columns of a table out of records that were read: one array a column, [plan.rows]. */
export class LoadedColumns {
  readonly #stored: StoredRows;
  readonly #spooled: SpooledSource;
  readonly #missing: StreamMissing;

  constructor(stored: StoredRows, spooled: SpooledSource, missing: StreamMissing) {
    this.#stored = stored;
    this.#spooled = spooled;
    this.#missing = missing;
  }

  columns(numbers: Float64Array, plan: GatherPlan): Map<string, Float64Array> {
    const { layout } = this.#stored;
    const { targets, past, future } = this.#spooled;
    const columns = new Map<string, Float64Array>();
    for (const name of [...targets, ...past, ...future]) {
      columns.set(name, this.#numbers(numbers, plan.rows, layout.offsetOf(name)));
    }
    for (const [name, values] of this.#missing.statics) columns.set(name, bySeries(plan, values));
    return columns;
  }

  /** 1 where the data has no value; of features with such cells only. */
  unmeasured(numbers: Float64Array, plan: GatherPlan): Map<string, Uint8Array> {
    const unmeasured = new Map<string, Uint8Array>();
    for (const name of this.#missing.unmeasured) {
      const statics = this.#missing.measuredStatics.get(name);
      const marks =
        statics === undefined
          ? unmeasuredIn(numbers, { rows: plan.rows, stored: this.#stored, name })
          : Uint8Array.from(bySeries(plan, statics), (value) => (Number.isNaN(value) ? 1 : 0));
      if (marks?.includes(1)) unmeasured.set(name, marks);
    }
    return unmeasured;
  }

  times(numbers: Float64Array, { pieces, rows }: GatherPlan): Float64Array {
    const { layout, series: all } = this.#stored;
    const slot = layout.slot('time');
    if (slot !== null) return this.#numbers(numbers, rows, slot);
    const times = new Float64Array(rows);
    for (const { series, start, end, at } of pieces) {
      const first = start - (all[series] as Series).start;
      for (let k = 0; k < end - start; k++) times[at + k] = first + k;
    }
    return times;
  }

  origins(numbers: Float64Array, { rows }: GatherPlan): Uint32Array {
    return Uint32Array.from(this.#numbers(numbers, rows, this.#stored.layout.slot('origin') as number));
  }

  labels(numbers: Float64Array, { rows }: GatherPlan): Labels | null {
    const { labels } = this.#spooled;
    const slot = this.#stored.layout.slot('label');
    if (labels === null || slot === null) return null;
    const codes = this.#numbers(numbers, rows, slot);
    const ofRow = Int32Array.from(codes, (code) => labels.ofCode[code] as number);
    return { column: labels.column, classes: labels.classes, ofRow };
  }

  weights(numbers: Float64Array, { rows }: GatherPlan): Float64Array | null {
    const slot = this.#stored.layout.slot('weight');
    return slot === null ? null : this.#numbers(numbers, rows, slot);
  }

  parts(numbers: Float64Array, { rows }: GatherPlan): Uint8Array | null {
    const { parts } = this.#spooled;
    const slot = this.#stored.layout.slot('part');
    if (parts === null || slot === null) return null;
    return Uint8Array.from(this.#numbers(numbers, rows, slot), (code) => parts[code] as number);
  }

  #numbers(numbers: Float64Array, rows: number, offset: number): Float64Array {
    const { width } = this.#stored.layout;
    const values = new Float64Array(rows);
    for (let row = 0, at = offset; row < rows; row++, at += width) values[row] = numbers[at] as number;
    return values;
  }
}

/** A value a series, for each row. */
function bySeries({ pieces, rows }: GatherPlan, values: Float64Array): Float64Array {
  const ofRow = new Float64Array(rows);
  for (const { series, start, end, at } of pieces as readonly GatheredPiece[]) {
    ofRow.fill(values[series] as number, at, at + end - start);
  }
  return ofRow;
}
