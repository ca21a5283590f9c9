import { recurrentParts } from '../model-facts.ts';
import type { ModelRule } from '../model-rule.ts';

/** The gates' activation is another one than everywhere else. */
export const hardSigmoid: ModelRule = (facts) => {
  const found = recurrentParts(facts).filter(
    ({ part: { className, config } }) =>
      !className.startsWith('SimpleRNN') && config.recurrentActivation === 'hardSigmoid',
  );
  if (found.length === 0) return null;
  return {
    rule: 'hard-sigmoid',
    severity: 'risk',
    layers: [...new Set(found.map(({ path }) => path))],
    what: 'The gates of an LSTM or GRU use hardSigmoid, the default of tfjs.',
    why: 'Keras 2 and later and PyTorch use sigmoid: weights from there give other numbers here, weights from here other numbers there, and no shape shows it.',
    mend: "Set recurrentActivation: 'sigmoid' and train again; or keep hardSigmoid wherever these weights go. Carrying with @seqgraft/transfer refuses the mix.",
  };
};
