import { type DenseArray, formatShape, type NamedArrays, shapesEqual, sizeOf } from '@seqgraft/core';
import { ShapeMismatch } from './errors.ts';

export const noArrays: NamedArrays = new Map();

/**
 * Refuses named arrays that are not those of a network, with all that is wrong in one throw.
 *
 * @param partial whether some may be missing
 * @throws E_ENGINE_SHAPE
 */
export function checkArrays(
  what: string,
  shapes: ReadonlyMap<string, readonly number[]>,
  arrays: NamedArrays,
  partial: boolean,
): void {
  const problems: string[] = [];
  for (const [name, shape] of shapes) {
    const array = arrays.get(name);
    if (!array) {
      if (!partial) problems.push(`${what} ${name} is missing, expected ${formatShape(shape)}`);
    } else if (!shapesEqual(array.shape, shape) || array.data.length !== sizeOf(shape)) {
      problems.push(
        `${what} ${name} has shape ${formatShape(array.shape)} and ${array.data.length} values, expected ${formatShape(shape)}`,
      );
    }
  }
  for (const name of arrays.keys()) if (!shapes.has(name)) problems.push(`${what} ${name} is not of this network`);
  if (problems.length > 0) throw new ShapeMismatch({ problems });
}

/** Batch and steps of inputs [batch, time, features]. @throws E_ENGINE_SHAPE */
export function checkInputs(inputs: DenseArray, features: number): { batch: number; steps: number } {
  const [batch, steps, width] = inputs.shape;
  const sizes = [batch, steps, width].every((size) => Number.isInteger(size) && (size as number) >= 1);
  if (inputs.shape.length !== 3 || !sizes || width !== features || inputs.data.length !== sizeOf(inputs.shape)) {
    throw new ShapeMismatch({
      problems: [
        `inputs have shape ${formatShape(inputs.shape)} and ${inputs.data.length} values, expected [batch, time, ${features}] with at least one row and one step`,
      ],
    });
  }
  return { batch: batch as number, steps: steps as number };
}

/** @throws E_ENGINE_SHAPE for another shape, or as many values as it does not have */
export function checkShape(what: string, array: DenseArray, shape: readonly number[]): void {
  if (shapesEqual(array.shape, shape) && array.data.length === sizeOf(shape)) return;
  throw new ShapeMismatch({
    problems: [
      `${what} have shape ${formatShape(array.shape)} and ${array.data.length} values, expected ${formatShape(shape)}`,
    ],
  });
}

/** @throws E_ENGINE_SHAPE for a mask that is not [batch, time] of zeros and ones */
export function checkMask(mask: DenseArray, batch: number, steps: number): void {
  checkShape('mask', mask, [batch, steps]);
  if (!mask.data.every((value) => value === 0 || value === 1)) {
    throw new ShapeMismatch({ problems: ['the mask holds values other than 0 and 1'] });
  }
}
