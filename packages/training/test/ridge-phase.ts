import { type Batch, type BatchSource, Random } from '@seqgraft/core';
import type { Phase } from '../src/phase.ts';
import type { Solve } from '../src/ridge/solve.ts';

/** A phase that solves the head and freezes the other groups. */
export function solved(groups: readonly string[], solve: Solve = { kind: 'ridge' }): Phase {
  const rules = Object.fromEntries(groups.map((name) => [name, name === 'head' ? (1 as const) : ('frozen' as const)]));
  return { name: 'solve', epochs: 1, learningRate: 1, schedule: { kind: 'constant' }, groups: rules, solve };
}

/** Random windows of 4 steps of 2 features. */
export function randomSource(
  count: number,
  target: (window: number, step: number) => readonly number[],
  everyStep = false,
): BatchSource {
  const random = new Random(7);
  const inputs = Float32Array.from({ length: count * 8 }, () => random.normal());
  return {
    windowCount: count,
    *batches({ size }): Generator<Batch> {
      for (let from = 0; from < count; from += size) {
        const windows = Uint32Array.from({ length: Math.min(size, count - from) }, (_, row) => from + row);
        const steps = everyStep ? [0, 1, 2, 3] : [3];
        const values = [...windows].flatMap((window) => steps.flatMap((step) => target(window, step)));
        const width = values.length / windows.length / steps.length;
        yield {
          inputs: { shape: [windows.length, 4, 2], data: inputs.slice(from * 8, (from + windows.length) * 8) },
          targets: {
            shape: everyStep ? [windows.length, 4, width] : [windows.length, width],
            data: Float32Array.from(values),
          },
          windows,
        };
      }
    },
  };
}

/** The same for the same window and step. */
export const noise = (window: number, step: number): number => new Random(11).fork(`${window} ${step}`).normal();
