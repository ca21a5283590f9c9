import type { CheckpointSummary } from '@seqgraft/checkpoints';
import * as z from 'zod';
import { checkpointRef } from '../task/checkpoint-ref.ts';
import type { ReportAncestor, ReportLosses } from './report-data.ts';
import { tokensOfText } from './tokens-of-text.ts';

const lineageSchema = z.object({
  strategy: z.string().nullish(),
  bestEpoch: z.number().nullish(),
  history: z.array(z.object({ epoch: z.number(), loss: z.number(), validationLoss: z.number().nullable() })).optional(),
  data: z.object({ rows: z.number(), series: z.number(), from: z.string(), until: z.string() }).optional(),
});

/** An ancestor in words. */
export function describeAncestor(summary: CheckpointSummary): ReportAncestor {
  const { ref, digest } = checkpointRef(summary);
  const { data, strategy = null } = lineageSchema.safeParse(summary.lineage).data ?? {};
  return {
    ref,
    digest,
    strategy,
    data: data === undefined ? 'not said' : dataWords(data, tokensOfText(summary.preprocess)),
  };
}

function dataWords(
  { rows, series, from, until }: { rows: number; series: number; from: string; until: string },
  tokens: string | null,
): string {
  const count = rows.toLocaleString('en');
  return tokens === null ? `${count} rows, ${series} series, ${from} … ${until}` : `a text of ${count} ${tokens}`;
}

/** How a checkpoint was trained; null where it does not say, as those of release 0.1 do not. */
export function lossesOfAncestor(summary: CheckpointSummary): ReportLosses | null {
  const { history = [], bestEpoch = null } = lineageSchema.safeParse(summary.lineage).data ?? {};
  if (history.length === 0) return null;
  const { ref } = checkpointRef(summary);
  return { title: `Source: ${ref}`, curves: [{ name: 'source', kept: bestEpoch, points: history }] };
}
