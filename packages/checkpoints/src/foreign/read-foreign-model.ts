import { isJsonObject } from '@seqgraft/core';
import { decodeForeignSafetensors } from '../safetensors/decode-safetensors.ts';
import { conversions, detectFormat } from './detect-format.ts';
import { ForeignFileError, ForeignFormatError } from './foreign-errors.ts';
import { readForeignJson } from './foreign-json.ts';
import type { ForeignFormat, ForeignModel, ForeignSource } from './foreign-model.ts';
import { ForeignProblem } from './foreign-problem.ts';
import { readKerasArchive } from './keras/read-keras-archive.ts';
import { readKerasH5 } from './keras/read-keras-h5.ts';
import { readTfjsModel } from './tfjs/read-tfjs-model.ts';
import { openZip, type ZipArchive } from './zip/zip-archive.ts';

/**
 * Reads the weights that another tool saved: safetensors (PyTorch and others), `.keras`, `.h5` and `.weights.h5` of Keras 2 and 3,
 * `model.json` of TensorFlow.js. The format is told by the bytes. Nothing in a file is run, nothing outside of it is opened
 * but the files beside a model.json, and time and memory stay in proportion to the bytes that are there.
 *
 * @throws E_FOREIGN_FORMAT when it is none of these; for pickles with the command that converts them
 * @throws E_FOREIGN_FILE when it breaks a rule of its format; `details.reason` says which
 * @throws E_SAFETENSORS the same for safetensors
 * @throws E_FOREIGN_CODE when the model needs code of its own: Lambda layers, custom objects
 * @throws E_NONFINITE when a weight is NaN or infinite
 */
export async function readForeignModel(source: ForeignSource): Promise<ForeignModel> {
  const { name, bytes, sibling } = source;
  const detected = detectFormat(bytes);
  if (detected.format === null) {
    throw new ForeignFormatError({ file: name, found: detected.found, convert: detected.convert });
  }
  switch (detected.format) {
    case 'safetensors': {
      const { tensors, metadata } = await naming(name, 'safetensors', () => decodeForeignSafetensors(bytes));
      return {
        format: 'safetensors',
        tensors,
        config: null,
        metadata: Object.keys(metadata).length > 0 ? metadata : null,
      };
    }
    case 'zip':
      return naming(name, 'keras', () => readKerasArchive(openModelZip(source)));
    case 'keras-h5':
      return naming(name, 'keras-h5', () => readKerasH5(bytes));
    default:
      return naming(name, 'tfjs', () => {
        const model = readForeignJson(bytes, name);
        if (!isJsonObject(model) || model.modelTopology === undefined) {
          const found = 'a JSON file without a modelTopology';
          throw new ForeignFormatError({ file: name, found, convert: null });
        }
        return readTfjsModel(model, sibling);
      });
  }
}

async function naming<T>(file: string, format: ForeignFormat, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (!(cause instanceof ForeignProblem)) throw cause;
    throw new ForeignFileError({ file, format, reason: cause.reason, problem: cause.message }, { cause });
  }
}

/** A zip with a config.json; what PyTorch and NumPy keep in zips is refused by its name, even where its directory is odd. */
function openModelZip({ name, bytes }: ForeignSource): ZipArchive {
  let archive: ZipArchive | undefined;
  let problem: unknown;
  try {
    archive = openZip(bytes);
    if (archive.names.includes('config.json')) return archive;
  } catch (cause) {
    problem = cause;
  }
  const first = new TextDecoder('latin1').decode(bytes.subarray(30, 30 + Math.min(200, bytes[26] ?? 0)));
  const directory = new TextDecoder('latin1').decode(bytes.subarray(-65_536));
  if (/(?:^|\/)(?:data|constants)\.pkl/.test(first) || /\/(?:data|constants)\.pkl/.test(directory)) {
    throw new ForeignFormatError({ file: name, found: 'a pickle of PyTorch', convert: conversions.torch });
  }
  if (first.endsWith('.npy')) {
    throw new ForeignFormatError({ file: name, found: 'an .npz of NumPy', convert: conversions.npz });
  }
  if (archive === undefined) throw problem;
  return archive;
}
