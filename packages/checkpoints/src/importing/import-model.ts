import type { Json, NamedArrays } from '@seqgraft/core';
import { assembleModel } from './assemble-model.ts';
import { Findings } from './findings.ts';
import type { ImportedModel, ImportOptions } from './imported-model.ts';
import { describeKeras } from './keras/describe-keras.ts';
import { describeStateDict } from './pytorch/describe-state-dict.ts';

/** What `readForeignModel` gives. */
export interface ImportSource {
  readonly format: 'safetensors' | 'keras' | 'keras-h5' | 'tfjs';
  readonly tensors: NamedArrays;
  readonly config: Json | null;
  readonly metadata: Json | null;
}

/**
 * A model of PyTorch, Keras or TensorFlow.js as spec and weights of this toolkit. Its predictions are those of the origin.
 *
 * Weights go by role: by the names and settings that the file has, never by their order alone. Gates are put into the order
 * of Keras; of RNN and LSTM the two biases of PyTorch become their sum, rounded to float32.
 *
 * @throws E_IMPORT with everything that a spec cannot say exactly
 */
export function importModel(source: ImportSource, options: ImportOptions = {}): ImportedModel {
  const findings = new Findings();
  const describe = source.format === 'safetensors' ? describeStateDict : describeKeras;
  return assembleModel(describe(source, options, findings), findings);
}
