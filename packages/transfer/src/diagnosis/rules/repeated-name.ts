import { repeatedNames } from '../../repeated-names.ts';
import type { ModelRule } from '../model-rule.ts';

/** Two layers, or two weights, of one name. */
export const repeatedName: ModelRule = ({ layers, nested, repeatedWeights }) => {
  const names = new Set(repeatedNames([...layers.map(({ name }) => name), ...nested.map(({ name }) => name)]));
  const places = [...layers, ...nested].filter(({ name }) => names.has(name)).map(({ path }) => path);
  if (places.length + repeatedWeights.length === 0) return null;
  return {
    rule: 'repeated-name',
    severity: 'wrong',
    layers: places.length > 0 ? places : [...new Set(repeatedWeights.map((name) => name.replace(/\/[^/]*$/, '')))],
    what: `A name stands twice: ${[...names, ...(names.size === 0 ? repeatedWeights : [])].join(', ')}.`,
    why: 'The model can be saved and not be loaded again, or is loaded with the weights of one layer in both.',
    mend: 'Give every layer a name of its own; a head added to a reloaded model gets the automatic name of one that is there already.',
  };
};
