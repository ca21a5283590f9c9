import { dataFingerprint, type Table } from '@seqgraft/windows';
import * as z from 'zod';
import type { SourceModel } from './source-model.ts';
import { type SplitPlan, splitOfConfig } from './split-plan.ts';

const lineageSchema = z.object({ data: z.object({ sha256: z.string() }) });

/** How the data of a checkpoint was split; null where its command did not say. */
export interface OwnSplit {
  readonly split: SplitPlan | null;
}

/** Null when a table is other data than the checkpoint was trained on, else how that was split. */
export async function ownSplit({ checkpoint }: SourceModel, table: Table): Promise<OwnSplit | null> {
  const lineage = lineageSchema.safeParse(checkpoint.lineage);
  if (!lineage.success || lineage.data.data.sha256 !== (await dataFingerprint(table)).sha256) return null;
  return { split: splitOfConfig(checkpoint.config) };
}
