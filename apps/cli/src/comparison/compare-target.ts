import { autoCandidates } from '@seqgraft/transfer';
import type { CompareOptions, RefAndData } from '../options/command-options.ts';
import type { ActionContext } from '../run-action.ts';
import { type Comparison, compareStrategies } from '../task/compare-strategies.ts';
import { loadTargetTask, type TargetTask } from '../task/target-task.ts';
import type { ComparisonOrder } from './comparison-order.ts';
import type { ComparisonSetup } from './comparison-setup.ts';

export interface ComparedTarget {
  readonly target: TargetTask;
  readonly setup: ComparisonSetup;
  readonly comparison: Comparison;
}

export interface CompareTargetOptions {
  readonly options: CompareOptions;
  readonly backend: string;
  readonly plan: { readonly jobs: number; readonly threads: number | undefined };
  readonly keepWeights: boolean;
  /** Default: read now. */
  readonly target?: TargetTask;
  /** Gets what removes the journal. Default: it is removed when the comparison is done. */
  readonly keepJournal?: ((remove: () => Promise<void>) => void) | undefined;
}

/** Loads a target and compares strategies and controls on it. */
export async function compareTarget(
  place: RefAndData,
  { options, backend, plan, keepWeights, target: given, keepJournal }: CompareTargetOptions,
  context: ActionContext,
): Promise<ComparedTarget> {
  const target = given ?? (await loadTargetTask(place, options, context));
  const { sources, folds, scalers } = target;
  const { head, seeds, season, store } = options;
  const controls = ['zero-shot', 'scratch', ...(options.randomBody === true ? ['random-body'] : [])];
  const common = { strategies: namesOf(options.strategies), head, controls, keepWeights };
  const order: ComparisonOrder = {
    ...common,
    kind: 'target',
    place: { ref: place.ref, data: place.data },
    options: { ...options, scalerPolicies: scalers?.map(({ policy }) => policy) },
  };
  const setup = { ...common, sources, folds, training: options, model: options };
  const comparison = await compareStrategies(
    { setup, order, seeds, auto: true, season, backend, ...plan, store, keepJournal },
    context,
  );
  return { target, setup, comparison };
}

/** `auto` stands for what it chooses among. */
function namesOf(names: readonly string[]): string[] {
  const usual = autoCandidates().map(({ name }) => name);
  const others = names.filter((name) => name !== 'auto');
  return names.includes('auto') ? [...others, ...usual.filter((name) => !others.includes(name))] : others;
}
