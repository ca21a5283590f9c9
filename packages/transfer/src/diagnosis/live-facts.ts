import type { LayersModel, layers } from '@tensorflow/tfjs-layers';
import { repeatedNames } from '../repeated-names.ts';
import { layerFactsOf } from './layer-facts-of.ts';
import type { LayerFacts, ModelFacts, NestedFacts } from './model-facts.ts';

type Layer = layers.Layer;
type Container = Layer & { readonly layers: readonly Layer[] };

function isContainer(layer: Layer): layer is Container {
  return Array.isArray((layer as Partial<Container>).layers);
}

function collect(container: Container, prefix: string, nested: NestedFacts[]): LayerFacts[] {
  return container.layers.flatMap((layer) => {
    const path = `${prefix}${layer.name}`;
    if (isContainer(layer)) {
      const within = collect(layer, `${path}/`, nested);
      nested.push({ path, name: layer.name, trainable: layer.trainable, layers: within });
      return within;
    }
    const { trainable, losses } = layer;
    return [layerFactsOf(layer.getClassName(), layer.getConfig(), { path, trainable, penalties: losses.length })];
  });
}

/** The names that `save` gives to weights, where two of them are the same. */
function repeatedWeightsOf(model: LayersModel): string[] {
  return repeatedNames(model.weights.map(({ originalName }) => originalName));
}

/** The optimizer that a model is compiled with; null where it is not compiled. */
export function optimizerOf(model: LayersModel): LayersModel['optimizer'] | null {
  return (model.optimizer as LayersModel['optimizer'] | undefined) ?? null;
}

/** What is to be known of a live model. */
export function liveFacts(model: LayersModel): ModelFacts {
  const nested: NestedFacts[] = [];
  const found = collect(model as unknown as Container, '', nested);
  return {
    layers: found,
    nested,
    optimizer: optimizerOf(model)?.getClassName() ?? null,
    repeatedWeights: repeatedWeightsOf(model),
    byTfjs: true,
    live: model,
  };
}
