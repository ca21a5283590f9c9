import { dropoutStream } from './dropout.ts';
import type { Heap } from './heap.ts';
import type { ParameterStore, StoredPass } from './parameter-store.ts';
import { type PassLayout, roundUp, twiceOdd } from './pass-layout.ts';
import * as L from './plan-layout.ts';
import type { PlanShape, StatePlaces } from './plan-shape.ts';
import type { LayerSpec } from './resolve-network.ts';

/** How one pass stands in a plan. */
export interface PassPlace {
  readonly rowBytes: number;
  /** Whether all steps are kept. */
  readonly keep: boolean;
  readonly steps: number;
  readonly layer: LayerSpec;
  /** 0, or 1 for the second of a bidirectional layer. */
  readonly direction: number;
}

/** Where a plan's passes get their memory from. */
export interface PlanMemory {
  readonly heap: Heap;
  readonly store: ParameterStore;
  readonly shape: PlanShape;
  /** Of rows of the batch. */
  readonly blocks: number;
  /** Gives memory that the plan owns. */
  allocate(bytes: number): number;
}

/** Memory and descriptor of one pass. */
export function placePass(memory: PlanMemory, pass: StoredPass, place: PassPlace): StatePlaces {
  const { heap, store, shape, blocks } = memory;
  const { spec } = pass;
  const { rowBytes, keep, steps, layer, direction } = place;
  const { layout } = pass;
  const descriptor = memory.allocate(L.P_WORDS * 4);
  store.describe(pass, descriptor);
  const area = (rows: number, count: number) => {
    const step = rows * rowBytes;
    const bytes = count > 0 ? step * count * blocks : step * shape.threads;
    // Padding rows are never written, but a pair of vectors may be stored past the last row of a single row's state.
    const start = memory.allocate(bytes + 64);
    return count > 0 ? [start, step, step * count, 0] : [start, 0, 0, step];
  };
  const units = Math.ceil(shape.batch / shape.mostRows);
  const saved = (rows: number) => (keep ? memory.allocate(rows * 4 * shape.mostRows * steps * units) : 0);
  const none = [0, 0, 0, 0];
  const savedAt = saved(layout.rows);
  const lstm = spec.cell === 'lstm';
  const x = area(layout.rows, 0);
  // Gates of a single row lie whole pairs of vectors apart.
  const width = rowBytes === 4 ? roundUp(layout.padded, 8) : layout.padded;
  const z = area(twiceOdd(layout.gates.length * width + 2), keep ? steps : 0);
  const c = lstm ? area(2 * width, keep ? steps + 1 : 0) : none;
  const waits = layout.cell === L.GRU_RESET_BEFORE;
  const r = waits ? area(width, 0) : none;
  // A single row of a recurrent layer: its inputs and their part of the gates, for a block of steps.
  const aheadRows = spec.inputs + 1 + layout.gates.length * layout.padded;
  const ahead = rowBytes === 4 && !layer.dense ? memory.allocate(aheadRows * 4 * shape.mostRows) : 0;
  const savedResetAt = waits ? saved(layout.padded) : 0;
  const size = shape.batch * spec.units;
  const withStates = shape.states && !layer.dense;
  const places: StatePlaces = {
    prefix: spec.prefix,
    descriptor,
    lstm,
    size,
    hIn: withStates ? memory.allocate(size * 4) : 0,
    cIn: withStates && lstm ? memory.allocate(size * 4) : 0,
    hOut: withStates ? memory.allocate(size * 4) : 0,
    cOut: withStates && lstm ? memory.allocate(size * 4) : 0,
  };
  const bitsBlock = roundUp(spec.units, 8) * (shape.blockRows / 8);
  const dropsState = shape.dropout && layer.recurrentDropout > 0;
  const stateBits = dropsState ? memory.allocate(blocks * bitsBlock) : 0;
  const words = heap.i32.subarray(descriptor >>> 2, (descriptor >>> 2) + L.P_WORDS);
  words[L.P_STEPS] = steps;
  words[L.P_REVERSED] = spec.reversed ? 1 : 0;
  describeTraining(heap, pass, descriptor);
  words.set([...x, ...z, ...c, ...r], L.P_X);
  words[L.P_SAVED] = savedAt;
  words[L.P_SAVED_R] = savedResetAt;
  words[L.P_AHEAD] = ahead;
  words[L.P_STATE_IN] = places.hIn;
  words[L.P_CELL_IN] = places.cIn;
  words[L.P_STATE_OUT] = places.hOut;
  words[L.P_CELL_OUT] = places.cOut;
  if (shape.backward && !shape.targets) {
    // The states' places serve their gradients once the forward pass has used them.
    words[L.P_STATE_UPSTREAM] = places.hOut;
    words[L.P_CELL_UPSTREAM] = places.cOut;
    words[L.P_STATE_GRADIENT] = places.hIn;
    words[L.P_CELL_GRADIENT] = places.cIn;
  }
  words[L.P_DROP_STREAM] = dropoutStream(`${spec.prefix}/h`);
  words[L.P_BITS] = stateBits;
  words[L.P_BITS_BLOCK] = bitsBlock;
  words[L.P_OUT_OFFSET] = direction * spec.units * rowBytes;
  fillOnes(memory, layout, { at: x[0] as number, rowBytes });
  return places;
}

/** Writes where a pass's gradient and moments are. */
export function describeTraining(heap: Heap, { at }: StoredPass, descriptor: number): void {
  const words = heap.i32.subarray(descriptor >>> 2, (descriptor >>> 2) + L.P_WORDS);
  words[L.P_GRADIENT] = at.gradient;
  words[L.P_MOMENT1] = at.moment1;
  words[L.P_MOMENT2] = at.moment2;
  words[L.P_ANCHOR] = at.anchor;
}

/** The rows of ones that a bias is multiplied with. */
function fillOnes(
  { heap, shape }: PlanMemory,
  { biasRows, rows }: PassLayout,
  { at, rowBytes }: { at: number; rowBytes: number },
): void {
  for (let thread = 0; thread < shape.threads; thread++) {
    for (const row of biasRows) {
      const from = (at + (thread * rows + row) * rowBytes) >>> 2;
      heap.f32.fill(1, from, from + rowBytes / 4);
    }
  }
}
