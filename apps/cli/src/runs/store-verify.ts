import { type BadPart, verifyStore } from '@seqgraft/checkpoints';
import { defineError, type ErrorClass } from '@seqgraft/core';
import type { StoreOptions } from '../options/store-options.ts';
import { counted } from '../output/counted.ts';
import { nextCommand } from '../output/next-command.ts';
import type { Outcome } from '../run-action.ts';
import { openStore } from '../store/open-store.ts';

const StoreDamaged: ErrorClass<{ store: string; bad: number; first: string }> = defineError(
  'E_STORE_DAMAGED',
  'integrity',
  ({ store, bad, first }) => ({
    message: `${counted(bad, 'part')} of the store ${store} cannot be trusted, first: ${first}`,
    remedy:
      'Older entries of the same name are still served where they are sound: see seqgraft store ls. seqgraft doctor --repair mends what can be mended.',
  }),
);

/** Reads everything in a store and checks it. */
export async function verifyCheckpoints(options: StoreOptions): Promise<Outcome> {
  const report = await verifyStore(await openStore(options.store));
  const { bad } = report;
  const [first] = bad;
  const { checkpoints, blobs, tags, leftovers, unnamed } = report;
  const looked = [
    counted(checkpoints, 'checkpoint'),
    counted(blobs, 'blob'),
    ...(tags === 0 ? [] : [counted(tags, 'tag')]),
  ].join(', ');
  // Of processes at work, or of dead ones: not wrong.
  const others = leftovers.filter(({ what }) => what !== 'quarantined').length;
  const aside = leftovers.length - others;
  const notes = [
    ...(unnamed.length === 0 ? [] : [unnamedLine(unnamed, options.store)]),
    ...(others === 0
      ? []
      : [`${counted(others, 'file')} of other processes, at work or dead (doctor --repair sweeps).`]),
    ...(aside === 0 ? [] : [`${counted(aside, 'file')} put aside by a repair, in quarantine/.`]),
  ];
  return {
    result: { ...report },
    text: [
      ...(first === undefined
        ? [`${looked}: every byte is what was published.`]
        : [`${looked}, ${bad.length} bad:`, ...bad.map(badLine)]),
      ...notes,
    ].join('\n'),
    ...(first === undefined
      ? {}
      : { failure: new StoreDamaged({ store: options.store, bad: bad.length, first: first.message }) }),
  };
}

/** The checkpoint that cannot be used, and why; the message begins with the code. */
function badLine({ ref, blob, message }: BadPart): string {
  return `  ${ref ?? blob ?? 'store'}  ${message}`;
}

/** Dropped on purpose, or lost with their entries: only the user knows. */
function unnamedLine(unnamed: readonly string[], store: string): string {
  const give = nextCommand(['store', 'rollback', 'NAME', '--to', unnamed[0] as string], store);
  return `${counted(unnamed.length, 'checkpoint')} without an entry, until a collection. To give one a name: ${give}`;
}
