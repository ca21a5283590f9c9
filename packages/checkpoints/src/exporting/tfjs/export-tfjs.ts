import type { Json } from '@seqgraft/core';
import type { ExportedModel } from '../exported-model.ts';
import type { ExportedContent } from '../exported-spec.ts';
import { layerArrays } from '../keras/layer-arrays.ts';
import { type LayerConfig, layerConfigs, layerNotes } from '../keras/layer-configs.ts';

/** So that nothing is drawn for weights that the file brings. */
const zeros: Json = { class_name: 'Zeros', config: {} };

/**
 * A layers model of TensorFlow.js: `tf.loadLayersModel('file://…/model.json')`.
 *
 * All layers are those of plain TensorFlow.js but the GRU that resets after, which it refuses: that loads once
 * `registerLayers()` of @seqgraft/layers was called.
 */
export function exportTfjs(content: ExportedContent): ExportedModel {
  const { spec } = content;
  const layers = layerConfigs(spec).map((layer, index) => tfjsLayer(layer, index === 0 ? inputShape(content) : null));
  const arrays = layerArrays(content).flatMap(({ layer, direction, arrays: own }) => {
    const owner = direction === null ? layer : `${layer}/${direction}_${layer}`;
    return own.map(([role, array]) => ({ name: `${owner}/${role}`, array }));
  });
  const model = {
    format: 'layers-model',
    generatedBy: 'seqgraft',
    convertedBy: null,
    modelTopology: {
      class_name: 'Sequential',
      config: { name: 'seqgraft', layers },
      keras_version: 'tfjs-layers 4.22.0',
      backend: 'tensor_flow.js',
    },
    weightsManifest: [
      {
        paths: ['weights.bin'],
        weights: arrays.map(({ name, array }) => ({ name, shape: array.shape, dtype: 'float32' })),
      },
    ],
  };
  const bytes = new Uint8Array(arrays.reduce((sum, { array }) => sum + array.data.byteLength, 0));
  let offset = 0;
  for (const { array } of arrays) {
    bytes.set(new Uint8Array(array.data.buffer, array.data.byteOffset, array.data.byteLength), offset);
    offset += array.data.byteLength;
  }
  const ownGru = spec.resetAfter
    ? ['Plain TensorFlow.js has no GRU that resets after: call registerLayers() of @seqgraft/layers before loading.']
    : [];
  return {
    files: [
      { name: 'model.json', bytes: new TextEncoder().encode(`${JSON.stringify(model)}\n`) },
      { name: 'weights.bin', bytes },
    ],
    notes: [...layerNotes(spec), ...ownGru],
  };
}

function inputShape({ spec }: ExportedContent): Json {
  return spec.embedding === null ? [null, null, spec.features] : [null, null];
}

function tfjsLayer({ className, config, inner }: LayerConfig, shape: Json): Json {
  const initializers: { [name: string]: Json } =
    className === 'Embedding'
      ? { embeddings_initializer: zeros }
      : className === 'Dense' || inner !== undefined || className === 'Dropout'
        ? {}
        : { recurrent_initializer: zeros };
  const drawn = inner === undefined && className !== 'Embedding' && className !== 'Dropout';
  return {
    class_name: className,
    config: {
      ...config,
      ...initializers,
      ...(drawn && { kernel_initializer: zeros }),
      ...(inner !== undefined && { layer: tfjsLayer(inner, null) }),
      ...(shape !== null && { batch_input_shape: shape, dtype: 'float32' }),
    },
  };
}
