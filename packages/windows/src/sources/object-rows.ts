import { BadRow } from './file-errors.ts';
import type { Cell, ColumnWish, RecordChunk } from './record-chunk.ts';

/** A record as an object: cells by column name. What it lacks is missing. */
export type Row = Readonly<Record<string, unknown>>;

/** From so many records the columns are known. */
export const headRows = 1000;

/** Turns records that are objects into chunks. */
export class ObjectRows {
  readonly columns: readonly string[];
  readonly #positions: ReadonlyMap<string, number>;
  /** Columns that the schema names, or null when any may be meant. */
  readonly #named: ReadonlySet<string> | null;
  readonly #place: 'line' | 'row';
  #cells: Cell[][] = [];
  #origins: number[] = [];

  constructor(head: readonly Row[], named: ReadonlySet<string> | null, place: 'line' | 'row') {
    this.columns = [...new Set(head.flatMap((row) => Object.keys(row)))];
    this.#positions = new Map(this.columns.map((name, index) => [name, index]));
    this.#named = named;
    this.#place = place;
  }

  get length(): number {
    return this.#origins.length;
  }

  /** @throws E_BAD_ROW when a cell that is read holds an object, or a column stands for the first time after the first thousand rows. */
  add(row: Row, origin: number, wishes: readonly ColumnWish[]): void {
    for (const name of Object.keys(row)) {
      const position = this.#positions.get(name);
      if (position === undefined) {
        if (this.#named === null || this.#named.has(name)) throw this.#late(name, origin);
      } else if (wishes[position] !== 'skip') {
        this.#cells[position] ??= [];
        (this.#cells[position] as Cell[])[this.#origins.length] = this.#cell(row[name], name, origin);
      }
    }
    this.#origins.push(origin);
  }

  #cell(value: unknown, name: string, origin: number): Cell {
    if (value === null || value === undefined || value instanceof Date) return value;
    if (typeof value !== 'object') return value as Cell;
    throw new BadRow({
      line: origin,
      place: this.#place,
      cause: `${JSON.stringify(name)} holds ${Array.isArray(value) ? 'a list' : 'an object'}`,
      remedy: 'A cell is a number, a text, true, false or null: give what is inside as columns of their own.',
    });
  }

  #late(name: string, origin: number): Error {
    return new BadRow({
      line: origin,
      place: this.#place,
      cause: `it has ${JSON.stringify(name)}, which none of the first ${headRows} rows has`,
      remedy: 'Give every row the same names, with null where there is no value, or name the columns that are read.',
    });
  }

  take(): RecordChunk {
    const length = this.#origins.length;
    const columns = this.columns.map((_, position) => {
      const cells = this.#cells[position] ?? [];
      cells.length = length;
      return cells;
    });
    const chunk = { length, columns, origins: this.#origins };
    this.#cells = [];
    this.#origins = [];
    return chunk;
  }
}
