import { InvalidOption } from './errors.ts';

/** How weights follow their gradient. Defaults: beta1 0.9, beta2 0.999, epsilon 1e-7, momentum 0. */
export type OptimizerSpec =
  | { readonly kind: 'adam'; readonly beta1?: number; readonly beta2?: number; readonly epsilon?: number }
  | {
      readonly kind: 'adamw';
      readonly beta1?: number;
      readonly beta2?: number;
      readonly epsilon?: number;
      /** Each step shrinks all weights of a trained group by learning rate × multiplier × this. */
      readonly weightDecay: number;
    }
  | { readonly kind: 'sgd'; readonly momentum?: number };

/** The same in numbers only. */
export interface OptimizerNumbers {
  readonly adam: boolean;
  /** Adam's first, or the momentum. */
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly weightDecay: number;
  /** Moments kept a weight. */
  readonly moments: number;
}

function within(option: string, value: number, rule: string, good: boolean): number {
  if (!good) throw new InvalidOption({ option, rule, got: value });
  return value;
}

export function resolveOptimizer(spec: OptimizerSpec): OptimizerNumbers {
  const share = (option: string, value: number) =>
    within(option, value, 'at least 0 and below 1', value >= 0 && value < 1);
  if (spec.kind === 'sgd') {
    const momentum = share('optimizer.momentum', spec.momentum ?? 0);
    return { adam: false, beta1: momentum, beta2: 0, epsilon: 0, weightDecay: 0, moments: momentum > 0 ? 1 : 0 };
  }
  if (spec.kind !== 'adam' && spec.kind !== 'adamw') {
    throw new InvalidOption({
      option: 'optimizer.kind',
      rule: 'adam, adamw or sgd',
      got: (spec as { kind: string }).kind,
    });
  }
  const epsilon = spec.epsilon ?? 1e-7;
  const weightDecay = spec.kind === 'adamw' ? spec.weightDecay : 0;
  return {
    adam: true,
    beta1: share('optimizer.beta1', spec.beta1 ?? 0.9),
    beta2: share('optimizer.beta2', spec.beta2 ?? 0.999),
    epsilon: within('optimizer.epsilon', epsilon, 'a number above 0', epsilon > 0 && Number.isFinite(epsilon)),
    weightDecay: within('optimizer.weightDecay', weightDecay, 'at least 0', weightDecay >= 0 && weightDecay < 1e6),
    moments: 2,
  };
}
