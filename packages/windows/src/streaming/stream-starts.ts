import type { PartRows } from '../splits/split-part.ts';
import type { WindowFrame } from '../windowing/window-frame.ts';
import { windowBounds } from '../windowing/window-starts.ts';
import type { MissingMarks } from './mark-missing.ts';
import { RankedMarks } from './ranked-marks.ts';

/** Where a window begins, and in which stretch of the part. */
export interface StreamStart {
  readonly row: number;
  readonly stretch: PartRows;
}

/**
 * First input rows of all windows of a part, the same as `windowStarts` lists, but computed: by bisection in the counts of the stretches.
 * Where some windows touch missing values, one bit a window tells which ones are left.
 */
export class StreamStarts {
  /** Windows, without those that were dropped. */
  readonly count: number;
  /** Windows before any was dropped. */
  readonly found: number;
  readonly #stretches: readonly PartRows[];
  readonly #stride: number;
  readonly #newest: Float64Array;
  /** Windows before each stretch, and all. */
  readonly #before: Float64Array;
  readonly #kept: RankedMarks | null;

  constructor(
    stretches: readonly PartRows[],
    { frame, stride, missing }: { frame: WindowFrame; stride: number; missing: MissingMarks | null },
  ) {
    const bounds = windowBounds(stretches, frame, stride);
    this.#stretches = stretches;
    this.#stride = stride;
    this.#newest = Float64Array.from(bounds, ({ newest }) => newest);
    this.#before = new Float64Array(bounds.length + 1);
    for (const [k, { count }] of bounds.entries()) this.#before[k + 1] = (this.#before[k] as number) + count;
    this.found = this.#before[bounds.length] as number;
    this.#kept = missing === null ? null : this.#keepMeasured(missing, frame);
    this.count = this.#kept === null ? this.found : this.#kept.count;
  }

  #keepMeasured(missing: MissingMarks, frame: WindowFrame): RankedMarks {
    const kept = new RankedMarks(this.found);
    for (let k = 0; k < this.#stretches.length; k++) {
      const first = this.#before[k] as number;
      const end = this.#before[k + 1] as number;
      for (let window = first; window < end; window++) {
        if (isMeasured(missing, this.#rowOf(k, window), frame)) kept.add(window);
      }
    }
    kept.rank();
    return kept;
  }

  #rowOf(stretch: number, window: number): number {
    return (this.#newest[stretch] as number) - ((this.#before[stretch + 1] as number) - 1 - window) * this.#stride;
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
    return { row: this.#rowOf(low, window), stretch: this.#stretches[low] as PartRows };
  }
}

/** Whether all inputs of a window are numbers and all its targets were measured. */
function isMeasured({ noInput, noTarget }: MissingMarks, start: number, frame: WindowFrame): boolean {
  const { span, rate, need, gap, horizon, targets } = frame;
  const inputs = start + span + 1;
  if (noInput.mayHaveIn(start, inputs)) {
    for (let row = start; row < inputs; row += rate) if (noInput.has(row)) return false;
  }
  if (!noTarget.mayHaveIn(start + frame.firstTarget, start + need)) return true;
  for (let input = start + (targets === 'last' ? span : 0); input < inputs; input += rate) {
    for (let ahead = 1; ahead <= horizon; ahead++) if (noTarget.has(input + gap + ahead)) return false;
  }
  return true;
}
