import { didYouMean } from '@seqgraft/core';
import { type LossSpec, lossKinds, lossProblems, resolveLoss, targetWidth } from '@seqgraft/engine';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { CompiledOptions } from './choose-engine.ts';
import { InvalidOptions, InvalidPhases, type OptionProblem } from './errors.ts';
import type { OptimizerSpec } from './optimizer-spec.ts';
import type { Phase } from './phase.ts';
import type { Schedule } from './schedule.ts';
import type { TrainableModel } from './trainable-model.ts';
import type { TrainingOptions } from './training-options.ts';

/** A number's rule, and whether it holds. Options come from JSON and plain JavaScript too, where types do not hold. */
interface NumberRule {
  readonly words: string;
  readonly holds: (value: number) => boolean;
}

const positive: NumberRule = {
  words: 'a positive finite number',
  holds: (value) => value > 0 && Number.isFinite(value),
};
const notNegative: NumberRule = {
  words: 'a finite number, 0 or more',
  holds: (value) => value >= 0 && Number.isFinite(value),
};
const positiveInteger: NumberRule = {
  words: 'a whole number, 1 or more',
  holds: (value) => Number.isSafeInteger(value) && value >= 1,
};
const wholeOrZero: NumberRule = {
  words: 'a whole number, 0 or more',
  holds: (value) => Number.isSafeInteger(value) && value >= 0,
};
const wholeNumber: NumberRule = { words: 'a whole number', holds: (value) => Number.isSafeInteger(value) };
const threadCount: NumberRule = {
  words: 'a whole number from 1 to 64',
  holds: (value) => Number.isInteger(value) && value >= 1 && value <= 64,
};
const share: NumberRule = { words: 'a number from 0 to 1', holds: (value) => value >= 0 && value <= 1 };
const decayRate: NumberRule = { words: 'a number from 0 to below 1', holds: (value) => value >= 0 && value < 1 };

function show(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}

/** Collects problems, so that one throw has all of them. */
class Problems {
  readonly list: OptionProblem[] = [];

  add(path: string, problem: string): void {
    this.list.push({ path, problem });
  }

  number(path: string, value: unknown, rule: NumberRule): void {
    if (typeof value === 'number' && rule.holds(value)) return;
    this.add(path, `must be ${rule.words}, got ${show(value)}`);
  }

  optionalNumber(path: string, value: unknown, rule: NumberRule): void {
    if (value !== undefined) this.number(path, value, rule);
  }

  name(path: string, value: unknown, known: readonly string[]): void {
    if (known.includes(value as string)) return;
    const hint = typeof value === 'string' ? didYouMean(value, known) : '';
    this.add(path, `must be one of ${known.join(', ')}, got ${show(value)}.${hint}`.replace(/\.$/, ''));
  }
}

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
  if (options.validation !== undefined) return;
  for (const name of ['patience', 'minDelta'] as const) {
    if (options[name] !== undefined) problems.add(name, 'needs validation, got none');
  }
  if (options.restoreBest === true) problems.add('restoreBest', 'needs validation, got none');
}

function checkSchedule(problems: Problems, path: string, schedule: Schedule): void {
  problems.name(`${path}.kind`, schedule?.kind, [
    'constant',
    'cosine',
    'one-cycle',
    'warm-up',
  ] satisfies Schedule['kind'][]);
  if (schedule?.kind === 'cosine') problems.optionalNumber(`${path}.floor`, schedule.floor, share);
  if (schedule?.kind === 'warm-up') problems.number(`${path}.steps`, schedule.steps, positiveInteger);
  if (schedule?.kind === 'one-cycle') {
    problems.optionalNumber(`${path}.warmup`, schedule.warmup, share);
    problems.optionalNumber(`${path}.startDivisor`, schedule.startDivisor, positive);
    problems.optionalNumber(`${path}.endDivisor`, schedule.endDivisor, positive);
  }
}

function checkGroups(problems: Problems, path: string, { phase, groups }: { phase: Phase; groups: string[] }): void {
  const rules: Readonly<Record<string, unknown>> = phase.groups ?? {};
  for (const name of Object.keys(rules)) {
    if (!groups.includes(name)) {
      const hint = didYouMean(name, groups).trim().replace(/\?$/, '');
      problems.add(`${path}.groups.${name}`, `is no group of the model${hint === '' ? '' : `: ${hint}?`}`);
    }
  }
  for (const name of groups) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === 'frozen' || (typeof rule === 'number' && positive.holds(rule))) continue;
    const got = rule === undefined ? 'it is missing' : `got ${show(rule)}`;
    problems.add(`${path}.groups.${name}`, `must be 'frozen' or a positive multiplier, ${got}`);
  }
  if (phase.epochs > 0 && groups.every((name) => rules[name] === 'frozen')) {
    problems.add(`${path}.groups`, `must train at least one group for ${phase.epochs} epochs, all are frozen`);
  }
}

function checkPhase(problems: Problems, path: string, { phase, groups }: { phase: Phase; groups: string[] }): void {
  if (phase === null || typeof phase !== 'object') {
    problems.add(path, 'must be a phase');
    return;
  }
  if (typeof phase.name !== 'string' || phase.name === '') problems.add(`${path}.name`, 'must be a text');
  problems.number(`${path}.epochs`, phase.epochs, wholeOrZero);
  problems.number(`${path}.learningRate`, phase.learningRate, positive);
  checkSchedule(problems, `${path}.schedule`, phase.schedule);
  checkGroups(problems, path, { phase, groups });
}

/**
 * Finds everything that is wrong before anything is trained.
 *
 * @throws E_OPTION with all problems; E_PHASE when only the phases have any.
 */
export function checkOptions(model: TrainableModel, phases: readonly Phase[], options: TrainingOptions): void {
  const ofOptions = new Problems();
  checkTrainingOptions(ofOptions, options, model.network);
  const ofPhases = new Problems();
  const groups = model.groups.map(({ name }) => name);
  if (!Array.isArray(phases)) ofPhases.add('phases', 'must be a list of phases');
  else for (const [index, phase] of phases.entries()) checkPhase(ofPhases, `phases[${index}]`, { phase, groups });
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
