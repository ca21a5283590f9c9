import type { PartRows } from '../splits/split-part.ts';
import type { Table } from '../table/table.ts';
import type { WindowFrame } from '../windowing/window-frame.ts';
import type { WindowPlaces } from '../windowing/window-starts.ts';
import { type GatherPlan, gatherRecords, planGather, type WantedRows } from './gather-records.ts';
import type { StreamStart, StreamStarts } from './stream-starts.ts';
import type { GatheredRows, StreamedTable } from './streamed-table.ts';

/** The rows of some windows in memory, and where the windows stand in them. */
export interface LoadedWindows {
  readonly table: Table;
  readonly places: WindowPlaces;
  /** All that was loaded may be read. */
  readonly stretches: readonly PartRows[];
}

/** The records of some windows. */
export interface WindowRecords extends GatheredRows {
  readonly places: WindowPlaces;
}

/** Reads the rows of windows, each row once. */
export class WindowRows {
  readonly table: StreamedTable;
  readonly frame: WindowFrame;
  readonly starts: StreamStarts;

  constructor(table: StreamedTable, frame: WindowFrame, starts: StreamStarts) {
    this.table = table;
    this.frame = frame;
    this.starts = starts;
  }

  /**
   * Reads the records of windows.
   *
   * @param into numbers that may be written over, if they are enough
   * @param rowsBefore further rows before each window, as far as they may be read
   * @throws E_CLOSED, E_SPOOL
   */
  async read(
    positions: ArrayLike<number>,
    { into, rowsBefore = 0 }: { readonly into?: Float64Array | undefined; readonly rowsBefore?: number } = {},
  ): Promise<WindowRecords> {
    const starts = Array.from(positions, (position) => this.starts.at(position));
    const wanted = starts.map((start) => this.#wantedRows(start, rowsBefore));
    const plan = planGather(wanted);
    const { layout } = this.table.stored;
    const length = plan.rows * layout.width;
    const numbers = into !== undefined && into.length >= length ? into : new Float64Array(length);
    await gatherRecords(this.table.spool, layout, { pieces: plan.pieces, numbers });
    return { plan, numbers, places: this.#placesIn(plan, { wanted, starts }) };
  }

  #wantedRows({ row, padding, stretch }: StreamStart, rowsBefore: number): WantedRows {
    const { rate, lead, need } = this.frame;
    const first = row + padding * rate - lead;
    const start = rowsBefore === 0 ? first : Math.max(stretch.readableFrom, first - rowsBefore);
    return { series: stretch.series, start, end: row + need };
  }

  #placesIn(
    plan: GatherPlan,
    { wanted, starts }: { readonly wanted: readonly WantedRows[]; readonly starts: readonly StreamStart[] },
  ): WindowPlaces {
    return {
      starts: Int32Array.from(starts, ({ row }, k) => {
        return (plan.places[k] as number) + row - (wanted[k] as WantedRows).start;
      }),
      padding: this.starts.padded ? Uint32Array.from(starts, ({ padding }) => padding) : null,
    };
  }

  /** Windows over records that were read. */
  load({ plan, numbers, places }: WindowRecords): LoadedWindows {
    const stretches = plan.pieces.map(({ start, end, at }, series): PartRows => {
      return { series, readableFrom: at, start: at, end: at + end - start };
    });
    return { table: this.table.tableOf({ plan, numbers }), places, stretches };
  }
}
