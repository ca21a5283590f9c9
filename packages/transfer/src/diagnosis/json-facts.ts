import { repeatedNames } from '../repeated-names.ts';
import { ModelJsonError } from './diagnosis-errors.ts';
import { isPlain, layerFactsOf, serialisedLayer } from './layer-facts-of.ts';
import type { LayerFacts, ModelFacts, NestedFacts } from './model-facts.ts';
import type { WeightGroup } from './weights-manifest.ts';
import { readWeightsManifest } from './weights-manifest.ts';

/** Models within models: none that anyone builds goes deeper, and a circle ends here. */
const deepest = 32;
/** Of the whole model; more is no recurrent network. */
const mostLayers = 100_000;

const containers: readonly string[] = ['Sequential', 'Model', 'Functional'];

interface Collected {
  readonly nested: NestedFacts[];
  readonly problems: string[];
  count: number;
}

function collect(
  config: Readonly<Record<string, unknown>>,
  place: { prefix: string; depth: number },
  all: Collected,
): LayerFacts[] {
  const { prefix, depth } = place;
  const where = prefix === '' ? 'the model' : prefix.slice(0, -1);
  if (depth > deepest) {
    all.problems.push(`models are nested more than ${deepest} deep`);
    return [];
  }
  // Keras 1 and old files have the list of layers itself as the configuration of a Sequential.
  const list = Array.isArray(config) ? (config as readonly unknown[]) : config.layers;
  if (!Array.isArray(list)) {
    all.problems.push(`${where} has no list of layers`);
    return [];
  }
  all.count += list.length;
  if (all.count > mostLayers) {
    all.problems.push(`there are more than ${mostLayers} layers`);
    return [];
  }
  return list.flatMap((entry: unknown, index): LayerFacts[] => {
    const layer = serialisedLayer(entry);
    if (layer === null) {
      all.problems.push(`layer ${index} of ${where} must have a class_name and a config`);
      return [];
    }
    const { className, config: own } = layer;
    const outer = isPlain(entry) ? entry.name : undefined;
    const name = [own.name, outer].find((each): each is string => typeof each === 'string') ?? `${index}`;
    const path = `${prefix}${name}`;
    if (!containers.includes(className)) return [layerFactsOf(className, own, { path })];
    const within = collect(own, { prefix: `${path}/`, depth: depth + 1 }, all);
    all.nested.push({ path, name, trainable: own.trainable !== false, layers: within });
    return within;
  });
}

/** The class of the optimizer that the model was saved with. */
function savedOptimizer(training: unknown): string | null {
  if (!isPlain(training)) return null;
  const config = training.optimizer_config ?? training.optimizerConfig;
  const className = isPlain(config) ? (config.class_name ?? config.className) : null;
  return typeof className === 'string' ? className : null;
}

/** What is to be known of a parsed model.json, or of its topology alone. @throws E_MODEL_JSON with all problems */
export function jsonFacts(json: unknown): { readonly facts: ModelFacts; readonly files: readonly WeightGroup[] } {
  if (!isPlain(json)) throw new ModelJsonError({ problems: ['it is no object'] });
  if (json.format === 'graph-model') {
    throw new ModelJsonError({ problems: ['it is a graph model, which has no layers any more'] });
  }
  const topology = json.modelTopology ?? json;
  const model = serialisedLayer(isPlain(topology) ? (topology.model_config ?? topology) : null);
  if (model === null) throw new ModelJsonError({ problems: ['modelTopology must have a class_name and a config'] });
  if (!containers.includes(model.className)) {
    throw new ModelJsonError({ problems: [`a model is one of ${containers.join(', ')}, got ${model.className}`] });
  }
  const all: Collected = { nested: [], problems: [], count: 0 };
  const layers = collect(model.config, { prefix: '', depth: 0 }, all);
  const files = readWeightsManifest(json.weightsManifest, all.problems);
  if (all.problems.length > 0) throw new ModelJsonError({ problems: all.problems });
  const training = json.trainingConfig ?? (isPlain(topology) ? topology.training_config : undefined);
  const facts: ModelFacts = {
    layers,
    nested: all.nested,
    optimizer: savedOptimizer(training),
    repeatedWeights: repeatedNames(files.flatMap((group) => group.names)),
    byTfjs: isPlain(topology) && /^tfjs/.test(String(topology.keras_version)),
    live: null,
  };
  return { facts, files };
}
