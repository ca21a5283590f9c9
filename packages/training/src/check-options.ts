import type { OptimizerSpec } from '@seqgraft/engine';
import { type LossSpec, lossKinds, lossProblems, resolveLoss, targetWidth } from '@seqgraft/engine';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { checkAnchor, checkPhases } from './check-phases.ts';
import type { CompiledOptions } from './choose-engine.ts';
import { InvalidOptions, InvalidPhases } from './errors.ts';
import {
  decayRate,
  notNegative,
  Problems,
  positive,
  positiveInteger,
  threadCount,
  wholeNumber,
} from './option-problems.ts';
import type { Phase } from './phase.ts';
import type { TrainableModel } from './trainable-model.ts';
import type { TrainingOptions } from './training-options.ts';

function checkOptimizer(problems: Problems, optimizer: OptimizerSpec): void {
  problems.name('optimizer.kind', optimizer?.kind, ['adam', 'adamw', 'sgd'] satisfies OptimizerSpec['kind'][]);
  if (optimizer?.kind === 'adam' || optimizer?.kind === 'adamw') {
    problems.optionalNumber('optimizer.beta1', optimizer.beta1, decayRate);
    problems.optionalNumber('optimizer.beta2', optimizer.beta2, decayRate);
    problems.optionalNumber('optimizer.epsilon', optimizer.epsilon, positive);
  }
  if (optimizer?.kind === 'adamw') problems.number('optimizer.weightDecay', optimizer.weightDecay, notNegative);
  if (optimizer?.kind === 'sgd') problems.optionalNumber('optimizer.momentum', optimizer.momentum, decayRate);
}

function checkSource(problems: Problems, path: string, source: TrainingOptions['train'] | undefined): void {
  if (typeof source?.batches !== 'function') problems.add(path, 'must be a batch source');
  else problems.number(`${path}.windowCount`, source.windowCount, positiveInteger);
}

function checkCompiled(problems: Problems, { compiled, threads }: CompiledOptions): void {
  if (compiled !== undefined)
    problems.name('compiled', compiled, ['auto', 'never'] satisfies CompiledOptions['compiled'][]);
  problems.optionalNumber('threads', threads, threadCount);
}

/** A loss, and whether it can be taken of what the network gives. */
function checkLoss(problems: Problems, loss: LossSpec, network: LayersModel): void {
  const wrong = lossProblems(loss);
  for (const { option, rule, got } of wrong) {
    if (option === 'loss') problems.name('loss', got, lossKinds);
    else problems.add(option, `must be ${rule}, got ${JSON.stringify(got) ?? String(got)}`);
  }
  const outputs = network?.outputs?.[0]?.shape.at(-1);
  if (wrong.length > 0 || typeof outputs !== 'number') return;
  const rule = resolveLoss(loss);
  if (targetWidth(rule, outputs) !== null) return;
  const classes = rule.classWeights?.length;
  const needs =
    classes === undefined
      ? `${rule.outputsPerTarget} outputs for each target value`
      : `${classes} outputs, a class each`;
  problems.add('loss', `${rule.kind} needs ${needs}, the network has ${outputs}`);
}

function checkTrainingOptions(problems: Problems, options: TrainingOptions, network: LayersModel): void {
  checkSource(problems, 'train', options.train);
  if (options.validation !== undefined) checkSource(problems, 'validation', options.validation);
  problems.number('batchSize', options.batchSize, positiveInteger);
  checkOptimizer(problems, options.optimizer);
  checkLoss(problems, options.loss, network);
  problems.optionalNumber('clipNorm', options.clipNorm, positive);
  problems.optionalNumber('patience', options.patience, positiveInteger);
  problems.optionalNumber('minDelta', options.minDelta, notNegative);
  problems.number('seed', options.seed, wholeNumber);
  checkCompiled(problems, options);
  const { snapshots } = options;
  if (snapshots !== undefined && (typeof snapshots?.due !== 'function' || typeof snapshots.save !== 'function')) {
    problems.add('snapshots', 'must have the functions due and save');
  }
  if (options.validation !== undefined) return;
  for (const name of ['patience', 'minDelta'] as const) {
    if (options[name] !== undefined) problems.add(name, 'needs validation, got none');
  }
  if (options.restoreBest === true) problems.add('restoreBest', 'needs validation, got none');
}

/**
 * Finds everything that is wrong before anything is trained.
 *
 * @throws E_OPTION with all problems; E_PHASE when only the phases have any.
 */
export function checkOptions(model: TrainableModel, phases: readonly Phase[], options: TrainingOptions): void {
  const ofOptions = new Problems();
  checkTrainingOptions(ofOptions, options, model.network);
  checkAnchor(ofOptions, model, options.anchor);
  const ofPhases = new Problems();
  checkPhases(ofPhases, phases, { model, options });
  const problems = [...ofOptions.list, ...ofPhases.list];
  if (ofOptions.list.length > 0) throw new InvalidOptions({ problems });
  if (problems.length > 0) throw new InvalidPhases({ problems });
}

/** @throws E_OPTION for what a pass in order cannot run with. */
export function checkPass(
  network: LayersModel,
  options: CompiledOptions & { readonly batchSize: number; readonly loss?: LossSpec },
): void {
  const problems = new Problems();
  problems.number('batchSize', options.batchSize, positiveInteger);
  checkCompiled(problems, options);
  if ('loss' in options) checkLoss(problems, options.loss as LossSpec, network);
  if (problems.list.length > 0) throw new InvalidOptions({ problems: problems.list });
}
