import { isConfinedPath, isJsonObject, type Json, type JsonObject } from '@seqgraft/core';
import { safetensorsLimits } from '../../safetensors/safetensors-format.ts';
import type { ForeignModel, ForeignSource } from '../foreign-model.ts';
import { ForeignProblem } from '../foreign-problem.ts';
import { refuseForeignCode } from '../refuse-foreign-code.ts';
import { TensorCollector } from '../tensor-collector.ts';
import { decodeTfjsWeight, readTfjsWeight, type TfjsWeight } from './tfjs-weight.ts';

/** Files whose bytes, one after another, are the weights, one after another. */
interface WeightGroup {
  readonly paths: readonly string[];
  readonly weights: readonly TfjsWeight[];
}

const MOST_FILES = 1000;

/**
 * A layers model of TensorFlow.js: `model.json` and the files of weights that it names, all in its own folder. Weights
 * quantised to uint8, uint16 and float16 are restored as TensorFlow.js does.
 *
 * @throws ForeignProblem
 * @throws E_FOREIGN_CODE
 * @throws E_NONFINITE
 */
export async function readTfjsModel(model: JsonObject, sibling: ForeignSource['sibling']): Promise<ForeignModel> {
  if (model.format === 'graph-model') {
    throw new ForeignProblem('tfjs-model', 'it is a graph model, which has no layers; convert the Keras model instead');
  }
  const { modelTopology: topology } = model;
  if (!isJsonObject(topology)) throw new ForeignProblem('tfjs-model', 'its modelTopology is not an object');
  const config = topology.model_config ?? topology;
  refuseForeignCode(config);
  const groups = readManifest(model.weightsManifest);
  const collector = new TensorCollector();
  for (const group of groups) {
    const bytes = await readGroup(group, sibling);
    let at = 0;
    for (const weight of group.weights) {
      const end = at + Number(weight.bytes);
      if (weight.storage.kind !== 'state') {
        const data = decodeTfjsWeight(bytes.subarray(at, end), weight);
        collector.add(weight.name, { shape: weight.shape, data }, 'tfjs-duplicate');
      }
      at = end;
    }
  }
  const said = ['format', 'generatedBy', 'convertedBy'].filter((key) => typeof model[key] === 'string');
  const metadata = Object.fromEntries(said.map((key): [string, Json] => [key, model[key] as string]));
  return { format: 'tfjs', tensors: collector.tensors, config, metadata };
}

/** All of the manifest is checked before a file is read. */
function readManifest(manifest: Json | undefined): WeightGroup[] {
  if (!Array.isArray(manifest)) throw new ForeignProblem('tfjs-manifest', 'its weightsManifest is not a list');
  let count = 0;
  const groups = manifest.map((group: Json, index): WeightGroup => {
    const where = `weightsManifest[${index}]`;
    if (!isJsonObject(group) || !Array.isArray(group.paths) || !Array.isArray(group.weights)) {
      throw new ForeignProblem('tfjs-manifest', `${where} must have paths and weights`);
    }
    count += group.weights.length;
    if (count > safetensorsLimits.tensors) {
      throw new ForeignProblem('tensor-count', `it has more than ${safetensorsLimits.tensors} weights`);
    }
    for (const path of group.paths) {
      if (typeof path !== 'string' || !isConfinedPath(path)) {
        const shown = JSON.stringify(path).slice(0, 200);
        throw new ForeignProblem(
          'tfjs-path',
          `${where}.paths has ${shown}, which is no file in the folder of the model.json`,
        );
      }
    }
    const weights = group.weights.map((weight: Json, place) => readTfjsWeight(weight, `${where}.weights[${place}]`));
    return { paths: group.paths as readonly string[], weights };
  });
  const weights = groups.flatMap((group) => group.weights);
  const paths = groups.flatMap((group) => group.paths);
  if (paths.length > MOST_FILES) {
    throw new ForeignProblem('tfjs-shard', `it has ${paths.length} files of weights, more than ${MOST_FILES}`);
  }
  refuseTwice(paths, 'its weightsManifest names the file');
  refuseTwice(
    weights.map(({ name }) => name),
    'it has the weight',
  );
  return groups;
}

function refuseTwice(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name))
      throw new ForeignProblem('tfjs-duplicate', `${what} ${JSON.stringify(name.slice(0, 200))} twice`);
    seen.add(name);
  }
}

/** The bytes of a group: its files together must have exactly as many as its weights take. */
async function readGroup({ paths, weights }: WeightGroup, sibling: ForeignSource['sibling']): Promise<Uint8Array> {
  const needed = weights.reduce((sum, { bytes }) => sum + bytes, 0n);
  const files =
    paths
      .map((path) => JSON.stringify(path))
      .slice(0, 5)
      .join(', ') || 'no file';
  if (needed > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new ForeignProblem('tfjs-size', `the weights in ${files} take ${needed} bytes by their shapes`);
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const path of paths) {
    const part = await readShard(path, { sibling, limit: Number(needed) - length });
    length += part.length;
    if (length > Number(needed)) {
      throw new ForeignProblem('tfjs-size', `${files} have more than the ${needed} bytes that their weights take`);
    }
    parts.push(part);
  }
  if (length !== Number(needed)) {
    throw new ForeignProblem('tfjs-size', `${files} have ${length} bytes, their weights take ${needed}`);
  }
  if (parts.length === 1) return parts[0] as Uint8Array;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

interface ShardOptions {
  readonly sibling: ForeignSource['sibling'];
  readonly limit: number;
}

async function readShard(path: string, { sibling, limit }: ShardOptions): Promise<Uint8Array> {
  if (sibling === undefined) {
    throw new ForeignProblem('tfjs-shard', `its weights lie in ${JSON.stringify(path)}, which was not given`);
  }
  try {
    return await sibling(path, limit);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ForeignProblem('tfjs-shard', `${JSON.stringify(path)} cannot be read: ${why.slice(0, 200)}`, { cause });
  }
}
