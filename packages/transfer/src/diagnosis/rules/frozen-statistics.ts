import { frozenLayers } from '../model-facts.ts';
import type { ModelRule } from '../model-rule.ts';

/** The statistics of a frozen BatchNormalization go on moving. */
export const frozenStatistics: ModelRule = (facts) => {
  const found = frozenLayers(facts).filter(({ className }) => className === 'BatchNormalization');
  if (found.length === 0) return null;
  return {
    rule: 'frozen-statistics',
    severity: 'wrong',
    layers: found.map(({ path }) => path),
    what: 'A frozen BatchNormalization takes the statistics of each batch, and goes on updating its own in fit.',
    why: 'What was learnt on the source is overwritten by the few windows of the target, though the layer is frozen. Keras 2 and later run it in inference mode.',
    mend: 'Train with phases of @seqgraft/training: frozen layers run in inference mode.',
  };
};
