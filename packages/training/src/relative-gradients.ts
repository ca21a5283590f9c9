import type { Batch, BatchSource } from '@seqgraft/core';
import { type LossRule, type LossSpec, positionWeights, resolveLoss } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import { checkBatch } from './check-batch.ts';
import { checkOptions } from './check-options.ts';
import { type CompiledOptions, chooseEngine, throughTfjs } from './choose-engine.ts';
import { Diverged, type DivergenceCause, EmptySource, InvalidOptions, NothingCounts } from './errors.ts';
import { describeNonFiniteWindow } from './first-non-finite.ts';
import { ForwardPlan } from './forward-plan.ts';
import { globalNorm } from './global-norm.ts';
import { LayerStates } from './layer-states.ts';
import { type CheckedModel, checkModel } from './model-parameters.ts';
import { Problems, positiveInteger } from './option-problems.ts';
import type { Phase } from './phase.ts';
import { passPulse } from './pulse.ts';
import type { TrainableModel } from './trainable-model.ts';
import { differentiate, trainedParameters } from './training-step.ts';

export interface RelativeGradientOptions extends CompiledOptions {
  readonly train: BatchSource;
  readonly batchSize: number;
  readonly loss: LossSpec;
  /** A whole number; orders the batches as that of a training does. */
  readonly seed: number;
  /** How many batches to look at, from the first of the first epoch. Default 5, as Lee et al. */
  readonly batches?: number | undefined;
  /** Ends with E_INTERRUPTED after the running batch. */
  readonly signal?: AbortSignal | undefined;
}

/** The gradient of one group against its weights. */
export interface RelativeGradient {
  readonly group: string;
  /** ‖∇w‖, the mean over the batches. */
  readonly gradientNorm: number;
  readonly weightNorm: number;
  /** ‖∇w‖/‖w‖, the mean over the batches; null where all weights are zero. */
  readonly relative: number | null;
}

const name = 'relative gradients';

function everything({ groups }: TrainableModel): Phase {
  const rules = Object.fromEntries(groups.map((group) => [group.name, 1]));
  return { name, epochs: 1, learningRate: 1, schedule: { kind: 'constant' }, groups: rules };
}

/** Refuses numbers from which no norm can be made. */
function refuse(cause: DivergenceCause, seen: string, { step, loss }: { step: number; loss: number | null }): Error {
  return new Diverged({ cause, seen, phase: name, epoch: 1, step, loss, learningRate: 0, restoredEpoch: 0 });
}

function checkValues(batch: Batch, step: number): void {
  for (const cause of ['inputs', 'targets'] as const) {
    const seen = describeNonFiniteWindow(batch[cause], batch.windows);
    if (seen !== null) throw refuse(cause, seen, { step, loss: null });
  }
}

/** The gradient norm of each group on one batch, in inference mode: no dropout draws, no statistics move. */
class GradientProbe {
  readonly #checked: CheckedModel;
  readonly #loss: LossRule;
  readonly #states: LayerStates;
  readonly #plan: ForwardPlan;
  readonly #trained: ReturnType<typeof trainedParameters>;

  constructor(checked: CheckedModel, loss: LossRule) {
    this.#checked = checked;
    this.#loss = loss;
    this.#states = new LayerStates(checked.calls);
    const inference = checked.calls.map(() => false);
    this.#plan = new ForwardPlan(checked.calls, inference, 0);
    this.#trained = trainedParameters(checked, everything(checked.model));
  }

  async normsOf(batch: Batch, step: number): Promise<Map<string, number>> {
    const { parametersOfGroup } = this.#checked;
    const options = { plan: this.#plan, trained: this.#trained, loss: this.#loss };
    const place = { resets: batch.resets, rows: batch.inputs.shape[0] as number };
    const { loss, gradients } = this.#states.carry(place, () => differentiate(batch, options));
    try {
      const value = (await loss.data<'float32'>())[0] as number;
      if (!Number.isFinite(value)) throw refuse('loss', String(value), { step, loss: null });
      const arrays = await Promise.all(gradients.map((gradient) => gradient.data<'float32'>()));
      const arrayOf = new Map(this.#trained.map((parameter, index) => [parameter.name, arrays[index] as Float32Array]));
      return new Map(
        [...parametersOfGroup].map(([group, names]) => {
          const norm = globalNorm(names.map((parameter) => arrayOf.get(parameter) as Float32Array));
          if (!Number.isFinite(norm)) throw refuse('gradients', `a norm of ${norm} in ${group}`, { step, loss: value });
          return [group, norm];
        }),
      );
    } finally {
      tf.dispose([loss, ...gradients]);
    }
  }

  end(): void {
    this.#states.forget();
    this.#checked.model.network.resetStates();
  }
}

/**
 * How strongly the data pulls at each group, for the size of its weights: ‖∇w‖/‖w‖ on the first training batches, from the
 * input to the head. Changes nothing, but that states of layers are reset.
 *
 * Lee et al., "Surgical fine-tuning improves adaptation to distribution shifts", ICLR 2023, section 4 ("Auto-RGN"): the
 * group with the largest relative gradient is the one to train. Theirs is per tensor; here a group is one vector, the norm
 * is that of what would be minimised, and layers run in inference mode, so that the same call gives the same numbers.
 *
 * @throws E_OPTION, E_MODEL, E_SHAPE, E_BATCH_VALUE, E_STATEFUL, E_EMPTY_SOURCE, E_NOTHING_COUNTS, E_INTERRUPTED;
 * E_DIVERGED for NaN and infinity
 */
export async function relativeGradients(
  model: TrainableModel,
  options: RelativeGradientOptions,
): Promise<readonly RelativeGradient[]> {
  const { train, batchSize, loss, seed, batches = 5, signal, compiled, threads } = options;
  const problems = new Problems();
  problems.number('batches', batches, positiveInteger);
  if (problems.list.length > 0) throw new InvalidOptions({ problems: problems.list });
  checkOptions(model, [everything(model)], {
    train,
    batchSize,
    seed,
    loss,
    compiled,
    threads,
    optimizer: { kind: 'sgd' },
  });
  const checked = checkModel(model);
  const rule = resolveLoss(loss);
  const chosen = await chooseEngine(model.network, { compiled, threads }, checked.calls);
  const noEngine = 'engine' in chosen ? { reason: name, never: false } : chosen;
  const pulse = passPulse(signal);
  const probe = new GradientProbe(checked, rule);
  const seen: Map<string, number>[] = [];
  let windows = 0;
  model.network.resetStates();
  try {
    await pulse.beat();
    for await (const batch of train.batches({ size: batchSize, seed, epoch: 0 })) {
      checkBatch(model.network, batch, rule);
      checkValues(batch, seen.length + 1);
      windows += batch.inputs.shape[0] as number;
      if (positionWeights(batch, rule).sum === 0) continue;
      seen.push(await throughTfjs(noEngine, () => probe.normsOf(batch, seen.length + 1)));
      await pulse.beat();
      if (seen.length >= batches) break;
    }
  } finally {
    probe.end();
  }
  if (windows === 0) throw new EmptySource({ windowCount: train.windowCount });
  if (seen.length === 0) throw new NothingCounts({ windows });
  return Promise.all(
    model.groups.map(async ({ name: group, parameters }) => {
      const variables = parameters.map(({ name: parameter }) => model.parameters.get(parameter) as tf.Variable);
      const weightNorm = globalNorm(await Promise.all(variables.map((variable) => variable.data<'float32'>())));
      const gradientNorm = seen.reduce((sum, norms) => sum + (norms.get(group) as number), 0) / seen.length;
      return { group, gradientNorm, weightNorm, relative: weightNorm === 0 ? null : gradientNorm / weightNorm };
    }),
  );
}
