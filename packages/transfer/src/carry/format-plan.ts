import { formatShape, sizeOf } from '@seqgraft/core';
import type { CarryPlan, PlannedTensor } from './carry-plan.ts';
import { copiedBy } from './write-report.ts';

/** Columns under one another, two blanks between; the last one is not padded. */
function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] as number))
      .join('  ')
      .trimEnd(),
  );
}

const verbs = { carried: 'carried', adapted: 'adapted', reinitialised: 're-initialised' } as const;

function noteOf(tensor: PlannedTensor): string {
  if (tensor.outcome === 'reinitialised') return tensor.reason;
  const from = tensor.source === tensor.name ? '' : `from ${tensor.source}`;
  return [from, tensor.outcome === 'adapted' ? tensor.rule : ''].filter((part) => part !== '').join(': ');
}

function totalsOf({ tensors }: CarryPlan): string {
  const parts = (Object.keys(verbs) as (keyof typeof verbs)[]).flatMap((outcome) => {
    const some = tensors.filter((tensor) => tensor.outcome === outcome);
    const parameters = some.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
    return some.length === 0 ? [] : [`${some.length} ${verbs[outcome]} (${parameters})`];
  });
  const total = tensors.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
  const copied = tensors.reduce((sum, tensor) => sum + copiedBy(tensor), 0);
  return `${tensors.length} tensors (parameters): ${parts.join(', ')}; ${copied} of ${total} parameters are the source's.`;
}

/**
 * A plan for people: a line for each tensor of the target with its outcome, its shape, and the rule or the reason; then the
 * totals, what had to be adapted, and what of the source is left over.
 */
export function formatPlan(plan: CarryPlan): string {
  const rows = plan.tensors.map((tensor) => [
    tensor.name,
    verbs[tensor.outcome],
    formatShape(tensor.shape),
    noteOf(tensor),
  ]);
  const reasons = [...new Set(plan.unusedSource.map(({ reason }) => reason))];
  const unused = reasons.map((reason) => {
    const names = plan.unusedSource.filter((tensor) => tensor.reason === reason).map(({ name }) => name);
    return `Not used of the source: ${names.join(', ')} (${reason}).`;
  });
  return [
    ...align([['tensor', 'outcome', 'shape', 'rule or reason'], ...rows]),
    '',
    totalsOf(plan),
    ...plan.adaptations.map(({ sentence }) => sentence),
    ...unused,
  ].join('\n');
}
