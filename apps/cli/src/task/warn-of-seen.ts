import { ancestorsOf } from '@seqgraft/checkpoints';
import { findSeen, type SeenRows, type SeenStretch, type SplitPart } from '@seqgraft/windows';
import * as z from 'zod';
import type { Reporter } from '../output/reporter.ts';
import { openStore } from '../store/open-store.ts';
import { checkpointRef } from './checkpoint-ref.ts';
import type { SourceModel } from './source-model.ts';

/** Test rows that a checkpoint was trained on, or stopped by. */
export interface SeenByAncestor {
  readonly ref: string;
  readonly rows: number;
  readonly stretches: readonly SeenStretch[];
}

export interface SeenOptions {
  readonly sources: readonly Pick<SourceModel, 'self'>[];
  /** Folder of the store. */
  readonly store: string;
  readonly tests: readonly SplitPart[];
}

const lineageSchema = z.object({
  seen: z.object({
    version: z.literal(1),
    rows: z.number(),
    timed: z.boolean(),
    rate: z.number().min(1),
    sample: z.string().regex(/^([0-9a-f]{8})*$/),
  }),
});

/** Stretches that a warning names. */
const mostNamed = 3;

/** Looks for test rows in what a checkpoint and its ancestors were trained on, and warns of them. Those of release 0.1 do not say. */
export async function warnOfSeen(
  { sources, store, tests }: SeenOptions,
  reporter: Reporter,
): Promise<SeenByAncestor[]> {
  const all: SeenByAncestor[] = [];
  const opened = await openStore(store);
  const chains = await Promise.all(sources.map(({ self }) => ancestorsOf(opened, self.ref)));
  const ancestors = new Map(
    chains.flatMap(({ checkpoints }) => checkpoints).map((ancestor) => [ancestor.digest, ancestor]),
  );
  for (const ancestor of ancestors.values()) {
    const lineage = lineageSchema.safeParse(ancestor.lineage);
    if (!lineage.success) continue;
    const stretches = tests.flatMap((test) => findSeen(lineage.data.seen satisfies SeenRows, test));
    if (stretches.length === 0) continue;
    const rows = stretches.reduce((sum, stretch) => sum + stretch.rows, 0);
    const own = checkpointRef(ancestor).ref;
    all.push({ ref: own, rows, stretches });
    const about = lineage.data.seen.rate === 1 ? '' : 'About ';
    const named = stretches.slice(0, mostNamed).map(describeStretch).join(', ');
    const others = stretches.length > mostNamed ? ` and ${stretches.length - mostNamed} more stretches` : '';
    const message = `${about}${rows} test rows were seen in training by ${own}: ${named}${others}. Results on them are too good.`;
    reporter.warn({ code: 'W_TEST_SEEN', message });
  }
  return all;
}

function describeStretch({ series, from, until }: SeenStretch): string {
  return `${from}…${until}${series === '' ? '' : ` of series "${series}"`}`;
}
