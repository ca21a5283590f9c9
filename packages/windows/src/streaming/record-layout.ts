/** Bytes of a number in a spool: float64 keeps what was read, so that scaled values are the same as in memory to the last bit. */
export const numberBytes = 8;

/** What a record of a spool holds beside the columns. */
export type RecordSlot = 'time' | 'label' | 'weight' | 'part' | 'origin' | 'series' | `filled ${number}`;

/**
 * Where the numbers of a row stand in its record: the columns first, then the slots.
 *
 * Rows are kept one after the other, so that the rows of a window are one piece of the file.
 */
export class RecordLayout {
  readonly columns: readonly string[];
  readonly slots: readonly RecordSlot[];
  /** Numbers of a record. */
  readonly width: number;

  constructor(columns: readonly string[], slots: readonly RecordSlot[]) {
    this.columns = columns;
    this.slots = slots;
    this.width = columns.length + slots.length;
  }

  /** Bytes of a record. */
  get bytes(): number {
    return this.width * numberBytes;
  }

  /** Position of a column's number in a record. */
  offsetOf(column: string): number {
    const offset = this.columns.indexOf(column);
    if (offset < 0) throw new RangeError(`The spool has no column "${column}".`);
    return offset;
  }

  /** Position of a slot's number in a record; null when the records have none. */
  slot(name: RecordSlot): number | null {
    const index = this.slots.indexOf(name);
    return index < 0 ? null : this.columns.length + index;
  }
}
