/**
 * L2-SP: α/2·‖w − w⁰‖² on the trained parameters that `TrainingOptions.anchor` names, β/2·‖w‖² on the other trained ones.
 * Plain data.
 *
 * Decoupled from the optimizer, as AdamW's decay is: before its step w ← w − rate·∇penalty, with the learning rate of the
 * step and of the group. The loss of an epoch is that of the data; the penalty is told beside it.
 *
 * Li, Grandvalet and Davoine, "Explicit inductive bias for transfer learning with convolutional networks", ICML 2018, eq. 2.
 */
export interface Penalty {
  readonly kind: 'l2-sp';
  /** Towards the anchor; 0 or more. */
  readonly alpha: number;
  /** Towards zero, where there is no anchor; 0 or more. */
  readonly beta: number;
}
