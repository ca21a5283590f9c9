import { recurrentParts } from '../model-facts.ts';
import type { ModelRule } from '../model-rule.ts';

/** The GRU of Keras 2 and later, and of PyTorch, cannot be loaded. */
export const resetAfter: ModelRule = (facts) => {
  const found = recurrentParts(facts).filter(
    ({ part: { className, config } }) => className.startsWith('GRU') && config.resetAfter === true,
  );
  // Written by tfjs it is of layers that have it, as those of seqgraft: tfjs' own refuse to be made.
  if (found.length === 0 || facts.byTfjs) return null;
  return {
    rule: 'reset-after',
    severity: 'wrong',
    layers: [...new Set(found.map(({ path }) => path))],
    what: 'A GRU has reset_after: true, and tfjs cannot load it.',
    why: 'It is the default of Keras 2 and later and the only GRU of PyTorch; setting it to false computes something else with the same weights.',
    mend: 'Use the GRU of @seqgraft/layers or @seqgraft/models, which has resetAfter; @seqgraft/checkpoints imports its weights.',
  };
};
