import type { Cell, ColumnWish, RecordChunk, RecordSource } from './record-chunk.ts';

/** One series of a file that has a series a line. */
export interface SeriesCase {
  readonly line: number;
  /** Null when the file has neither labels nor values to predict. */
  readonly label: string | null;
  /** One a row, or null. */
  readonly times: readonly Cell[] | null;
  /** Cells of each dimension, all equally long. */
  readonly dimensions: readonly (readonly Cell[])[];
}

/** What the series of a file have in common. */
export interface CaseColumns {
  /** `label`, or `target` for a number to predict; null when there is neither. */
  readonly label: 'label' | 'target' | null;
  readonly timed: boolean;
  readonly dimensions: number;
}

/** Names of the dimensions: `value`, or `value_0`, `value_1`, … */
export function dimensionNames(dimensions: number): string[] {
  return dimensions === 1 ? ['value'] : Array.from({ length: dimensions }, (_, index) => `value_${index}`);
}

/** Records of series: columns `case` (their number, from 1), the label, `time` and the dimensions. */
export function casesSource({ label, timed, dimensions }: CaseColumns, cases: AsyncIterable<SeriesCase>): RecordSource {
  const columns = [
    'case',
    ...(label === null ? [] : [label]),
    ...(timed ? ['time'] : []),
    ...dimensionNames(dimensions),
  ];
  return {
    columns,
    originKind: 'line',
    async *chunks(_wishes?: readonly ColumnWish[]): AsyncGenerator<RecordChunk> {
      let number = 0;
      for await (const one of cases) {
        number += 1;
        const length = one.dimensions[0]?.length ?? 0;
        const all = (cell: Cell): Cell[] => new Array<Cell>(length).fill(cell);
        yield {
          length,
          columns: [
            all(String(number)),
            ...(label === null ? [] : [all(one.label)]),
            ...(timed ? [one.times ?? []] : []),
            ...one.dimensions,
          ],
          origins: new Array<number>(length).fill(one.line),
        };
      }
    },
  };
}
