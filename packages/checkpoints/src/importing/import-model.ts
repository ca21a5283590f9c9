import type { ForeignModel } from '../foreign/foreign-model.ts';
import { assembleModel } from './assemble-model.ts';
import { Findings } from './findings.ts';
import type { ImportedModel, ImportOptions } from './imported-model.ts';
import { describeKeras } from './keras/describe-keras.ts';
import { describeStateDict } from './pytorch/describe-state-dict.ts';

/**
 * A model of PyTorch, Keras or TensorFlow.js as spec and weights of this toolkit. Its predictions are those of the origin.
 *
 * Weights go by role: by the names and settings that the file has, never by their order alone. Gates are put into the order
 * of Keras; of RNN and LSTM the two biases of PyTorch become their sum, rounded to float32.
 *
 * @param source of `readForeignModel`
 * @throws E_IMPORT with everything that a spec cannot say exactly
 */
export function importModel(source: ForeignModel, options: ImportOptions = {}): ImportedModel {
  const findings = new Findings();
  const describe = source.format === 'safetensors' ? describeStateDict : describeKeras;
  return assembleModel(describe(source, options, findings), findings);
}
