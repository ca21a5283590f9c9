import { FindingList, showCell } from '../table/findings.ts';
import { parseNumberCell } from './number-cell.ts';

/** Numbers of one column as they are read, and what was no number. */
export class NumberColumn {
  readonly name: string;
  readonly texts: FindingList = new FindingList();
  readonly infinite: FindingList = new FindingList();
  /** Whether a refused text looks like a number with a decimal comma: `1,5`, `1.234,5`. */
  sawDecimalComma = false;
  /** Cells that hold a number. */
  numbers = 0;
  readonly #decimal: '.' | ',';
  #values: Float64Array = new Float64Array(256);
  #length = 0;

  constructor(name: string, decimal: '.' | ',') {
    this.name = name;
    this.#decimal = decimal;
  }

  add(text: string, line: number): void {
    const cell = parseNumberCell(text, this.#decimal);
    if (typeof cell === 'number') {
      this.numbers += 1;
      this.#push(cell);
      return;
    }
    this.#push(Number.NaN);
    if (cell === 'missing') return;
    (cell === 'text' ? this.texts : this.infinite).add({ line, column: this.name, got: showCell(text) });
    this.sawDecimalComma ||= this.#decimal === '.' && /^\s*[+-]?[\d.]*,\d+\s*$/.test(text);
  }

  #push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** The numbers, NaN where there is none. */
  finish(): Float64Array {
    return this.#values.slice(0, this.#length);
  }
}
