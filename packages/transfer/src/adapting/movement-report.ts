import type { ReasonedTensor } from '../carry/carry-plan.ts';

/** What rested and what moved in a training, proved on copied bytes. Plain JSON. */
export interface MovementReport {
  /** The names that each phase froze and trained. */
  readonly phases: readonly {
    readonly name: string;
    readonly frozen: readonly string[];
    readonly trained: readonly string[];
    /**
     * The largest |Δw| of the phase's first step, as a multiple of the tensor's learning rate, over tensors that no phase
     * before has trained: up to 1 under Adam, plus what decay and penalty do, however late a tensor joins. Tensors with a
     * low-rank update do not count. Null where there are none, or no step was taken.
     */
    readonly largestFirstStep: number | null;
  }[];
  /** Tensors that no phase trained, with the digest that they had throughout. */
  readonly frozen: readonly { readonly name: string; readonly digest: string }[];
  /** Tensors that some phase trained, with their digests before the first phase and after the last. */
  readonly trained: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  /** Trained tensors that the data gave no way to move. */
  readonly inert: readonly ReasonedTensor[];
  /** ‖w − w⁰‖ of each group, from the weights that `carry` left (from the first weights, for a control). */
  readonly distance: Readonly<Record<string, number>>;
  /** The same relative to ‖w⁰‖; null for a group that began as zeros. */
  readonly relativeDistance: Readonly<Record<string, number | null>>;
}
