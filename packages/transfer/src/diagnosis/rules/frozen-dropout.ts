import { frozenLayers, withWrapped } from '../model-facts.ts';
import type { ModelRule } from '../model-rule.ts';

const rates: readonly string[] = ['dropout', 'recurrentDropout'];

/** Dropout in frozen layers stays active in `fit`. */
export const frozenDropout: ModelRule = (facts) => {
  const drops = (className: string, config: Readonly<Record<string, unknown>>): boolean =>
    /Dropout/.test(className) ? Number(config.rate) > 0 : rates.some((rate) => Number(config[rate]) > 0);
  const found = frozenLayers(facts).filter((layer) =>
    withWrapped(layer).some(({ className, config }) => drops(className, config)),
  );
  if (found.length === 0) return null;
  return {
    rule: 'frozen-dropout',
    severity: 'wrong',
    layers: found.map(({ path }) => path),
    what: 'Dropout of frozen layers stays active in fit.',
    why: 'The head learns from features with holes that it never sees in predict: frozen features come out different in each step.',
    mend: 'Train with phases of @seqgraft/training: frozen layers, and the dropout behind them, rest. Or set the rate to 0.',
  };
};
