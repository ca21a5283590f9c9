import { type Batch, type BatchOptions, type BatchSource, Permutation, Random } from '@seqgraft/core';
import type { OptionProblem } from '../options/bad-option.ts';
import { checkInteger } from '../options/check-option.ts';
import type { TimeSplit } from '../splits/split-part.ts';
import { rangeIndexOf } from '../table/row-range.ts';
import { cutWindows } from './cut-windows.ts';
import type { WindowOptions } from './slide-windows.ts';
import { makeFrame } from './window-frame.ts';
import { checkBatches } from './window-order.ts';
import type { Windows } from './windows.ts';

/** Windows that go on from one another: those at `first` … `first + count − 1`. */
interface Chain {
  readonly first: number;
  readonly count: number;
}

/**
 * Batches that follow their series in order: row i of a batch goes on where row i of the batch before ended, so that a model may keep its state
 * from one to the next (truncated backpropagation through time, Williams and Peng 1990).
 *
 * All windows stand one after the other, series after series, and are cut into `size` lanes of equal length (the first ones have one more when
 * they do not divide); row i of the batches is lane i. So one long series, such as a text, becomes `size` streams that are read side by side.
 * `resets` says where a row begins anew: in the first batch, and where a window does not go on from the one before it in its lane.
 */
export class StatefulWindows implements BatchSource {
  /** The windows, in order: for targets, times and units of what the batches name. */
  readonly windows: Windows;
  readonly windowCount: number;
  readonly #chains: readonly Chain[];

  constructor(windows: Windows) {
    this.windows = windows;
    this.windowCount = windows.windowCount;
    this.#chains = chainsOf(windows);
  }

  /**
   * One pass. The last batch may have fewer rows than the others: those of the first lanes, which go on as before.
   *
   * With a `seed` the series come in another order in each epoch; the windows of a series stay in theirs. A pass that begins with `firstBatch` gives
   * what a whole pass gives there: it goes on from the state after the batch before.
   *
   * @throws E_OPTION
   */
  *batches(options: BatchOptions): Generator<Batch, void, undefined> {
    checkBatches(options);
    const { size, firstBatch = 0 } = options;
    const order = this.#orderOf(options);
    const lanes = Math.min(size, order.length);
    const length = Math.floor(order.length / lanes);
    const longer = order.length % lanes;
    const batchCount = Math.ceil(order.length / lanes);
    for (let batch = firstBatch; batch < batchCount; batch++) {
      const rows = batch < length ? lanes : longer;
      const positions = new Uint32Array(rows);
      const resets = new Uint8Array(rows);
      for (let lane = 0; lane < rows; lane++) {
        const at = lane * length + Math.min(lane, longer) + batch;
        const window = order[at] as number;
        positions[lane] = window;
        resets[lane] = batch === 0 || !this.#goesOn(order[at - 1] as number, window) ? 1 : 0;
      }
      yield { ...this.windows.batchOf(positions), resets };
    }
  }

  /** Positions of all windows, chain after chain. */
  #orderOf({ seed, epoch = 0 }: BatchOptions): Uint32Array {
    const chains = this.#chains;
    const permutation =
      seed === undefined
        ? null
        : new Permutation(chains.length, new Random(seed).fork('windows').fork(`epoch ${epoch}`));
    const order = new Uint32Array(this.windowCount);
    let at = 0;
    for (let k = 0; k < chains.length; k++) {
      const { first, count } = chains[permutation === null ? k : permutation.at(k)] as Chain;
      for (let window = first; window < first + count; window++) order[at++] = window;
    }
    return order;
  }

  #goesOn(before: number, window: number): boolean {
    return window === before + 1 && goesOn(this.windows, window);
  }
}

/** Whether a window begins where the one before it ended, in the same run. */
function goesOn({ table, frame, starts, padding }: Windows, window: number): boolean {
  const before = (starts[window - 1] as number) + frame.span;
  const first = (starts[window] as number) + (padding?.[window] ?? 0) * frame.rate;
  return first === before + frame.rate && rangeIndexOf(table.runs, before) === rangeIndexOf(table.runs, first);
}

function chainsOf(windows: Windows): Chain[] {
  const chains: { first: number; count: number }[] = [];
  for (let window = 0; window < windows.windowCount; window++) {
    const last = chains.at(-1);
    if (last !== undefined && goesOn(windows, window)) last.count += 1;
    else chains.push({ first: window, count: 1 });
  }
  return chains;
}

/** The batches of each part; a part that the split does not ask for has none. */
export interface StatefulSplitWindows {
  readonly train: StatefulWindows;
  readonly validation: StatefulWindows;
  readonly test: StatefulWindows;
}

/**
 * Cuts each series of each part into windows that follow one another without overlap, for {@link StatefulWindows}.
 *
 * The first window of a stretch begins with its oldest row; rows at its end that do not fill a window are left out. With `padding` none are: the
 * windows end with the newest row, and the first of a series is padded.
 *
 * @throws E_OPTION, E_TOO_SHORT, E_NO_WINDOWS, E_FEATURES, E_LEAK, E_NONFINITE, E_TRANSFORM, E_UNKNOWN_SERIES
 */
export function statefulWindows(
  split: TimeSplit,
  options: Omit<WindowOptions, 'stride' | 'evaluationStride'>,
): StatefulSplitWindows {
  const { scaler, minLength = 0 } = options;
  const problems: OptionProblem[] = [];
  checkInteger(problems, 'minLength', minLength, 0);
  const frame = makeFrame(options, problems);
  const stride = frame.lookback * frame.rate;
  const anchor = frame.padding === false ? 'oldest' : 'newest';
  const { train, validation, test } = cutWindows(split, {
    frame,
    scaler,
    minLength,
    startsOf: () => ({ stride, anchor }),
  });
  return {
    train: new StatefulWindows(train),
    validation: new StatefulWindows(validation),
    test: new StatefulWindows(test),
  };
}
