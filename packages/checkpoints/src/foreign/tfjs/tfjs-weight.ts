import { isJsonObject, type Json } from '@seqgraft/core';
import { readFloats } from '../../safetensors/read-floats.ts';
import { safetensorsLimits } from '../../safetensors/safetensors-format.ts';
import { ForeignProblem } from '../foreign-problem.ts';

/** How the elements are kept: as floats, or as integers of which each is `integer × scale + min`. */
type TfjsStorage =
  | { readonly kind: 'float32' | 'float16' }
  | { readonly kind: 'uint8' | 'uint16'; readonly scale: number; readonly min: number }
  /** Not a weight of the model; its bytes are skipped. */
  | { readonly kind: 'state' };

export interface TfjsWeight {
  readonly name: string;
  readonly shape: readonly number[];
  readonly storage: TfjsStorage;
  /** In the files of weights. */
  readonly bytes: bigint;
}

const sizes: Readonly<Record<string, number>> = { float32: 4, float16: 2, int32: 4, uint16: 2, uint8: 1, bool: 1 };

/** One entry of `weights` in a weightsManifest. */
export function readTfjsWeight(entry: Json, where: string): TfjsWeight {
  if (!isJsonObject(entry) || typeof entry.name !== 'string') {
    throw new ForeignProblem('tfjs-manifest', `${where} has no name`);
  }
  const { name, shape } = entry;
  const about = `${JSON.stringify(name.slice(0, 100))} (${where})`;
  const isLength = (length: Json): boolean =>
    Number.isSafeInteger(length) && (length as number) >= 0 && !Object.is(length, -0);
  if (!Array.isArray(shape) || !shape.every(isLength)) {
    throw new ForeignProblem('tfjs-shape', `the shape of ${about} is not a list of integers from 0`);
  }
  if (shape.length > safetensorsLimits.rank) {
    throw new ForeignProblem('tfjs-shape', `${about} has rank ${shape.length}, more than ${safetensorsLimits.rank}`);
  }
  const { storage, elementBytes } = readStorage(entry, about);
  return {
    name,
    shape,
    storage,
    bytes: shape.reduce((size: bigint, length) => size * BigInt(length), BigInt(elementBytes)),
  };
}

function readStorage(
  { dtype, quantization, group }: { readonly [key: string]: Json | undefined },
  about: string,
): { storage: TfjsStorage; elementBytes: number } {
  const kept = quantization === undefined ? dtype : isJsonObject(quantization) ? quantization.dtype : null;
  const elementBytes = typeof kept === 'string' && Object.hasOwn(sizes, kept) ? sizes[kept] : undefined;
  if (elementBytes === undefined) {
    throw new ForeignProblem(
      'tfjs-dtype',
      `${about} has the dtype ${JSON.stringify(kept)?.slice(0, 40)}, which has no fixed size`,
    );
  }
  if (group === 'optimizer') return { storage: { kind: 'state' }, elementBytes };
  if (dtype !== 'float32' && !(quantization === undefined && dtype === 'float16')) {
    throw new ForeignProblem(
      'tfjs-dtype',
      `${about} is ${JSON.stringify(dtype)?.slice(0, 40)}, only float32 is a weight`,
    );
  }
  if (kept === 'float32' || kept === 'float16') {
    if (quantization !== undefined && kept === 'float32') {
      throw new ForeignProblem('tfjs-quantization', `${about} is said to be quantised to float32`);
    }
    return { storage: { kind: kept }, elementBytes };
  }
  const { scale, min } = isJsonObject(quantization) ? quantization : {};
  if ((kept !== 'uint8' && kept !== 'uint16') || typeof scale !== 'number' || typeof min !== 'number') {
    throw new ForeignProblem(
      'tfjs-quantization',
      `${about} must be quantised to uint8 or uint16 with a scale and a min`,
    );
  }
  return { storage: { kind: kept, scale, min }, elementBytes };
}

/** The values of a weight, as TensorFlow.js itself restores them. */
export function decodeTfjsWeight(bytes: Uint8Array, { name, storage }: TfjsWeight): Float32Array {
  switch (storage.kind) {
    case 'float32':
    case 'float16':
      return readFloats(bytes, { kind: storage.kind, tensor: name });
    case 'uint8':
      return Float32Array.from(bytes, (value) => value * storage.scale + storage.min);
    case 'uint16': {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      const { scale, min } = storage;
      return Float32Array.from({ length: bytes.length / 2 }, (_, i) => view.getUint16(2 * i, true) * scale + min);
    }
    default:
      return new Float32Array();
  }
}
