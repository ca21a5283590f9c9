import { isSeqgraftError, type ParameterGroup, sizeOf } from '@seqgraft/core';
import type { TrainableModel } from '@seqgraft/training';
import { type AdaptResult, adapt } from '../adapting/adapt.ts';
import { trainControl } from '../adapting/train-control.ts';
import { type CarryOptions, carry } from '../carry/carry.ts';
import type { CarryReport } from '../carry/carry-report.ts';
import { readVariables } from '../carry/variable-arrays.ts';
import { scratch } from '../strategies/scratch.ts';
import type { Strategy } from '../strategies/strategy.ts';
import { zeroShot } from '../strategies/zero-shot.ts';
import { ComparisonError } from './comparison-errors.ts';
import type { ComparisonJob, FinishedRun, NamedSource, RunOptions, RunPlace } from './comparison-options.ts';
import type { ComparedRun, RunFailure } from './comparison-result.ts';

/** What says nothing of a strategy: a run that was stopped, or cannot go on. */
const noFindings: readonly string[] = ['E_INTERRUPTED', 'E_NOT_SAVED', 'E_RESUME', 'E_SNAPSHOT'];

/** Strategies first, then controls, as they were asked for. */
export function contendersOf({
  strategies,
  controls = [zeroShot(), scratch()],
}: Pick<RunOptions, 'strategies' | 'controls'>): readonly Strategy[] {
  return [...strategies, ...controls];
}

/** The source that a seed starts from. */
function sourceOf({ sources }: Pick<RunOptions, 'sources'>, index: number): NamedSource {
  return sources[index % sources.length] as NamedSource;
}

/** What `carry` is told of a place, besides the strategy's head policy. */
export function carryOptionsOf(
  { carry: options }: Pick<RunOptions, 'carry'>,
  place: RunPlace,
): Omit<CarryOptions, 'head'> {
  return (typeof options === 'function' ? options(place) : options) ?? {};
}

/** Frees a model that `build` made. */
export function disposeOf<Model extends TrainableModel>(
  model: Model,
  { dispose }: { dispose?: ((model: Model) => void) | undefined },
): void {
  if (dispose === undefined) model.network.dispose();
  else dispose(model);
}

/**
 * Does one run of a comparison in this thread: builds, carries where the strategy wants it, trains and measures.
 *
 * A run that diverges, or throws, is a finding and no end: it comes back with its reason. Only an interruption is thrown on, and what
 * keeps a run from going on where it stopped.
 *
 * @throws E_INTERRUPTED, E_NOT_SAVED, E_RESUME, E_SNAPSHOT, E_COMPARISON for a strategy that the options do not hold
 */
export async function runComparisonJob<Model extends TrainableModel, Metrics>(
  options: RunOptions<Model, Metrics>,
  job: ComparisonJob,
): Promise<FinishedRun<Metrics>> {
  const strategy = contendersOf(options).find(({ name }) => name === job.strategy);
  if (strategy === undefined) {
    throw new ComparisonError({
      problem: `no strategy is called "${job.strategy}"`,
      remedy: 'Ask for one of those given.',
    });
  }
  const started = performance.now();
  const { name, kind } = strategy;
  const { seed, index, fold } = job;
  const source = strategy.start === 'fresh' ? null : sourceOf(options, index).name;
  const common = { name, kind, seed, fold, source };
  const model = options.build({ seed, index, fold });
  try {
    const { training, carried } = await trainModel(model, strategy, { options, job });
    const measured = await options.measure(model, { seed, index, fold });
    const run: ComparedRun<Metrics> = {
      ...common,
      failure: null,
      measured,
      training,
      carried,
      trainedParameters: countTrained(model.groups, training),
      seconds: (performance.now() - started) / 1000,
    };
    return { run, weights: options.keepWeights === true ? await readVariables(model.parameters) : null };
  } catch (error) {
    if (isSeqgraftError(error) && noFindings.includes(error.code)) throw error;
    const nothing = { measured: { validation: null, test: null }, training: null, carried: null, trainedParameters: 0 };
    const seconds = (performance.now() - started) / 1000;
    return { run: { ...common, failure: failureOf(error), ...nothing, seconds }, weights: null };
  } finally {
    disposeOf(model, options);
  }
}

interface RunContext<Model extends TrainableModel, Metrics> {
  readonly options: RunOptions<Model, Metrics>;
  readonly job: ComparisonJob;
}

async function trainModel<Model extends TrainableModel, Metrics>(
  model: Model,
  strategy: Strategy,
  { options, job }: RunContext<Model, Metrics>,
): Promise<{ training: AdaptResult; carried: CarryReport | null }> {
  const { seed, index } = job;
  const training = { ...options.training(job), seed };
  if (strategy.start === 'fresh')
    return { training: await trainControl(model, { ...training, strategy }), carried: null };
  const target = await carry(sourceOf(options, index).source, model, {
    ...carryOptionsOf(options, job),
    head: strategy.head,
  });
  return { training: await adapt(target, strategy, training), carried: target.report };
}

function countTrained(groups: readonly ParameterGroup[], { proof }: AdaptResult): number {
  const trained = new Set(proof.trained.map(({ name }) => name));
  const sizes = groups.flatMap(({ parameters }) =>
    parameters.map(({ name, shape }) => (trained.has(name) ? sizeOf(shape) : 0)),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function failureOf(error: unknown): RunFailure {
  if (isSeqgraftError(error)) {
    const { code, category, reason, remedy, details } = error;
    return { code, category, message: reason, remedy, details };
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: null, category: null, message, remedy: '', details: null };
}
