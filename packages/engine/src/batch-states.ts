import type { DenseArray, NamedArrays } from '@seqgraft/core';
import type { Heap } from './heap.ts';
import type { StatePlaces } from './plan-shape.ts';

/*
 * States by name, `<prefix>/h` and `<prefix>/c`, to and from a plan's places. A missing array is zeros.
 */

export function writeStates(heap: Heap, places: readonly StatePlaces[], arrays: NamedArrays, side: 'In' | 'Out'): void {
  for (const place of places) {
    for (const letter of place.lstm ? (['h', 'c'] as const) : (['h'] as const)) {
      const start = place[`${letter}${side}`] >>> 2;
      const array = arrays.get(`${place.prefix}/${letter}`);
      if (array) heap.f32.set(array.data, start);
      else heap.f32.fill(0, start, start + place.size);
    }
  }
}

export function readStates(
  heap: Heap,
  places: readonly StatePlaces[],
  batch: number,
  side: 'In' | 'Out',
): Map<string, DenseArray> {
  const arrays = new Map<string, DenseArray>();
  for (const place of places) {
    for (const letter of place.lstm ? (['h', 'c'] as const) : (['h'] as const)) {
      const start = place[`${letter}${side}`] >>> 2;
      const data = heap.f32.slice(start, start + place.size);
      arrays.set(`${place.prefix}/${letter}`, { shape: [batch, place.size / batch], data });
    }
  }
  return arrays;
}
