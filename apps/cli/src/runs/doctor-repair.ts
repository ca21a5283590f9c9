import { type RepairStep, repairStore } from '@seqgraft/checkpoints';
import { defineError, type ErrorClass } from '@seqgraft/core';
import type { StoreOptions } from '../options/store-options.ts';
import { repairLines } from '../output/repair-lines.ts';
import type { Outcome } from '../run-action.ts';
import { openStore } from '../store/open-store.ts';

/** Some of what is wrong needs a person. */
const RepairIncomplete: ErrorClass<{ store: string; left: number; first: string }> = defineError(
  'E_REPAIR_INCOMPLETE',
  'integrity',
  ({ store, left, first }) => ({
    message: `${left} ${left === 1 ? 'thing' : 'things'} in the store ${store} could not be repaired, first: ${first}`,
    remedy: 'What to do about each stands with it; everything else is repaired.',
  }),
);

/** Heals what can be healed in a store, puts aside what cannot, and lists it. */
export async function repair({ store }: StoreOptions): Promise<Outcome> {
  const report = await repairStore(await openStore(store), { apply: true });
  const wrong = report.left.filter(isWrong);
  const [first] = wrong;
  const lines = repairLines(report);
  return {
    result: { store, ...report },
    text: lines.length === 0 ? `There is nothing to repair in ${store}.` : lines.join('\n'),
    ...(first === undefined
      ? {}
      : { failure: new RepairIncomplete({ store, left: wrong.length, first: first.reason }) }),
  };
}

/** Not what another process, which may be at work, has there. */
function isWrong({ key }: RepairStep): boolean {
  return !/^(?:tmp|leases|gc)\//.test(key);
}
