import { defineError, type ErrorClass, type ParameterGroup } from '@seqgraft/core';
import type { TrainableModel } from '@seqgraft/training';
import type { Variable } from '@tensorflow/tfjs-core';
import type { LayersModel, layers } from '@tensorflow/tfjs-layers';
import { type LiveParameter, layerParameters } from './layer-parameters.ts';
import { isRecurrent, recurrentSemantics, weightlessSemantics } from './layer-semantics.ts';

type Layer = layers.Layer;

/** A layer has weights that no group can hold. */
const UnsupportedLayerError: ErrorClass<{ layers: readonly { layer: string; className: string }[] }> = defineError(
  'E_LAYER',
  'incompatible',
  ({ layers: found }) => ({
    message: `A plain network is grouped by its Embedding, SimpleRNN, LSTM, GRU, Bidirectional and Dense layers; weights stand elsewhere too: ${found
      .map(({ layer, className }) => `${layer} (${className})`)
      .join(', ')}.`,
    remedy: 'Take these layers out, or write the groups and parameters of a TrainableModel by hand.',
  }),
);

/** A group before it has its number. */
interface GroupDraft {
  readonly kind: ParameterGroup['kind'];
  readonly semantics: Record<string, string | number | boolean>;
  parameters(group: string): LiveParameter[];
}

/** The layers in the order of the network, those of nested networks in the place of these. */
function flatten(network: { readonly layers: readonly Layer[] }): Layer[] {
  return network.layers.flatMap((layer) =>
    'layers' in layer ? flatten(layer as unknown as { layers: Layer[] }) : [layer],
  );
}

function draft(layer: Layer, targets: string): GroupDraft | null {
  const className = layer.getClassName();
  if (isRecurrent(layer)) {
    return {
      kind: 'recurrent',
      semantics: recurrentSemantics(layer, null),
      parameters: (group) => layerParameters(layer, { group, direction: null }),
    };
  }
  if (className === 'Bidirectional') {
    const { forwardLayer, backwardLayer } = layer as unknown as { forwardLayer: Layer; backwardLayer: Layer };
    if (!isRecurrent(forwardLayer)) return null;
    return {
      kind: 'recurrent',
      semantics: recurrentSemantics(forwardLayer, String(layer.getConfig().mergeMode)),
      parameters: (group) => [
        ...layerParameters(forwardLayer, { group, direction: 'forward' }),
        ...layerParameters(backwardLayer, { group, direction: 'backward' }),
      ],
    };
  }
  if (className === 'Embedding') {
    const { inputDim, outputDim, maskZero } = layer.getConfig();
    return {
      kind: 'embedding',
      semantics: { vocabulary: Number(inputDim), units: Number(outputDim), maskZero: maskZero === true },
      parameters: (group) => layerParameters(layer, { group, direction: null }),
    };
  }
  // TimeDistributed(dense) computes what dense computes on a sequence.
  const inner = className === 'TimeDistributed' ? (layer as unknown as { layer: Layer }).layer : layer;
  if (inner.getClassName() !== 'Dense') return null;
  const { activation, units, useBias } = inner.getConfig();
  return {
    kind: 'head',
    semantics: { activation: String(activation), outputs: Number(units), targets, useBias: useBias !== false },
    parameters: (group) => layerParameters(inner, { group, direction: null }),
  };
}

/**
 * Reads the groups of a plain tfjs network off its layers, so that it can be carried from, carried to and trained.
 *
 * Groups are called `recurrent_1`, `recurrent_2`, … from the input up, then `head`; with several Dense layers `head_1`,
 * `head_2`, …; with an Embedding, `embedding`. The names of the layers do not matter: tfjs counts them up, and they differ
 * in every model. The semantics are those of `@seqgraft/models`; what layers without weights compute in between
 * (an Activation, a Flatten) is added as `before` and `after`.
 *
 * @param network built (it has an input shape). It is not copied: the result speaks of its live variables.
 * @throws E_LAYER for weights in any other layer.
 */
export function describeLayersModel(network: LayersModel): TrainableModel {
  const targets = network.outputs[0]?.shape.length === 3 ? 'every-step' : 'last';
  const drafts: GroupDraft[] = [];
  const unsupported: { layer: string; className: string }[] = [];
  let before: string[] = [];
  for (const layer of flatten(network)) {
    if (layer.weights.length === 0) {
      const computed = weightlessSemantics(layer);
      if (computed !== null) before.push(computed);
      continue;
    }
    const group = draft(layer, targets);
    if (group === null) {
      unsupported.push({ layer: layer.name, className: layer.getClassName() });
      continue;
    }
    if (before.length > 0) group.semantics.before = before.join(', ');
    before = [];
    drafts.push(group);
  }
  if (unsupported.length > 0) throw new UnsupportedLayerError({ layers: unsupported });
  const top = drafts.at(-1);
  if (top !== undefined && before.length > 0) top.semantics.after = before.join(', ');
  return number(network, drafts);
}

/** Gives the groups their names, and collects their parameters. */
function number(network: LayersModel, drafts: readonly GroupDraft[]): TrainableModel {
  const parameters = new Map<string, Variable>();
  const groups = drafts.map(({ kind, semantics, parameters: collect }, place): ParameterGroup => {
    const sameKind = drafts.filter((other) => other.kind === kind).length;
    const position = drafts.slice(0, place + 1).filter((other) => other.kind === kind).length;
    const name = kind !== 'recurrent' && sameKind === 1 ? kind : `${kind}_${position}`;
    return {
      name,
      kind,
      semantics,
      parameters: collect(name).map(({ variable, ...parameter }) => {
        parameters.set(parameter.name, variable);
        return parameter;
      }),
    };
  });
  return { network, groups, parameters };
}
