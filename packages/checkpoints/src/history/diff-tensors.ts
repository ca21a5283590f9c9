import { type DenseArray, type NamedArrays, shapesEqual } from '@seqgraft/core';

/** A tensor of two checkpoints. */
export interface TensorDifference {
  readonly name: string;
  /** `same`: to the bit. `reshaped`: of another shape, so that there is no distance. */
  readonly state: 'same' | 'changed' | 'reshaped' | 'only-a' | 'only-b';
  readonly shapes: { readonly a: readonly number[] | null; readonly b: readonly number[] | null };
  /** ‖a − b‖, the root of the sum of squares; null where there is none. */
  readonly distance: number | null;
  /** ‖a − b‖ / ‖a‖; null where there is no distance, or a is zero. */
  readonly relativeDistance: number | null;
}

/** How far all tensors that both have in equal shapes went together. */
export interface TensorsDifference {
  /** Those of a in their order, then those that only b has. */
  readonly tensors: readonly TensorDifference[];
  readonly relativeDistance: number | null;
}

export function diffTensors(a: NamedArrays, b: NamedArrays): TensorsDifference {
  const tensors: TensorDifference[] = [];
  let [squares, size, compared] = [0, 0, 0];
  for (const name of new Set([...a.keys(), ...b.keys()])) {
    const [left, right] = [a.get(name), b.get(name)];
    const shapes = { a: left?.shape ?? null, b: right?.shape ?? null };
    if (left === undefined || right === undefined || !shapesEqual(left.shape, right.shape)) {
      const state = left === undefined ? 'only-b' : right === undefined ? 'only-a' : 'reshaped';
      tensors.push({ name, state, shapes, distance: null, relativeDistance: null });
      continue;
    }
    const sums = sumsOf(left, right);
    squares += sums.squares;
    size += sums.size;
    compared += 1;
    tensors.push({
      name,
      state: sums.same ? 'same' : 'changed',
      shapes,
      distance: Math.sqrt(sums.squares),
      relativeDistance: ratio(sums.squares, sums.size),
    });
  }
  return { tensors, relativeDistance: compared === 0 ? null : ratio(squares, size) };
}

/** In float64: sums of squares of float32 neither overflow nor lose what is small. */
function sumsOf({ data: a }: DenseArray, { data: b }: DenseArray): { squares: number; size: number; same: boolean } {
  let [squares, size, same] = [0, 0, true];
  for (let index = 0; index < a.length; index++) {
    const [left, right] = [a[index] as number, b[index] as number];
    squares += (left - right) ** 2;
    size += left ** 2;
    if (!Object.is(left, right)) same = false;
  }
  return { squares, size, same };
}

function ratio(squares: number, size: number): number | null {
  if (size > 0) return Math.sqrt(squares / size);
  return squares === 0 ? 0 : null;
}
