import type { LayersModel, layers } from '@tensorflow/tfjs-layers';
import { layerFactsOf } from './layer-facts-of.ts';
import { type LayerFacts, withWrapped } from './model-facts.ts';
import type { ModelFinding } from './model-finding.ts';

type Layer = layers.Layer;
type Weight = Layer['weights'][number];

/** The layers of a model that have weights, those of nested models in the place of these. */
function owners(model: { readonly layers: readonly Layer[] }): Layer[] {
  return model.layers.flatMap((layer) => {
    const inner = (layer as unknown as { layers?: Layer[] }).layers;
    return Array.isArray(inner) ? owners({ layers: inner }) : layer.weights.length > 0 ? [layer] : [];
  });
}

interface Side {
  readonly model: LayersModel;
  readonly owners: readonly Layer[];
}

/** Where each weight of `getWeights()` stands: `2/0` is the first weight of the third layer. */
function placesOf({ model, owners: own }: Side): string[] {
  const place = new Map<Weight, string>();
  own.forEach((layer, at) => {
    layer.weights.forEach((weight, index) => {
      place.set(weight, `${at}/${index}`);
    });
  });
  return model.weights.map((weight) => place.get(weight) ?? weight.originalName);
}

/** A target that was made of layers of the source. */
function sharedVariables(source: Side, target: Side): ModelFinding | null {
  const ofSource = new Set(source.model.weights.map((weight) => weight.read()));
  const found = target.owners.filter((layer) => layer.weights.some((weight) => ofSource.has(weight.read())));
  if (found.length === 0) return null;
  return {
    rule: 'shared-variables',
    severity: 'wrong',
    layers: found.map(({ name }) => name),
    what: 'Source and target share variables: these layers are the same objects.',
    why: 'Training the target changes the source, and every comparison of the two.',
    mend: 'Build the target anew and carry the weights into it (carry of @seqgraft/transfer); a model on source.layers[k].output is the source.',
  };
}

/** The order of `getWeights()` depends on what is trainable. */
function swappedOrder(source: Side, target: Side): ModelFinding | null {
  if (source.owners.length !== target.owners.length) return null;
  const [from, to] = [placesOf(source), placesOf(target)];
  const places = to.flatMap((place, index) => (from[index] === undefined || from[index] === place ? [] : [place]));
  if (places.length === 0) return null;
  const swapped = target.owners.filter((_, at) => places.some((place) => place.startsWith(`${at}/`)));
  return {
    rule: 'swapped-order',
    severity: 'wrong',
    layers: swapped.map(({ name }) => name),
    what: 'getWeights() of source and target come in different orders, since other layers are trainable.',
    why: 'target.setWeights(source.getWeights()) puts weights into the wrong layers; where shapes are equal nothing is said.',
    mend: 'Copy layer by layer and role by role (carry of @seqgraft/transfer does), or make trainable equal in both while copying.',
  };
}

/** `loadWeights` goes by names, and passes over what it does not find. */
function otherNames(source: Side, target: Side): ModelFinding | null {
  const known = new Set(source.model.weights.map(({ originalName }) => originalName));
  const missing = target.owners.filter((layer) => layer.weights.every(({ originalName }) => !known.has(originalName)));
  if (missing.length === 0) return null;
  const nothing = missing.length === target.owners.length;
  return {
    rule: 'other-names',
    severity: nothing ? 'wrong' : 'risk',
    layers: missing.map(({ name }) => name),
    what: nothing
      ? 'No weight of the target has a name that the source has.'
      : 'Layers of the target have names that the source has not.',
    why: 'target.loadWeights(weights of the source, false) passes over them and says nothing.',
    mend: 'Give the same names to the layers of both; carry of @seqgraft/transfer goes by group and role, and says what was not carried.',
  };
}

/** What changes the meaning of equal shapes. */
const semantics = ['activation', 'recurrentActivation', 'goBackwards', 'mergeMode', 'useBias', 'resetAfter'] as const;

/** Reads the settings that matter of a layer and of what it wraps; a setting that is left out is the default of both. */
function settingsOf(layer: LayerFacts): string[] {
  return withWrapped(layer).flatMap(({ className, config }) => [
    className,
    ...semantics.map((name) => `${name}: ${JSON.stringify(config[name] ?? null)}`),
  ]);
}

/** Weights that fit and mean something else. */
function otherSemantics(source: Side, target: Side): ModelFinding | null {
  if (source.owners.length !== target.owners.length) return null;
  const factsOf = ({ owners: own }: Side): LayerFacts[] =>
    own.map((layer) => layerFactsOf(layer.getClassName(), layer.getConfig(), { path: layer.name }));
  const [from, to] = [factsOf(source), factsOf(target)];
  const sameShapes = (at: number): boolean => {
    const shapes = [source, target].map(({ owners: own }) => own[at]?.weights.map(({ shape }) => shape));
    return JSON.stringify(shapes[0]) === JSON.stringify(shapes[1]);
  };
  const differences = to.flatMap((layer, at) => {
    if (!sameShapes(at)) return [];
    const others = settingsOf(from[at] as LayerFacts);
    const own = settingsOf(layer);
    const differing = own.flatMap((value, index) =>
      value === others[index] ? [] : [`${value}, in the source ${others[index]}`],
    );
    return differing.length === 0 ? [] : [{ name: layer.name, differing }];
  });
  if (differences.length === 0) return null;
  return {
    rule: 'other-semantics',
    severity: 'wrong',
    layers: differences.map(({ name }) => name),
    what: `Layers of equal shape compute something else: ${differences
      .map(({ name, differing }) => `${name} has ${differing.join('; ')}`)
      .join('. ')}.`,
    why: 'Carried weights fit, and mean something else: a wreck that no shape shows.',
    mend: 'Build the target with the settings of the source; carry of @seqgraft/transfer compares them and refuses.',
  };
}

/**
 * Looks for what goes wrong between a source and a target when weights are copied by hand: shared variables, another order
 * or other names of weights, and equal shapes that mean something else. Layers are paired by their order.
 */
export function compareForTransfer(source: LayersModel, target: LayersModel): readonly ModelFinding[] {
  const [from, to] = [source, target].map((model): Side => ({ model, owners: owners(model) })) as [Side, Side];
  return [sharedVariables, swappedOrder, otherSemantics, otherNames].flatMap((rule) => rule(from, to) ?? []);
}
