import { defineError, type ErrorClass } from '@seqgraft/core';
import type { ForeignFormat } from './foreign-model.ts';
import type { ForeignReason } from './foreign-problem.ts';

/** The file is of none of the formats that are read; a pickle, for one, is a program, and is never run. */
export const ForeignFormatError: ErrorClass<{
  readonly file: string;
  /** What it is, as the end of a sentence. */
  readonly found: string;
  /** A command that makes a file of it that is read. */
  readonly convert: string | null;
}> = defineError('E_FOREIGN_FORMAT', 'data', ({ file, found, convert }) => ({
  message: `Models are read from safetensors, .keras, .h5 and model.json: ${JSON.stringify(file)} is ${found}.`,
  remedy: convert === null ? 'Give a file of one of these formats.' : `Convert it where it was made: ${convert}`,
}));

/** Details of `E_FOREIGN_FILE`. */
export type ForeignFileDetails = {
  readonly file: string;
  readonly format: ForeignFormat;
  readonly reason: ForeignReason;
  /** What was got, and where. */
  readonly problem: string;
};

const keptPlain = 'Save the model again with Keras itself, which keeps plain arrays in one file without links.';

const remedies: Partial<Record<ForeignReason, string>> = {
  'json-number': 'Look for NaN or Infinity in the settings of the model, give them numbers and save it again.',
  'hdf5-chunked': keptPlain,
  'hdf5-dense': keptPlain,
  'hdf5-external-link': keptPlain,
  'hdf5-external-storage': keptPlain,
  'hdf5-filter': keptPlain,
  'hdf5-hard-link': keptPlain,
  'hdf5-named-type': keptPlain,
  'hdf5-shared-message': keptPlain,
  'hdf5-soft-link': keptPlain,
  'hdf5-user-link': keptPlain,
  'hdf5-virtual': keptPlain,
  'keras-part': 'Save the whole model with `model.save("model.keras")`.',
  'tensor-dtype': 'Save the weights as float32.',
  'tfjs-path': 'Put the files of weights beside the model.json, or in a folder beside it.',
  'tfjs-shard': 'Give the model.json together with all of its files of weights, as they were saved.',
};

/** The file is damaged, lies about itself or holds what is never read; `details.reason` says which rule is broken. */
export const ForeignFileError: ErrorClass<ForeignFileDetails> = defineError(
  'E_FOREIGN_FILE',
  'integrity',
  ({ file, format, reason, problem }) => ({
    message: `Not a readable ${format} file: ${JSON.stringify(file)}: ${problem}.`,
    remedy: remedies[reason] ?? 'Get the file again from where it was made.',
  }),
);

/** A layer that is a program and not a setting. */
export interface ForeignCode {
  /** The layer's name, or its class where it has none. */
  readonly layer: string;
  /** What it is: `Lambda`, `my_package.MyLayer`. */
  readonly code: string;
  /** Where in the config: `config.layers[2]`. */
  readonly where: string;
}

/** The model needs code that does not come with Keras; all such places at once. */
export const ForeignCodeError: ErrorClass<{ readonly found: readonly ForeignCode[] }> = defineError(
  'E_FOREIGN_CODE',
  'data',
  ({ found }) => ({
    message: `A model is read only if all of it is Keras's own: ${found
      .slice(0, 20)
      .map(({ layer, code, where }) => `${JSON.stringify(layer)} is ${code} (${where})`)
      .join('; ')}${found.length > 20 ? `; and ${found.length - 20} more` : ''}.`,
    remedy: 'Replace these layers by built-in ones and save the model again; code that comes with a file is never run.',
  }),
);
