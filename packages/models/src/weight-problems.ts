import { type DenseArray, formatShape, type NamedArrays, nearestName, shapesEqual, sizeOf } from '@seqgraft/core';
import type { WeightProblem } from './model-errors.ts';

function problemOf({ shape, data }: DenseArray, expected: readonly number[]): string | undefined {
  if (!shapesEqual(shape, expected)) return `has shape ${formatShape(shape)}, the model's is ${formatShape(expected)}`;
  if (data.length !== sizeOf(expected))
    return `has ${data.length} values, its shape ${formatShape(shape)} needs ${sizeOf(expected)}`;
  const index = data.findIndex((value) => !Number.isFinite(value));
  return index < 0 ? undefined : `has ${data[index]} at position ${index}`;
}

function hint(name: string, known: Iterable<string>): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? '' : ` (did you mean "${nearest}"?)`;
}

/** Everything that keeps some weights from being written into parameters of these shapes; empty when they fit. */
export function weightProblems(weights: NamedArrays, shapes: ReadonlyMap<string, readonly number[]>): WeightProblem[] {
  const misfits = [...shapes].flatMap(([name, shape]) => {
    const given = weights.get(name);
    const problem = given === undefined ? 'is missing' : problemOf(given, shape);
    return problem === undefined ? [] : [{ name, problem }];
  });
  const unknown = [...weights.keys()].filter((name) => !shapes.has(name));
  return [
    ...misfits,
    ...unknown.map((name) => ({ name, problem: `is no parameter of the model${hint(name, shapes.keys())}` })),
  ];
}
