import { recurrentParts } from '../model-facts.ts';
import type { ModelRule } from '../model-rule.ts';

const regularizers = ['kernelRegularizer', 'recurrentRegularizer', 'biasRegularizer'] as const;

/** Tfjs takes regularizers of recurrent layers and adds nothing to the loss. */
export const ignoredRegularizer: ModelRule = (facts) => {
  // Layers of seqgraft do add theirs.
  const heeded = new Set(facts.layers.filter(({ penalties }) => (penalties ?? 0) > 0).map(({ path }) => path));
  const found = recurrentParts(facts).filter(
    ({ path, part: { config } }) =>
      !heeded.has(path) && regularizers.some((name) => config[name] !== null && config[name] !== undefined),
  );
  if (found.length === 0) return null;
  return {
    rule: 'ignored-regularizer',
    severity: 'wrong',
    layers: [...new Set(found.map(({ path }) => path))],
    what: 'A recurrent layer has a kernel, recurrent or bias regularizer, and tfjs ignores it.',
    why: 'The loss has no such term: the layer trains without the penalty that it was given.',
    mend: 'Use weight decay ({ kind: "adamw", weightDecay }) or the strategy l2-sp of seqgraft; or take the regularizer out.',
  };
};
