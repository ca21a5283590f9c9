import { InvalidOption, ShapeMismatch } from './errors.ts';
import type { Heap } from './heap.ts';
import { meanLoss } from './loss.ts';
import { type LossRule, type LossSpec, resolveLoss, targetWidth, valuesPerPosition } from './loss-spec.ts';
import type { Plan } from './plan.ts';
import * as L from './plan-layout.ts';
import { classProblem, type PositionWeights, positionWeights, weightsProblem } from './target-weights.ts';
import type { TrainingBatch } from './training-batch.ts';

const kinds: Readonly<Record<LossRule['kind'], number>> = {
  mse: L.LOSS_MSE,
  mae: L.LOSS_MAE,
  huber: L.LOSS_HUBER,
  quantile: L.LOSS_QUANTILE,
  'gaussian-nll': L.LOSS_GAUSSIAN,
  'cross-entropy': L.LOSS_CROSS_ENTROPY,
};

/** The loss of a network's outputs, as a plan has it. Owns a piece of memory until `dispose`. */
export class PlannedLoss {
  readonly rule: LossRule;
  /** Target values at a position. */
  readonly targetWidth: number;
  readonly #heap: Heap;
  readonly #outputs: number;
  readonly #quantilesAt: number;

  /**
   * @param outputs at a position
   * @throws E_ENGINE_OPTION for a loss that is none, or that so many outputs cannot have
   */
  constructor(heap: Heap, spec: LossSpec, outputs: number) {
    this.rule = resolveLoss(spec);
    this.targetWidth = widthOf(this.rule, outputs);
    this.#heap = heap;
    this.#outputs = outputs;
    const { quantiles } = this.rule;
    this.#quantilesAt = heap.allocate(4 * Math.max(1, quantiles.length));
    heap.f32.set(quantiles, this.#quantilesAt >>> 2);
  }

  /**
   * How much each position of a batch counts.
   *
   * @param everyStep whether targets are of every step, so that a mask counts
   * @throws E_ENGINE_SHAPE for class numbers and weights that are none, and a mask that pads all targets
   */
  weightsOf(batch: TrainingBatch, everyStep: boolean): PositionWeights {
    const weights = weightsProblem(batch);
    const problems = weights === null ? [] : [`weights have ${weights}`];
    const classes = this.rule.kind === 'cross-entropy' ? classProblem(batch, this.#outputs) : null;
    if (classes !== null) problems.push(`targets: ${classes}`);
    if (everyStep && batch.mask?.data.every((value) => value === 0)) {
      problems.push('the mask pads every step, so that there is no loss');
    }
    if (problems.length > 0) throw new ShapeMismatch({ problems });
    return positionWeights(batch, this.rule);
  }

  /**
   * Writes loss, targets and weights into a plan.
   *
   * @returns what the sum of the losses is divided by; 0 where nothing counts
   */
  write(plan: Plan, { targets }: TrainingBatch, { values, sum }: PositionWeights): number {
    const { kind, quantiles, delta } = this.rule;
    const counted = sum * valuesPerPosition(this.rule, this.#outputs);
    plan.setWord(L.H_LOSS, kinds[kind]);
    plan.setNumber(L.H_LOSS_SCALE, counted === 0 ? 0 : 1 / counted);
    plan.setWord(L.H_TARGET_WIDTH, this.targetWidth);
    plan.setWord(L.H_QUANTILES, this.#quantilesAt);
    plan.setWord(L.H_QUANTILE_COUNT, quantiles.length);
    plan.setNumber(L.H_DELTA, delta);
    const { f32 } = this.#heap;
    f32.set(targets.data, plan.targetAt >>> 2);
    const from = plan.weightAt >>> 2;
    if (values === undefined) f32.fill(1, from, from + sum);
    else f32.set(values, from);
    return counted;
  }

  /** The loss of outputs, in float64. */
  of(outputs: Float32Array, { targets }: TrainingBatch, weights: PositionWeights): number {
    return meanLoss(outputs, { rule: this.rule, targets: targets.data, weights });
  }

  dispose(): void {
    this.#heap.release(this.#quantilesAt);
  }
}

function widthOf(rule: LossRule, outputs: number): number {
  const width = targetWidth(rule, outputs);
  if (width !== null) return width;
  const classes = rule.classWeights?.length;
  const expected =
    classes === undefined
      ? `a multiple of ${rule.outputsPerTarget} outputs`
      : `as many outputs as class weights, ${classes}`;
  throw new InvalidOption({ option: 'loss', rule: `${rule.kind} has ${expected}`, got: outputs });
}
