import { isConfinedPath } from '@seqgraft/core';
import { isPlain } from './layer-facts-of.ts';

/** One group of weights of a model.json, with the files that hold its bytes one after another. */
export interface WeightGroup {
  readonly paths: readonly string[];
  /** Of all weights of the group; null where a dtype has no fixed size. */
  readonly bytes: number | null;
  readonly names: readonly string[];
}

const sizes: Readonly<Record<string, number>> = {
  float32: 4,
  int32: 4,
  float16: 2,
  uint16: 2,
  uint8: 1,
  bool: 1,
  complex64: 8,
};

function bytesOf(weight: Readonly<Record<string, unknown>>): number | null {
  const { dtype, quantization, shape } = weight;
  const kept = isPlain(quantization) && typeof quantization.dtype === 'string' ? quantization.dtype : dtype;
  const size = typeof kept === 'string' && Object.hasOwn(sizes, kept) ? sizes[kept] : undefined;
  if (size === undefined) return null;
  return (shape as number[]).reduce((product, length) => product * length, size);
}

function readWeight(weight: unknown, path: string, problems: string[]): { name: string; bytes: number | null } | null {
  const isShape = (shape: unknown): boolean =>
    Array.isArray(shape) && shape.every((length) => Number.isSafeInteger(length) && length >= 0);
  if (isPlain(weight) && typeof weight.name === 'string' && isShape(weight.shape)) {
    return { name: weight.name, bytes: bytesOf(weight) };
  }
  problems.push(`${path} must have a name and a shape`);
  return null;
}

/**
 * Reads `weightsManifest`; problems are added to a list. Left out, there are no files.
 *
 * tfjs joins paths to the folder as they are: `../secret.bin` would be read from outside it.
 */
export function readWeightsManifest(manifest: unknown, problems: string[]): WeightGroup[] {
  if (manifest === undefined || manifest === null) return [];
  if (!Array.isArray(manifest)) {
    problems.push('weightsManifest must be a list');
    return [];
  }
  return manifest.flatMap((group: unknown, index): WeightGroup[] => {
    const path = `weightsManifest[${index}]`;
    if (!isPlain(group) || !Array.isArray(group.paths) || !Array.isArray(group.weights)) {
      problems.push(`${path} must have paths and weights`);
      return [];
    }
    const paths = group.paths.filter((each): each is string => typeof each === 'string');
    if (paths.length < group.paths.length) problems.push(`${path}.paths must be texts`);
    for (const each of paths) {
      if (!isConfinedPath(each))
        problems.push(`${path}.paths has ${JSON.stringify(each)}, which leads out of its folder`);
    }
    const weights = group.weights.flatMap((weight: unknown, place) => {
      return readWeight(weight, `${path}.weights[${place}]`, problems) ?? [];
    });
    const bytes = weights.reduce<number | null>(
      (sum, weight) => (sum === null || weight.bytes === null ? null : sum + weight.bytes),
      0,
    );
    return [{ paths, bytes, names: weights.map(({ name }) => name) }];
  });
}
