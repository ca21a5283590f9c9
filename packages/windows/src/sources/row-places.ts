import { FindingList } from '../table/findings.ts';
import type { Place } from '../table/place.ts';
import type { CodedTexts } from './text-column.ts';

/** Where the rows of some data stand: line or row, and series. */
export class RowPlaces {
  readonly rowCount: number;
  readonly #origins: Uint32Array;
  readonly #originKind: 'line' | 'row';
  readonly #series: CodedTexts | null;

  constructor(origins: Uint32Array, originKind: 'line' | 'row', series: CodedTexts | null) {
    this.rowCount = origins.length;
    this.#origins = origins;
    this.#originKind = originKind;
    this.#series = series;
  }

  /** Position of the series of a row. */
  seriesIndexOf(row: number): number {
    return this.#series === null ? 0 : (this.#series.ofRow[row] as number);
  }

  seriesOf(row: number): string | null {
    return this.#series === null ? null : (this.#series.texts[this.seriesIndexOf(row)] as string);
  }

  originOf(row: number): string {
    return `${this.#originKind} ${this.#origins[row]}`;
  }

  placeOf(row: number): Place {
    const series = this.seriesOf(row);
    return { [this.#originKind]: this.#origins[row] as number, ...(series === null ? {} : { series }) };
  }

  /** All rows of which `got` says something, with the column that they are about. */
  findings(
    got: (row: number) => string | null,
    { column, series = true }: { readonly column?: string; readonly series?: boolean } = {},
  ): FindingList {
    const list = new FindingList();
    for (let row = 0; row < this.rowCount; row++) {
      const text = got(row);
      if (text === null) continue;
      const place = series ? this.placeOf(row) : { [this.#originKind]: this.#origins[row] as number };
      list.add({ ...place, ...(column === undefined ? {} : { column }), got: text });
    }
    return list;
  }
}
