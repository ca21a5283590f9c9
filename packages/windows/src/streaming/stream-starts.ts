import type { PartRows } from '../splits/split-part.ts';
import type { WindowFrame } from '../windowing/window-frame.ts';
import { type StartOptions, type WindowBounds, windowBounds } from '../windowing/window-starts.ts';
import type { RankedMarks } from './ranked-marks.ts';

/** Where a window of a stream begins. */
export interface StreamStart {
  /** First input row; of a padded window it lies before the rows that it may read. */
  readonly row: number;
  /** Input steps at the beginning that are padding. */
  readonly padding: number;
  readonly stretch: PartRows;
}

/**
 * The windows of a part, the same as `windowPlaces` lists, but computed: by bisection in the counts of the stretches. Where some windows are left
 * out, one bit a window tells which ones stay.
 */
export class StreamStarts {
  readonly count: number;
  /** Whether some window is padded, so that batches have masks. */
  readonly padded: boolean;
  readonly #stretches: readonly PartRows[];
  readonly #frame: WindowFrame;
  readonly #stride: number;
  readonly #bounds: readonly WindowBounds[];
  /** Windows before each stretch, and all. */
  readonly #before: Float64Array;
  readonly #kept: RankedMarks | null;

  private constructor(parts: {
    readonly stretches: readonly PartRows[];
    readonly frame: WindowFrame;
    readonly stride: number;
    readonly bounds: readonly WindowBounds[];
    readonly kept: { readonly marks: RankedMarks; readonly padded: boolean } | null;
  }) {
    const { stretches, frame, stride, bounds, kept } = parts;
    this.#stretches = stretches;
    this.#frame = frame;
    this.#stride = stride;
    this.#bounds = bounds;
    this.#before = new Float64Array(bounds.length + 1);
    for (const [k, { count }] of bounds.entries()) this.#before[k + 1] = (this.#before[k] as number) + count;
    this.#kept = kept?.marks ?? null;
    this.count = this.#kept === null ? (this.#before[bounds.length] as number) : this.#kept.count;
    this.padded = kept?.padded ?? bounds.some(({ oldest, firstInput, count }) => count > 0 && oldest < firstInput);
  }

  /** All windows that there is room for. @param stretches each in one run */
  static all(stretches: readonly PartRows[], frame: WindowFrame, options: StartOptions): StreamStarts {
    const bounds = windowBounds(stretches, frame, options);
    return new StreamStarts({ stretches, frame, stride: options.stride, bounds, kept: null });
  }

  /** Some of all windows. @param padded whether one of them is padded */
  keep(marks: RankedMarks, padded: boolean): StreamStarts {
    return new StreamStarts({
      stretches: this.#stretches,
      frame: this.#frame,
      stride: this.#stride,
      bounds: this.#bounds,
      kept: { marks, padded },
    });
  }

  /** Series that have windows, in order. */
  series(): number[] {
    const series = new Set<number>();
    if (this.#kept === null) {
      for (const [k, { count }] of this.#bounds.entries()) if (count > 0) series.add(this.#seriesOf(k));
    } else for (let position = 0; position < this.count; position++) series.add(this.at(position).stretch.series);
    return [...series].sort((a, b) => a - b);
  }

  #seriesOf(stretch: number): number {
    return (this.#stretches[stretch] as PartRows).series;
  }

  /** @param position 0 … count − 1 */
  at(position: number): StreamStart {
    const window = this.#kept === null ? position : this.#kept.at(position);
    let low = 0;
    let high = this.#stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#before[middle] as number) <= window) low = middle;
      else high = middle - 1;
    }
    const { oldest, firstInput } = this.#bounds[low] as WindowBounds;
    const row = oldest + (window - (this.#before[low] as number)) * this.#stride;
    const padding = row >= firstInput ? 0 : Math.ceil((firstInput - row) / this.#frame.rate);
    return { row, padding, stretch: this.#stretches[low] as PartRows };
  }
}
