import { recurrentParts } from '../model-facts.ts';
import type { ModelRule } from '../model-rule.ts';

/** An LSTM forgets from the start. */
export const forgetBiasOff: ModelRule = (facts) => {
  const found = recurrentParts(facts).filter(
    ({ part: { className, config } }) =>
      className.startsWith('LSTM') && config.useBias !== false && config.unitForgetBias !== true,
  );
  if (found.length === 0) return null;
  return {
    rule: 'forget-bias-off',
    severity: 'risk',
    layers: [...new Set(found.map(({ path }) => path))],
    what: 'An LSTM starts with a forget bias of 0: unitForgetBias is off unless asked for.',
    why: 'Training from fresh weights forgets half of its state in each step at first, and learns long dependencies later than in Keras. Trained weights are not touched.',
    mend: 'Set unitForgetBias: true before training from fresh weights; models of @seqgraft/models have it.',
  };
};
