import type { RepairReport, RepairStep } from '@seqgraft/checkpoints';

const doneWords: Readonly<Record<RepairStep['action'], string>> = {
  healed: 'written anew',
  quarantined: 'put aside',
  removed: 'removed',
  left: 'left',
};

/** What a repair did, or would do, each thing with its reason. */
export function repairLines({ applied, done, left }: RepairReport): string[] {
  return [
    ...(done.length === 0 ? [] : [applied ? 'Repaired:' : 'To repair (seqgraft doctor --repair does it):']),
    ...done.flatMap((step) => stepLines(step, applied)),
    ...(left.length === 0 ? [] : ['Left as it is:']),
    ...left.flatMap((step) => stepLines(step, applied)),
  ];
}

function stepLines({ action, key, ref, reason, movedTo }: RepairStep, applied: boolean): string[] {
  const what = ref === undefined ? key : `${ref} (${key})`;
  return [
    `  ${doneWords[action]}: ${what}`,
    `    ${reason}`,
    ...(movedTo === undefined ? [] : [applied ? `    now at ${movedTo}` : '    would stand in quarantine/ then']),
  ];
}
