import { sizeOf } from '@seqgraft/core';
import { countCopied } from './axis-map.ts';
import type { CarryPlan, PlannedTensor, ReasonedTensor } from './carry-plan.ts';
import type { CarriedTensor, CarryReport } from './carry-report.ts';

/** How many values of a planned tensor are copies of values of the source. */
export function copiedBy(tensor: PlannedTensor): number {
  if (tensor.outcome === 'reinitialised') return 0;
  return tensor.outcome === 'carried' ? sizeOf(tensor.shape) : countCopied(tensor.axes, tensor.shape);
}

function reasonOf(tensor: PlannedTensor): string {
  if (tensor.outcome === 'reinitialised') return tensor.reason;
  const from = `from ${tensor.source} of the source`;
  return tensor.outcome === 'carried' ? from : `${from}: ${tensor.rule}`;
}

/** The report of a plan that was carried out. */
export function writeReport(plan: CarryPlan, digests: ReadonlyMap<string, string>): CarryReport {
  const tensors = plan.tensors.map((tensor): CarriedTensor => {
    const parameters = sizeOf(tensor.shape);
    return {
      name: tensor.name,
      group: tensor.group,
      outcome: tensor.outcome,
      reason: reasonOf(tensor),
      parameters,
      newParameters: parameters - copiedBy(tensor),
      digest: digests.get(tensor.name) as string,
    };
  });
  const having = (outcome: CarriedTensor['outcome']): CarriedTensor[] =>
    tensors.filter((tensor) => tensor.outcome === outcome);
  const count = (some: readonly CarriedTensor[]): number => some.reduce((sum, { parameters }) => sum + parameters, 0);
  const reasons = (some: readonly CarriedTensor[]): ReasonedTensor[] =>
    some.map(({ name, reason }) => ({ name, reason }));
  return {
    carriedTensors: having('carried').length,
    adaptedTensors: having('adapted').length,
    totalTensors: tensors.length,
    carriedParameters: count(having('carried')),
    adaptedParameters: count(having('adapted')),
    newParameters: tensors.reduce((sum, { newParameters }) => sum + newParameters, 0),
    totalParameters: count(tensors),
    tensors,
    adapted: reasons(having('adapted')),
    reinitialised: reasons(having('reinitialised')),
    adaptations: plan.adaptations,
    unusedSource: plan.unusedSource,
  };
}
