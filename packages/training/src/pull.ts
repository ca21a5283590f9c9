import type { DenseArray, NamedArrays } from '@seqgraft/core';
import type { Variable } from '@tensorflow/tfjs-core';
import type { Phase } from './phase.ts';
import type { TrainedParameter } from './training-step.ts';

/** What a penalty does to one parameter: strength/2 · ‖w − anchor‖². */
export interface Pull {
  readonly name: string;
  readonly variable: Variable;
  /** Above 0. */
  readonly strength: number;
  /** Null: zero. */
  readonly anchor: DenseArray | null;
}

/** The pulls of a phase's penalty on what it trains. */
export function pullsOf(
  { penalty }: Phase,
  trained: readonly TrainedParameter[],
  anchor: NamedArrays = new Map(),
): readonly Pull[] {
  if (penalty === undefined) return [];
  return trained.flatMap(({ name, variable }) => {
    const goal = anchor.get(name) ?? null;
    const strength = goal === null ? penalty.beta : penalty.alpha;
    return strength === 0 ? [] : [{ name, variable, strength, anchor: goal }];
  });
}

/** The penalty: the sum of all pulls, in float64. */
export async function penaltyOf(pulls: readonly Pull[]): Promise<number> {
  let sum = 0;
  for (const { variable, strength, anchor } of pulls) {
    const values = await variable.data<'float32'>();
    let squares = 0;
    for (let i = 0; i < values.length; i++) squares += ((values[i] as number) - (anchor?.data[i] ?? 0)) ** 2;
    sum += (strength / 2) * squares;
  }
  return sum;
}
