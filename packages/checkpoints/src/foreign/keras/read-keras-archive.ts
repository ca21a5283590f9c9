import { readForeignJson } from '../foreign-json.ts';
import type { ForeignModel } from '../foreign-model.ts';
import { ForeignProblem } from '../foreign-problem.ts';
import { readHdf5 } from '../hdf5/read-hdf5.ts';
import { refuseForeignCode } from '../refuse-foreign-code.ts';
import type { ZipArchive } from '../zip/zip-archive.ts';
import { readWeights } from './read-weights.ts';

/**
 * A `.keras` archive (Keras 2.12 and later, 3): config.json, metadata.json and model.weights.h5; its other files are not read.
 *
 * @throws ForeignProblem
 * @throws E_FOREIGN_CODE
 * @throws E_NONFINITE
 */
export async function readKerasArchive(archive: ZipArchive): Promise<ForeignModel> {
  const config = readForeignJson(await part(archive, 'config.json'), 'config.json');
  refuseForeignCode(config);
  const about = readForeignJson(await part(archive, 'metadata.json'), 'metadata.json');
  const bytes = await part(archive, 'model.weights.h5');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new ForeignProblem('keras-nested', 'its model.weights.h5 is an archive again');
  }
  const { tensors, groups } = readWeights(readHdf5(bytes));
  const metadata = typeof about === 'object' && about !== null && !Array.isArray(about) ? about : {};
  return { format: 'keras', tensors, config, metadata: { ...metadata, groups } };
}

async function part(archive: ZipArchive, name: string): Promise<Uint8Array> {
  const bytes = await archive.read(name);
  if (bytes === undefined) {
    const listed = archive.names
      .slice(0, 5)
      .map((other) => JSON.stringify(other))
      .join(', ');
    throw new ForeignProblem('keras-part', `it has no ${name}, only ${listed || 'nothing'}`);
  }
  return bytes;
}
