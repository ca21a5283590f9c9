import {
  applyRetention,
  collectGarbage,
  type GarbageReport,
  listRefs,
  NotFoundError,
  type RetentionPolicy,
  type RetentionReport,
  type Store,
} from '@seqgraft/checkpoints';
import type { StoreOptions } from '../options/store-options.ts';
import { counted } from '../output/counted.ts';
import { humanBytes } from '../output/human-bytes.ts';
import { shortDigest } from '../output/short-digest.ts';
import { shortTime } from '../output/short-time.ts';
import { textTable } from '../output/text-table.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { isRun } from '../store/is-run.ts';
import { openStore } from '../store/open-store.ts';
import { UsageError } from '../usage-error.ts';

export interface StoreGcOptions extends StoreOptions {
  readonly apply?: boolean;
  /** Seconds. */
  readonly grace: number;
  readonly keepLast?: number;
  readonly keepBest?: RetentionPolicy['best'];
  readonly keepEvery?: RetentionPolicy['every'];
  readonly keepTagged?: boolean;
  readonly despiteDamage?: boolean;
}

/**
 * Drops old entries, if told which to keep, and deletes the blobs that no entry needs. Without --apply only says what would go.
 *
 * @param names whose entries are dropped; all but runs when empty
 */
export async function collectStore(
  names: readonly string[],
  options: StoreGcOptions,
  { reporter }: ActionContext,
): Promise<Outcome> {
  const store = await openStore(options.store);
  const policy = policyOf(options);
  if (policy === null && names.length > 0) {
    const problem = `Names say whose entries are dropped, and nothing says which of ${names.join(', ')} to keep.`;
    throw new UsageError({ problem, remedy: 'Add --keep-last, --keep-best, --keep-every or --keep-tagged.' });
  }
  const { apply = false, grace, despiteDamage = false } = options;
  const chosen = policy === null ? [] : await retain(store, { names, policy, apply });
  const dropped = chosen.flatMap(({ ref, dropped }) =>
    dropped.map((entry) => ({ ...entry, ref: `${ref}@${entry.entry}` })),
  );
  const garbage = await collectGarbage(store, {
    apply,
    graceSeconds: grace,
    despiteDamage,
    without: dropped.map(({ ref }) => ref),
  });
  for (const { ref, message } of garbage.damaged) {
    reporter.warn({ code: 'W_DAMAGED', message: `What ${ref} needs is unknown. ${message}` });
  }
  return {
    result: {
      applied: apply,
      dropped: dropped.map(({ ref, digest, created }) => ({ ref, digest, created })),
      entries: garbage.entries,
      blobs: { kept: garbage.kept, young: garbage.young, removed: garbage.removed, bytes: garbage.bytes },
      damaged: garbage.damaged,
    },
    text: text({ chosen, garbage, grace }),
  };
}

function policyOf({ keepLast, keepBest, keepEvery, keepTagged }: StoreGcOptions): RetentionPolicy | null {
  const policy = {
    ...(keepLast === undefined ? {} : { last: keepLast }),
    ...(keepBest === undefined ? {} : { best: keepBest }),
    ...(keepEvery === undefined ? {} : { every: keepEvery }),
    ...(keepTagged ? { tagged: true } : {}),
  };
  return Object.keys(policy).length === 0 ? null : policy;
}

interface Retention {
  readonly names: readonly string[];
  readonly policy: RetentionPolicy;
  readonly apply: boolean;
}

/** Asks about all names before anything of one is dropped: a policy that does not fit one of them drops nothing. */
async function retain(store: Store, { names, policy, apply }: Retention): Promise<RetentionReport[]> {
  const known = Object.keys((await listRefs(store)).entries);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new NotFoundError({ ref: unknown, location: store.location, known });
  const all = names.length > 0 ? names : known.filter((ref) => !isRun(ref));
  const planned: RetentionReport[] = [];
  for (const name of all) planned.push(await applyRetention(store, name, policy));
  if (!apply) return planned;
  const done: RetentionReport[] = [];
  for (const { ref, dropped } of planned) {
    done.push(await applyRetention(store, ref, policy, { apply: dropped.length > 0 }));
  }
  return done;
}

function text({
  chosen,
  garbage,
  grace,
}: {
  readonly chosen: readonly RetentionReport[];
  readonly garbage: GarbageReport;
  readonly grace: number;
}): string {
  const { applied, removed, young } = garbage;
  const [go, gone] = applied ? ['went', 'deleted'] : ['would go', 'to delete'];
  const rows = chosen.flatMap(({ ref, dropped }) =>
    dropped.map(({ entry, created, digest }) => [`${ref}@${entry}`, shortTime(created), shortDigest(digest)]),
  );
  const kept = chosen.reduce((sum, report) => sum + report.kept.length, 0);
  const nothing = rows.length === 0 && removed.length === 0;
  return [
    ...(rows.length === 0 ? [] : [textTable([`entries that ${go}`, 'published (UTC)', 'digest'], rows), '']),
    ...(chosen.length === 0 ? [] : [`${counted(rows.length, 'entry', 'entries')} ${gone}, ${kept} kept.`]),
    blobsLine(garbage),
    ...(young === 0
      ? []
      : [`${counted(young, 'blob')} more, put within ${grace} s (--grace), ${applied ? 'stayed' : 'would stay'}.`]),
    ...(applied || nothing ? [] : ['', 'Nothing was deleted: add --apply to do it.']),
  ].join('\n');
}

function blobsLine({ applied, removed, bytes, kept }: GarbageReport): string {
  if (removed.length === 0) return `No blobs to delete; ${kept} are needed.`;
  return `${counted(removed.length, 'blob')} that no entry needs, ${humanBytes(bytes)}, ${applied ? 'deleted' : 'to delete'}; ${kept} kept.`;
}
