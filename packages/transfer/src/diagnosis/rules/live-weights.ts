import { frozenLayers, hasWeights } from '../model-facts.ts';
import type { ModelRule } from '../model-rule.ts';

/** Whoever freezes will want to check it, and cannot with `getWeights`. */
export const liveWeights: ModelRule = (facts) => {
  const found = frozenLayers(facts).filter(hasWeights);
  if (found.length === 0) return null;
  return {
    rule: 'live-weights',
    severity: 'advice',
    layers: found.map(({ path }) => path),
    what: 'Layers are frozen; getWeights() cannot prove it.',
    why: 'It gives the live variables: a comparison of before and after compares each with itself, and always passes.',
    mend: 'Copy the bytes before (weight.dataSync().slice()) and compare after; adapt of @seqgraft/transfer does, and throws when a frozen tensor moved.',
  };
};
