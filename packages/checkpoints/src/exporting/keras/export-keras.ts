import type { Json } from '@seqgraft/core';
import type { ExportedModel } from '../exported-model.ts';
import type { ExportedContent } from '../exported-spec.ts';
import { type Hdf5Group, writeHdf5 } from '../hdf5/write-hdf5.ts';
import { layerArrays } from './layer-arrays.ts';
import { type LayerConfig, layerConfigs, layerNotes } from './layer-configs.ts';

/** The version of Keras whose format is written; all of Keras 3 read it. */
const kerasVersion = '3.12.0';

/** Of the zip: a fixed time, so that the same model gives the same bytes. */
const noTime = new Date(1980, 0, 1);

/** A model of Keras 3: `keras.saving.load_model("model.keras")`. */
export async function exportKeras(content: ExportedContent): Promise<ExportedModel> {
  // Loaded where it is needed alone.
  const { zipSync } = await import('fflate');
  const json = (value: Json): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
  const bytes = zipSync(
    {
      'metadata.json': json({ keras_version: kerasVersion, date_saved: '1980-01-01@00:00:00' }),
      'config.json': json(modelConfig(content)),
      'model.weights.h5': writeHdf5(weightGroups(content)),
    },
    // Keras stores what it packs as it is, and so do we: weights hardly get smaller.
    { level: 0, mtime: noTime },
  );
  return { files: [{ name: 'model.keras', bytes }], notes: layerNotes(content.spec) };
}

/** Weights of Keras 3 for a model of the same layers: `model.load_weights("model.weights.h5")`. */
export function exportKerasWeights(content: ExportedContent): ExportedModel {
  const bytes = writeHdf5(weightGroups(content));
  return { files: [{ name: 'model.weights.h5', bytes }], notes: layerNotes(content.spec) };
}

function modelConfig({ spec }: ExportedContent): Json {
  const shape = spec.embedding === null ? [null, null, spec.features] : [null, null];
  const dtype = 'float32';
  const input: LayerConfig = { className: 'InputLayer', config: { name: 'inputs', batch_shape: shape, dtype } };
  return {
    module: 'keras',
    class_name: 'Sequential',
    config: {
      name: 'seqgraft',
      trainable: true,
      dtype,
      layers: [input, ...layerConfigs(spec)].map(kerasLayer),
      build_input_shape: shape,
    },
    registered_name: null,
    build_config: { input_shape: shape },
  };
}

function kerasLayer({ className, config, inner }: LayerConfig): Json {
  return {
    module: 'keras.layers',
    class_name: className,
    config: { trainable: true, dtype: 'float32', ...config, ...(inner !== undefined && { layer: kerasLayer(inner) }) },
    registered_name: null,
  };
}

/** `layers/lstm_1/cell/vars/0`: by the class of the layer and how many of it came before. */
function weightGroups(content: ExportedContent): Hdf5Group {
  const configs = layerConfigs(content.spec);
  const folders = new Map<string, Hdf5Group>();
  const counts = new Map<string, number>();
  const arrays = layerArrays(content);
  for (const { className, config } of configs) {
    const count = counts.get(className) ?? 0;
    counts.set(className, count + 1);
    const parts = arrays.filter(({ layer }) => layer === config.name);
    if (parts.length === 0) continue;
    const members = parts.map(({ direction, arrays: own }) => {
      const vars: Hdf5Group = new Map([['vars', new Map(own.map(([, array], index) => [String(index), array]))]]);
      const inner: Hdf5Group = className === 'Dense' || className === 'Embedding' ? vars : new Map([['cell', vars]]);
      return { direction, inner };
    });
    const [only] = members;
    const folder: Hdf5Group =
      members.length === 1 && only !== undefined
        ? only.inner
        : new Map(members.map(({ direction, inner }) => [`${direction}_layer`, inner]));
    folders.set(`${fileNames[className] ?? className}${count === 0 ? '' : `_${count}`}`, folder);
  }
  return new Map([['layers', folders]]);
}

/** Classes as Keras writes them in files of weights. */
const fileNames: Readonly<Record<string, string>> = {
  SimpleRNN: 'simple_rnn',
  LSTM: 'lstm',
  GRU: 'gru',
  Bidirectional: 'bidirectional',
  Dense: 'dense',
  Embedding: 'embedding',
};
