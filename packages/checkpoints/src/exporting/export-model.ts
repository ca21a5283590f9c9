import type { ExportedModel, ExportFormat, ExportSource } from './exported-model.ts';
import { exportedContent } from './exported-spec.ts';
import { exportKeras, exportKerasWeights } from './keras/export-keras.ts';
import { exportStateDict } from './pytorch/export-state-dict.ts';
import { exportTfjs } from './tfjs/export-tfjs.ts';

/**
 * A checkpoint as files that another tool loads; its predictions are the same there.
 *
 * - `safetensors`: model.safetensors, a state_dict under the names of PyTorch, and load.py with its module
 * - `tfjs`: model.json and weights.bin, a layers model of TensorFlow.js
 * - `keras`: model.keras, a model of Keras 3
 * - `keras-weights`: model.weights.h5, weights of Keras 3 for a model of the same layers
 *
 * Imported again, the weights are the same to the bit.
 *
 * @throws E_EXPORT for what the format cannot say, and for weights that are not those of the spec
 */
export async function exportModel(checkpoint: ExportSource, format: ExportFormat): Promise<ExportedModel> {
  const content = exportedContent(checkpoint, format);
  switch (format) {
    case 'safetensors':
      return exportStateDict(content, checkpoint.spec);
    case 'tfjs':
      return exportTfjs(content);
    case 'keras':
      return exportKeras(content);
    case 'keras-weights':
      return exportKerasWeights(content);
  }
}
