import { canonicalJson, isJsonObject, type Json, type NamedArrays } from '@seqgraft/core';
import type { SnapshotOptions, TrainingSnapshot } from '@seqgraft/training';
import { digestArrays } from '../carry/variable-arrays.ts';
import type { StrategyGroup } from '../strategies/strategy.ts';
import type { TrainingBudget } from './phases-for.ts';
import { type ProofMemory, readProofMemory } from './proof-memory.ts';
import { AdaptationSnapshotError, OtherAdaptationError } from './resume-errors.ts';

const format = 'seqgraft-adaptation';
const version = 1;

/** What was found before the first step, and is not looked for again. */
export interface FoundBefore {
  readonly learningRate: number;
  /** ‖∇w‖/‖w‖ by group, where the strategy needs it. */
  readonly relativeGradients: Readonly<Record<string, number>>;
}

/** What an adaptation must have in common with the one that was stopped. */
export interface AdaptationParts {
  readonly strategy: string;
  readonly budget: TrainingBudget;
  /** What distances are measured from. */
  readonly origin: NamedArrays;
}

/** What an adaptation goes on from. */
export interface ResumedAdaptation {
  readonly found: FoundBefore;
  readonly proof: ProofMemory;
  readonly training: TrainingSnapshot;
}

async function describe({ strategy, budget, origin }: AdaptationParts): Promise<{ [key: string]: Json }> {
  return {
    strategy,
    budget: JSON.parse(JSON.stringify(budget)),
    origin: Object.fromEntries(await digestArrays(origin)),
  };
}

/** Saves with each snapshot of the training what the adaptation knows besides. */
export async function adaptationSnapshots(
  snapshots: SnapshotOptions,
  parts: AdaptationParts,
  known: { readonly found: FoundBefore; readonly proof: () => ProofMemory },
): Promise<SnapshotOptions> {
  const run = await describe(parts);
  return {
    due: () => snapshots.due(),
    save: ({ progress, tensors }) => {
      const { found, proof } = known;
      const whole = { format, version, run, found, proof: proof(), training: progress };
      return snapshots.save({ progress: whole as unknown as Json, tensors });
    },
  };
}

/**
 * Reads what {@link adaptationSnapshots} saved, of which nothing is trusted.
 *
 * @throws E_SNAPSHOT, E_RESUME
 */
export async function resumedAdaptation(
  snapshot: TrainingSnapshot | undefined,
  parts: AdaptationParts,
): Promise<ResumedAdaptation | null> {
  if (snapshot === undefined) return null;
  const progress = snapshot?.progress;
  if (!isJsonObject(progress) || progress.format !== format || progress.version !== version) {
    throw new AdaptationSnapshotError({ problem: `progress must be of the format "${format}", version ${version}` });
  }
  const now = await describe(parts);
  const before = isJsonObject(progress.run) ? progress.run : {};
  const differences = Object.keys(now).flatMap((name) => {
    const [was, is] = [before[name] ?? null, now[name] ?? null];
    if (canonicalJson(was) === canonicalJson(is)) return [];
    if (name === 'origin') return ['the weights that it starts from are other ones'];
    return [`${name} was ${canonicalJson(was)}, is ${canonicalJson(is)}`];
  });
  if (differences.length > 0) throw new OtherAdaptationError({ differences });
  return {
    found: readFound(progress.found),
    proof: readProofMemory(progress.proof),
    training: { progress: progress.training ?? null, tensors: snapshot.tensors },
  };
}

function readFound(value: Json | undefined): FoundBefore {
  const { learningRate, relativeGradients } = isJsonObject(value) ? value : {};
  const isWhole =
    typeof learningRate === 'number' &&
    learningRate > 0 &&
    isJsonObject(relativeGradients) &&
    Object.values(relativeGradients).every((one) => typeof one === 'number');
  if (!isWhole) throw new AdaptationSnapshotError({ problem: 'what was found before the first step is damaged' });
  return { learningRate, relativeGradients: relativeGradients as FoundBefore['relativeGradients'] };
}

/** The relative gradients of groups, by name. */
export function relativeGradientsOf(groups: readonly StrategyGroup[]): FoundBefore['relativeGradients'] {
  return Object.fromEntries(
    groups.flatMap(({ name, relativeGradient }) =>
      relativeGradient === undefined ? [] : [[name, relativeGradient] as const],
    ),
  );
}
