import type { Json } from '@seqgraft/core';
import * as z from 'zod';

/** What a checkpoint of this command says of its making; what it does not say is null or empty. */
export interface LineageFacts {
  /** null for a source. */
  readonly strategy: string | null;
  readonly seed: number | null;
  readonly epochs: number;
  readonly bestEpoch: number | null;
  /** Names of the tensors that did not move. */
  readonly frozen: readonly string[];
  /** `120 rows, 1 series, 2018-01-01 … 2018-04-30` */
  readonly data: string | null;
}

const schema = z.object({
  strategy: z.string().nullish(),
  seed: z.number().nullish(),
  bestEpoch: z.number().nullish(),
  history: z.array(z.unknown()).optional(),
  frozen: z.array(z.object({ name: z.string() })).optional(),
  data: z.object({ rows: z.number(), series: z.number(), from: z.string(), until: z.string() }).nullish(),
});

/** Reads the lineage of any checkpoint; one of another maker says nothing. */
export function lineageFacts(lineage: Json): LineageFacts {
  const { strategy, seed, bestEpoch, history, frozen, data } = schema.safeParse(lineage).data ?? {};
  return {
    strategy: strategy ?? null,
    seed: seed ?? null,
    epochs: history?.length ?? 0,
    bestEpoch: bestEpoch ?? null,
    frozen: frozen?.map(({ name }) => name) ?? [],
    data: data ? `${data.rows} rows, ${data.series} series, ${data.from} … ${data.until}` : null,
  };
}
