import type { RecordLayout, RecordSlot } from './record-layout.ts';

/** Columns whose marks one number holds exactly. */
const marksOfNumber = 50;

/** Slots that say of each cell of some columns whether it was filled. */
export function filledSlots(columns: number): RecordSlot[] {
  return Array.from({ length: Math.ceil(columns / marksOfNumber) }, (_, k): RecordSlot => `filled ${k}`);
}

/** Reads and writes the marks of filled cells of a record. */
export class FilledCells {
  readonly #slots: readonly number[];

  constructor(layout: RecordLayout) {
    this.#slots = layout.slots.flatMap((name) => (name.startsWith('filled') ? [layout.slot(name) as number] : []));
  }

  /** @param column position in `layout.columns` */
  has(numbers: Float64Array, at: number, column: number): boolean {
    const slot = this.#slots[Math.floor(column / marksOfNumber)];
    if (slot === undefined) return false;
    const mask = numbers[at + slot] as number;
    return mask !== 0 && Math.floor(mask / 2 ** (column % marksOfNumber)) % 2 === 1;
  }

  add(numbers: Float64Array, at: number, column: number): void {
    const slot = at + (this.#slots[Math.floor(column / marksOfNumber)] as number);
    numbers[slot] = (numbers[slot] as number) + 2 ** (column % marksOfNumber);
  }
}
