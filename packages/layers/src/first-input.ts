import type { Tensor } from '@tensorflow/tfjs-core';
import type { Shape } from './tfjs-types.ts';

/** The input of a layer: tfjs hands over a tensor, or a list that begins with it. */
export function firstTensor(inputs: Tensor | Tensor[]): Tensor {
  return (Array.isArray(inputs) ? inputs[0] : inputs) as Tensor;
}

/** The mask of that input, or null for none. */
export function firstMask(mask: Tensor | (Tensor | null)[] | null | undefined): Tensor | null {
  return (Array.isArray(mask) ? mask[0] : mask) ?? null;
}

/** The shape of that input. */
export function firstShape(shape: Shape | Shape[]): Shape {
  return (Array.isArray(shape[0]) ? shape[0] : shape) as Shape;
}
