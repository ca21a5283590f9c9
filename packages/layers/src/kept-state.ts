import { formatShape, shapesEqual } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import { LayerState } from './errors.ts';

/** The state that a stateful layer keeps between calls: its own copies, never part of a tape. */
export class KeptState {
  #tensors: readonly tf.Tensor2D[] | null = null;

  /** What is kept, or null before the first call and after `clear`. */
  get tensors(): readonly tf.Tensor2D[] | null {
    return this.#tensors;
  }

  /** Keeps copies and lets go of what was kept. */
  replace(tensors: readonly tf.Tensor2D[]): void {
    // A call's state may be computed from what was kept: copy first.
    const copies = tensors.map((tensor) => tf.keep(tf.clone(tensor)));
    this.clear();
    this.#tensors = copies;
  }

  clear(): void {
    for (const tensor of this.#tensors ?? []) tensor.dispose();
    this.#tensors = null;
  }
}

/**
 * The state that a call begins with: what was given, else what was kept, else null: zeros.
 *
 * @param shape [batch, units]
 * @throws E_LAYER_STATE for states that do not fit.
 */
export function stateBefore(
  given: readonly tf.Tensor[] | null | undefined,
  kept: KeptState,
  { layer, count, shape }: { layer: string; count: number; shape: [number, number] },
): readonly tf.Tensor2D[] | null {
  if (given !== null && given !== undefined) {
    const remedy = 'Give one tensor of [batch, units] for each state: h, and c for an LSTM.';
    checkStates(given, { layer, what: 'initialState', count, shape, remedy });
    return given;
  }
  if (kept.tensors === null) return null;
  const remedy = 'Keep the size of the batch, or call resetStates() between.';
  checkStates(kept.tensors, { layer, what: 'the states kept from the call before', count, shape, remedy });
  // Copies: the tape may hold them after the next call has replaced what is kept.
  return kept.tensors.map((state) => tf.clone(state));
}

/** @throws E_LAYER_STATE unless there are `count` states of `shape`. */
export function checkStates(
  states: readonly tf.Tensor[],
  expected: { layer: string; what: string; count: number; shape: readonly number[]; remedy: string },
): asserts states is readonly tf.Tensor2D[] {
  const { layer, what, count, shape, remedy } = expected;
  if (states.length === count && states.every((state) => shapesEqual(state.shape, shape))) return;
  throw new LayerState({
    layer,
    what,
    expected: `${count} of ${formatShape(shape)}`,
    got: states.map((state) => formatShape(state.shape)).join(', ') || 'none',
    remedy,
  });
}
