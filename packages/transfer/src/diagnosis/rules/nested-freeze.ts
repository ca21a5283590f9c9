import type { ModelRule } from '../model-rule.ts';

/** A frozen model within the model trains all the same, and its freeze is not saved. */
export const nestedFreeze: ModelRule = ({ nested }) => {
  const found = nested.filter(({ trainable, layers }) => !trainable && layers.some((layer) => layer.trainable));
  if (found.length === 0) return null;
  return {
    rule: 'nested-freeze',
    severity: 'wrong',
    layers: found.map(({ path }) => path),
    what: 'A nested model is frozen as a whole, and its layers are not.',
    why: 'In a Sequential model tfjs trains its recurrent layers all the same, while trainableWeights says that it does not; and save does not keep the flag of a nested model.',
    mend: 'Set trainable = false on every layer within it (model.layers.forEach), then compile; or carry it with @seqgraft/transfer and use the strategy freeze, which proves that nothing moved.',
  };
};
