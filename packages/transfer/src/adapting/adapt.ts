import type { NamedArrays } from '@seqgraft/core';
import { type Phase, type TrainingOptions, type TrainingResult, trainPhases } from '@seqgraft/training';
import { type CarriedModel, readWeightsAtCarry } from '../carry/carried-model.ts';
import { digestArrays, readVariables } from '../carry/snapshot.ts';
import type { Strategy, StrategyGroup } from '../strategies/strategy.ts';
import { NotAsCarriedError, NotCarriedError, StrategyHeadError, StrategyStartError } from './adapt-errors.ts';
import { type AnchorReport, anchorOf, reportAnchor } from './anchor.ts';
import { lookbackOf } from './lookback-of.ts';
import { MovementProof } from './movement-proof.ts';
import type { MovementReport } from './movement-report.ts';
import { phasesFor, type TrainingBudget } from './phases-for.ts';
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

const noTraining: TrainingResult = {
  history: [],
  bestEpoch: null,
  bestValidationLoss: null,
  stoppedEarly: false,
  steps: 0,
  engine: { used: false, reason: 'nothing was trained' },
};

/**
 * Trains a carried model by a strategy, in place, and proves that what the strategy froze did not move and that the rest did.
 *
 * Frozen groups get no update and no gradient work, and run in inference mode. If it throws, the model keeps the weights of
 * that moment: build a target and carry again before another try.
 *
 * @throws E_NOT_CARRIED, E_NOT_AS_CARRIED, E_STRATEGY_START, E_STRATEGY_HEAD before anything is trained; E_FROZEN_MOVED and
 * E_NOT_TRAINED, naming the tensors, from the proof; the errors of training (E_OPTION, E_DIVERGED, E_INTERRUPTED, …).
 */
export async function adapt(model: CarriedModel, strategy: Strategy, options: AdaptOptions): Promise<AdaptResult> {
  const { budget, start = 'carried', observer, ...training } = options;
  const origin = readWeightsAtCarry(model);
  if (origin === undefined) throw new NotCarriedError({ groups: model.groups.map(({ name }) => name) });
  if (strategy.start !== 'carried') throw new StrategyStartError({ strategy: strategy.name, wanted: 'carried' });
  const groups = groupsOf(model);
  checkHead(strategy, groups);
  const measured = strategy.needs === 'gradients' ? await withRelativeGradients(model, groups, training) : groups;
  if (start === 'carried') await checkAsCarried(model, origin);
  const anchorForSearch = anchorOf(model.report, origin);
  const phases = await phasesFor(model, strategy, { groups: measured, budget, training, anchor: anchorForSearch });
  if (start !== 'carried' && phases.length === 0) await checkAsCarried(model, origin);

  const held = phases.some(({ penalty }) => penalty !== undefined) ? anchorOf(model.report, origin) : null;
  const proof = new MovementProof(model, { origin, lookback: () => lookbackOf(model, options.train) });
  await proof.begin();
  const anchored = held === null ? {} : { anchor: held };
  const result =
    phases.length === 0
      ? noTraining
      : await trainPhases(model, phases, { ...anchored, ...training, observer: proof.observer(observer) });
  const anchor = held === null ? null : await reportAnchor(training.anchor ?? held);
  return { ...result, strategy: strategy.name, phases, proof: await proof.finish(), anchor };
}

/** The groups as a strategy sees them, with what the report says of each. */
function groupsOf({ groups, report }: CarriedModel): StrategyGroup[] {
  const tensorOf = new Map(report.tensors.map((tensor) => [tensor.name, tensor]));
  return groups.map(({ name, kind, parameters }) => ({
    name,
    kind,
    carried: parameters.some((parameter) => tensorOf.get(parameter.name)?.outcome !== 'reinitialized'),
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
