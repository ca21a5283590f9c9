import type { LayersModel } from '@tensorflow/tfjs-layers';
import { liveFacts } from './live-facts.ts';
import type { ModelFacts } from './model-facts.ts';
import type { ModelFinding } from './model-finding.ts';
import type { ModelRule } from './model-rule.ts';
import { automaticName } from './rules/automatic-name.ts';
import { fixedRate } from './rules/fixed-rate.ts';
import { forgetBiasOff } from './rules/forget-bias-off.ts';
import { frozenDropout } from './rules/frozen-dropout.ts';
import { frozenStatistics } from './rules/frozen-statistics.ts';
import { hardSigmoid } from './rules/hard-sigmoid.ts';
import { ignoredRegularizer } from './rules/ignored-regularizer.ts';
import { liveWeights } from './rules/live-weights.ts';
import { nestedFreeze } from './rules/nested-freeze.ts';
import { repeatedName } from './rules/repeated-name.ts';
import { resetAfter } from './rules/reset-after.ts';
import { staleFreeze } from './rules/stale-freeze.ts';

/** The gravest first. */
const rules: readonly ModelRule[] = [
  staleFreeze,
  nestedFreeze,
  frozenStatistics,
  frozenDropout,
  repeatedName,
  resetAfter,
  ignoredRegularizer,
  fixedRate,
  hardSigmoid,
  forgetBiasOff,
  automaticName,
  liveWeights,
];
const order: readonly ModelFinding['severity'][] = ['wrong', 'risk', 'advice'];

/** @internal All that the rules find in what is known of a model, the gravest first. */
export function applyRules(facts: ModelFacts): ModelFinding[] {
  const found = rules.flatMap((rule) => rule(facts) ?? []);
  return order.flatMap((severity) => found.filter((finding) => finding.severity === severity));
}

/**
 * Looks for what tfjs does silently with a model of your own: a freeze that does nothing, dropout and statistics that go on
 * in frozen layers, ignored regularizers and learning rates, names and gates that break a transfer.
 *
 * Changes nothing. Two models, such as the source and the target of a transfer, are looked at by {@link compareForTransfer};
 * a model on disk by {@link examineModelJson}.
 */
export function examineModel(model: LayersModel): readonly ModelFinding[] {
  return applyRules(liveFacts(model));
}
