import { type CheckpointSummary, type Store, showCheckpoint } from '@seqgraft/checkpoints';
import { isSeqgraftError } from '@seqgraft/core';
import { z } from 'zod';
import { checkpointRef } from '../task/checkpoint-ref.ts';
import type { ReportAncestor, ReportLosses } from './report-data.ts';

/** A chain that is longer goes in a circle. */
const mostAncestors = 100;

const lineageSchema = z.object({
  strategy: z.string().nullish(),
  history: z.array(z.object({ epoch: z.number(), loss: z.number(), validationLoss: z.number().nullable() })).optional(),
  data: z.object({ rows: z.number(), series: z.number(), from: z.string(), until: z.string() }).optional(),
});

/** A checkpoint, its parent, and so on; those that are no longer in the store end the list. */
export async function ancestorsOf(store: Store, ref: string): Promise<CheckpointSummary[]> {
  const chain: CheckpointSummary[] = [];
  let next: string | null = ref;
  while (next !== null && chain.length < mostAncestors) {
    try {
      const { warnings: _, ...summary } = await showCheckpoint(store, next);
      chain.push(summary);
      next = summary.parent?.ref ?? null;
    } catch (error) {
      if (chain.length === 0 || !isSeqgraftError(error, 'E_NOT_FOUND')) throw error;
      next = null;
    }
  }
  return chain;
}

/** An ancestor in words. */
export function describeAncestor(summary: CheckpointSummary): ReportAncestor {
  const { ref, digest } = checkpointRef(summary);
  const { data, strategy = null } = lineageSchema.safeParse(summary.lineage).data ?? {};
  return {
    ref,
    digest,
    strategy,
    data: data === undefined ? 'not said' : `${data.rows} rows, ${data.series} series, ${data.from} … ${data.until}`,
  };
}

/** How a checkpoint was trained; null where it does not say, as those of release 0.1 do not. */
export function lossesOfAncestor(summary: CheckpointSummary): ReportLosses | null {
  const { history = [] } = lineageSchema.safeParse(summary.lineage).data ?? {};
  if (history.length === 0) return null;
  const { ref } = checkpointRef(summary);
  return { title: `Source: ${ref}`, curves: [{ name: 'source', points: history }] };
}
