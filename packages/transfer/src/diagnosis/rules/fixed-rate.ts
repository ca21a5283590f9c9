import type { Tensor } from '@tensorflow/tfjs-core';
import { optimizerOf } from '../live-facts.ts';
import type { ModelRule } from '../model-rule.ts';

const classes: readonly string[] = ['SGD', 'Momentum'];

/** SGD keeps −rate in a tensor of its own, which alone is used. */
interface FixedRate {
  readonly learningRate?: number;
  readonly c?: Tensor;
}

/** SGD and momentum ignore a learning rate that is set later. */
export const fixedRate: ModelRule = ({ optimizer, live }) => {
  if (optimizer === null || !classes.includes(optimizer)) return null;
  const { learningRate, c } = (live === null ? {} : optimizerOf(live)) as FixedRate;
  const used = c === undefined || c.isDisposed ? null : -(c.dataSync()[0] as number);
  const differs = used !== null && learningRate !== undefined && Math.fround(learningRate) !== used;
  return {
    rule: 'fixed-rate',
    severity: differs ? 'wrong' : 'risk',
    layers: [],
    what: differs
      ? `The optimizer ${optimizer} says that its learning rate is ${learningRate}, and trains with ${used}.`
      : `The optimizer ${optimizer} keeps the learning rate that it was made with.`,
    why: 'Setting optimizer.learningRate has no effect on SGD and momentum: schedules and lower rates for fine-tuning do nothing.',
    mend: 'Call optimizer.setLearningRate(rate), or compile with a new optimizer; schedules of @seqgraft/training work with every optimizer.',
  };
};
