import { isSeqgraftError, type NamedArrays, type ParameterGroup, sizeOf } from '@seqgraft/core';
import { expect } from 'vitest';
import type { CarryMismatch } from '../src/carry/carry-errors.ts';
import { planCarry } from '../src/carry/plan-carry.ts';
import type { CarrySource, PlanOptions } from '../src/index.ts';

// Groups of an lstm written by hand, and what a plan refuses of them.

export function recurrent(
  name: string,
  features: number,
  change: Partial<ParameterGroup['semantics']> = {},
): ParameterGroup {
  const units = Number(change.units ?? 4);
  const parameter = (role: 'kernel' | 'recurrentKernel' | 'bias', key: string, shape: number[]) => ({
    name: `${name}/${key}`,
    layer: name,
    role,
    direction: null,
    shape,
  });
  return {
    name,
    kind: 'recurrent',
    semantics: {
      cell: 'lstm',
      units,
      activation: 'tanh',
      recurrentActivation: 'sigmoid',
      ...change,
    } as ParameterGroup['semantics'],
    parameters: [
      parameter('kernel', 'kernel', [features, 4 * units]),
      parameter('recurrentKernel', 'recurrent_kernel', [units, 4 * units]),
      parameter('bias', 'bias', [4 * units]),
    ],
  };
}

export function head(units: number, outputs: number, targets = 'last'): ParameterGroup {
  return {
    name: 'head',
    kind: 'head',
    semantics: { activation: 'linear', outputs, targets, useBias: true },
    parameters: [
      { name: 'head/kernel', layer: 'head', role: 'kernel', direction: null, shape: [units, outputs] },
      { name: 'head/bias', layer: 'head', role: 'bias', direction: null, shape: [outputs] },
    ],
  };
}

export function sourceOf(groups: readonly ParameterGroup[], columns?: CarrySource['columns']): CarrySource {
  const weights: NamedArrays = new Map(
    groups.flatMap(({ parameters }) =>
      parameters.map(({ name, shape }) => [name, { shape, data: new Float32Array(sizeOf(shape)) }]),
    ),
  );
  return { weights, groups, columns };
}

export function failure(run: () => unknown): {
  code: string;
  message: string;
  remedy: string;
  details: Record<string, unknown>;
} {
  try {
    run();
  } catch (error) {
    if (isSeqgraftError(error)) return error;
    throw error;
  }
  throw new Error('It did not throw.');
}

export function mismatches(
  from: CarrySource,
  target: readonly ParameterGroup[],
  options?: PlanOptions,
): readonly CarryMismatch[] {
  const error = failure(() => planCarry(from, { groups: target }, options));
  expect(error.code).toBe('E_CARRY_MISMATCH');
  for (const { group, what } of error.details.mismatches as CarryMismatch[]) {
    expect(error.message).toContain(`${group}: ${what} is`);
  }
  return error.details.mismatches as CarryMismatch[];
}
