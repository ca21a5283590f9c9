/** Which optimizer, with its constants. Plain data. The learning rate is the phase's, not the optimizer's. */
export type OptimizerSpec =
  /** `beta1` 0.9, `beta2` 0.999, `epsilon` 1e-7 unless given. */
  | { readonly kind: 'adam'; readonly beta1?: number; readonly beta2?: number; readonly epsilon?: number }
  /** Adam with decoupled weight decay of every trained parameter. */
  | {
      readonly kind: 'adamw';
      readonly beta1?: number;
      readonly beta2?: number;
      readonly epsilon?: number;
      readonly weightDecay: number;
    }
  /** Gradient descent; `momentum` 0 unless given. */
  | { readonly kind: 'sgd'; readonly momentum?: number };
