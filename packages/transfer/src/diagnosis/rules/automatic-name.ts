import { hasWeights, type LayerFacts } from '../model-facts.ts';
import type { ModelRule } from '../model-rule.ts';

/** `BatchNormalization` → `batch_normalization`, as tfjs and Keras do; `LSTM` → `lstm`, `SimpleRNN` → `simple_rnn`. */
function snake(text: string): string {
  return text
    .replace(/(.)([A-Z][a-z0-9]+)/g, '$1_$2')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

/** tfjs counts `dense_Dense1`, Keras `dense`, `dense_1`. */
function isAutomaticName({ name, className }: Pick<LayerFacts, 'name' | 'className'>): boolean {
  const base = snake(className);
  const rest = name.startsWith(base) ? name.slice(base.length) : null;
  return rest !== null && (new RegExp(`^_${className.replace(/\W/g, '')}\\d+$`).test(rest) || /^(_\d+)?$/.test(rest));
}

/** Names that count up with each layer of the process. */
export const automaticName: ModelRule = ({ layers }) => {
  const found = layers.filter((layer) => hasWeights(layer) && isAutomaticName(layer));
  if (found.length === 0) return null;
  return {
    rule: 'automatic-name',
    severity: 'risk',
    layers: found.map(({ path }) => path),
    what: 'Layers with weights have automatic names.',
    why: 'The same code gives other names where other layers were made before: loadWeights(weights, false) then loads nothing, and says nothing.',
    mend: "Give every layer a name of your own (name: 'recurrent_1'); carrying with @seqgraft/transfer goes by group and role.",
  };
};
