import type { CarryReport } from '@seqgraft/transfer';

/** What a carry did, for scripts. */
export function transferFields(carried: CarryReport): object {
  const { tensors: _tensors, adaptations, unusedSource: _unused, ...fields } = carried;
  return { ...fields, adaptations: adaptations.map(({ sentence }) => sentence) };
}

/** What a carry did, for people. */
export function carriedLines(carried: CarryReport | null): string[] {
  if (carried === null) return ['Nothing was carried: these are fresh weights, trained on the target alone.'];
  const { carriedTensors, adaptedTensors, totalTensors, newParameters, totalParameters } = carried;
  const adapted = adaptedTensors === 0 ? '' : `, adapted ${adaptedTensors}`;
  return [
    `Carried ${carriedTensors} of ${totalTensors} tensors${adapted}: ${totalParameters - newParameters} of ${totalParameters} parameters.`,
    ...carried.adaptations.map(({ sentence }) => sentence),
    ...carried.reinitialised.map(({ name, reason }) => `Started afresh: ${name}: ${reason}.`),
  ];
}
