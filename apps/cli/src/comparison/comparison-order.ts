import type { HeadPolicy } from '@seqgraft/transfer';
import type { RefAndData } from '../options/command-options.ts';
import type { ActionContext } from '../run-action.ts';
import { loadSourceModels } from '../task/source-model.ts';
import { loadTargetTask, type TargetTaskOptions } from '../task/target-task.ts';
import type { ComparisonSetup } from './comparison-setup.ts';
import { demoTarget } from './demo-task.ts';

/** What to compare, in data that a worker can be sent: it loads and prepares the same from it. */
export type ComparisonOrder = {
  readonly strategies: readonly string[];
  readonly head: HeadPolicy;
  readonly controls?: readonly string[] | undefined;
  readonly keepWeights: boolean;
} & (
  | { readonly kind: 'target'; readonly place: RefAndData; readonly options: TargetTaskOptions }
  | {
      readonly kind: 'demo';
      readonly days: number;
      readonly refs: readonly string[];
      readonly store: string;
      readonly backend: string;
    }
);

/** Loads what an order names, in a worker. */
export async function setupOfOrder(order: ComparisonOrder, context: ActionContext): Promise<ComparisonSetup> {
  const { strategies, head, controls, keepWeights } = order;
  if (order.kind === 'target') {
    const { sources, folds } = await loadTargetTask(order.place, order.options, context);
    return { sources, folds, training: order.options, model: order.options, strategies, head, controls, keepWeights };
  }
  const sources = await loadSourceModels(order.refs, order.store, context.reporter);
  const { data, training } = await demoTarget(order.days, order.backend);
  return { sources, folds: [data], training, strategies, head, controls, keepWeights };
}
