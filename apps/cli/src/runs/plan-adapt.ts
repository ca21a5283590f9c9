import { formatPlan } from '@seqgraft/transfer';
import { planJobs } from '../comparison/jobs-plan.ts';
import type { AdaptOptions, RefAndData } from '../options/command-options.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { startBackend } from '../task/start-backend.ts';
import { planTarget, targetSpecOf } from '../task/target-spec.ts';
import { loadTargetTask } from '../task/target-task.ts';

/** Says what `adapt` would carry, and trains and keeps nothing. */
export async function planAdapt(place: RefAndData, options: AdaptOptions, context: ActionContext): Promise<Outcome> {
  await startBackend(options.backend, context.reporter, planJobs(options, options.backend));
  const {
    sources: [source],
    folds: [data],
  } = await loadTargetTask(place, options, context);
  const plan = planTarget(source, data, options);
  return {
    result: { dryRun: true, parent: source.self, spec: targetSpecOf(source, data, options), plan },
    text: formatPlan(plan),
  };
}
