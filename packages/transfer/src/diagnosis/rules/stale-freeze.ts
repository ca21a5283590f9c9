import type { Variable } from '@tensorflow/tfjs-core';
import type { LayersModel, layers } from '@tensorflow/tfjs-layers';
import { optimizerOf } from '../live-facts.ts';
import type { ModelRule } from '../model-rule.ts';

type Weight = layers.Layer['weights'][number];

/** What `fit` will train: kept by tfjs when the model is compiled, of a Sequential by the model within it. */
function collected(model: LayersModel): readonly Weight[] | null {
  const holder = model as unknown as {
    model?: { collectedTrainableWeights?: Weight[] };
    collectedTrainableWeights?: Weight[];
  };
  return holder.model?.collectedTrainableWeights ?? holder.collectedTrainableWeights ?? null;
}

function layerOf(weight: Weight): string {
  return weight.originalName.slice(0, weight.originalName.lastIndexOf('/'));
}

/** Trap 1: `trainable` was changed after `compile`, which alone decides what is trained. */
export const staleFreeze: ModelRule = ({ live }) => {
  if (live === null || optimizerOf(live) === null) return null;
  const trained = collected(live);
  if (trained === null) return null;
  const shown = new Set(live.trainableWeights);
  // The optimizer leaves out what is switched off at the variable, as that of a Dense is at once.
  const secretly = trained.filter((weight) => !shown.has(weight) && (weight.read() as Variable).trainable);
  const inTrained = new Set(trained);
  const never = live.trainableWeights.filter((weight) => !inTrained.has(weight));
  if (secretly.length + never.length === 0) return null;
  const parts = [
    ...(secretly.length === 0 ? [] : [`${secretly.length} weights of frozen layers will be trained`]),
    ...(never.length === 0 ? [] : [`${never.length} weights of trainable layers will not`]),
  ];
  return {
    rule: 'stale-freeze',
    severity: 'wrong',
    layers: [...new Set([...secretly, ...never].map(layerOf))],
    what: `The model was compiled before trainable was changed: ${parts.join(', and ')}.`,
    why: 'fit trains what was trainable when the model was compiled; LSTM, GRU, SimpleRNN and Bidirectional layers ignore a later flag.',
    mend: 'Call compile again after the last change of trainable; or train with phases of @seqgraft/training, which look at no flags.',
  };
};
