import type { NamedArrays } from '@seqgraft/core';
import type { Phase, TrainingOptions, TrainingResult } from '@seqgraft/training';
import { type CarriedModel, readWeightsAtCarry } from '../carry/carried-model.ts';
import { digestArrays, readVariables } from '../carry/variable-arrays.ts';
import type { Strategy, StrategyGroup } from '../strategies/strategy.ts';
import { NotAsCarriedError, NotCarriedError, StrategyHeadError, StrategyStartError } from './adapt-errors.ts';
import { type ResumedAdaptation, relativeGradientsOf, resumedAdaptation } from './adaptation-snapshots.ts';
import { type AnchorReport, anchorOf, reportAnchor } from './anchor.ts';
import { lookbackOf } from './lookback-of.ts';
import { MovementProof } from './movement-proof.ts';
import type { MovementReport } from './movement-report.ts';
import { phasesFor, type TrainingBudget } from './phases-for.ts';
import { trainProven } from './train-proven.ts';
import { withRelativeGradients } from './with-relative-gradients.ts';

export interface AdaptOptions extends TrainingOptions {
  readonly budget: TrainingBudget;
  /**
   * Where a strategy starts. `carried` demands the weights that `carry` left; `as-is` goes on from whatever the model
   * holds, such as after an interruption. A strategy without phases always demands the carried ones. Default `carried`.
   */
  readonly start?: 'carried' | 'as-is' | undefined;
}

/** What a training came to, and the proof of what moved. Plain JSON. */
export interface AdaptResult extends TrainingResult {
  /** Name of the strategy. */
  readonly strategy: string;
  readonly phases: readonly Phase[];
  readonly proof: MovementReport;
  /** What a penalty held carried weights to: how many tensors, and one digest of theirs; null where nothing was held. */
  readonly anchor: AnchorReport | null;
}

/**
 * Trains a carried model by a strategy, in place, and proves that what the strategy froze did not move and that the rest did.
 *
 * With `snapshots` and `resumeFrom` it goes on at any step, bit for bit, proof included: carry the same source to a target that
 * is built the same, and give the same strategy and options. What was found before the first step (a learning rate, relative
 * gradients) is not looked for again; an interruption before that step saves nothing.
 *
 * Frozen groups get no update and no gradient work, and run in inference mode. If it throws, the model keeps the weights of
 * that moment: build a target and carry again before another try.
 *
 * @throws E_NOT_CARRIED, E_NOT_AS_CARRIED, E_STRATEGY_START, E_STRATEGY_HEAD before anything is trained; E_FROZEN_MOVED and
 * E_NOT_TRAINED, naming the tensors, from the proof; E_RESUME, E_SNAPSHOT for a snapshot of something else; the errors of
 * training (E_OPTION, E_DIVERGED, E_INTERRUPTED, …).
 */
export async function adapt(model: CarriedModel, strategy: Strategy, options: AdaptOptions): Promise<AdaptResult> {
  const { budget, start = 'carried', observer, ...training } = options;
  const origin = readWeightsAtCarry(model);
  if (origin === undefined) throw new NotCarriedError({ groups: model.groups.map(({ name }) => name) });
  if (strategy.start !== 'carried') throw new StrategyStartError({ strategy: strategy.name, wanted: 'carried' });
  const groups = groupsOf(model);
  checkHead(strategy, groups);
  const parts = { strategy: strategy.name, budget, origin };
  const resumed = await resumedAdaptation(training.resumeFrom, parts);
  const measured = await measuredGroups(model, strategy, { groups, training, resumed });
  if (start === 'carried' && resumed === null) await checkAsCarried(model, origin);
  const { phases, learningRate } = await phasesFor(model, strategy, {
    ...{ groups: measured, budget, training },
    anchor: anchorOf(model.report, origin),
    found: resumed?.found.learningRate,
  });
  if (start !== 'carried' && phases.length === 0) await checkAsCarried(model, origin);

  const held = phases.some(({ penalty }) => penalty !== undefined) ? anchorOf(model.report, origin) : null;
  const proof = new MovementProof(model, { origin, lookback: () => lookbackOf(model, options.train) });
  const found = { learningRate, relativeGradients: relativeGradientsOf(measured) };
  const anchored = held === null ? training : { anchor: held, ...training };
  const result = await trainProven(model, phases, {
    ...{ proof, parts, found, resumed, observer },
    training: anchored,
  });
  const anchor = held === null ? null : await reportAnchor(training.anchor ?? held);
  return { ...result, strategy: strategy.name, phases, proof: await proof.finish(), anchor };
}

/** The groups with their relative gradients, where the strategy needs these; those of before for a run that goes on. */
async function measuredGroups(
  model: CarriedModel,
  { needs }: Strategy,
  given: {
    readonly groups: readonly StrategyGroup[];
    readonly training: TrainingOptions;
    readonly resumed: ResumedAdaptation | null;
  },
): Promise<readonly StrategyGroup[]> {
  const { groups, training, resumed } = given;
  if (needs !== 'gradients') return groups;
  if (resumed === null) return withRelativeGradients(model, groups, training);
  const { relativeGradients } = resumed.found;
  return groups.map((group) => ({ ...group, relativeGradient: relativeGradients[group.name] }));
}

/** The groups as a strategy sees them, with what the report says of each. */
function groupsOf({ groups, report }: CarriedModel): StrategyGroup[] {
  const tensorOf = new Map(report.tensors.map((tensor) => [tensor.name, tensor]));
  return groups.map(({ name, kind, parameters }) => ({
    name,
    kind,
    carried: parameters.some((parameter) => tensorOf.get(parameter.name)?.outcome !== 'reinitialised'),
    unlearnt: [
      ...new Set(parameters.filter((one) => tensorOf.get(one.name)?.newParameters !== 0).map(({ role }) => role)),
    ],
  }));
}

function checkHead({ name, head }: Strategy, groups: readonly StrategyGroup[]): void {
  if (head === 'auto') return;
  const keep = head === 'keep';
  if (groups.every((group) => group.kind !== 'head' || group.carried === keep)) return;
  const [kept, fresh] = ["the source's", 're-initialised'];
  throw new StrategyHeadError({ strategy: name, wanted: keep ? kept : fresh, got: keep ? fresh : kept });
}

async function checkAsCarried(model: CarriedModel, origin: NamedArrays): Promise<void> {
  const carried = await digestArrays(origin);
  const now = await digestArrays(await readVariables(model.parameters));
  const tensors = [...carried.keys()].filter((name) => carried.get(name) !== now.get(name));
  if (tensors.length > 0) throw new NotAsCarriedError({ tensors });
}
