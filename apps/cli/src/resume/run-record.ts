import type { CheckpointParent } from '@seqgraft/checkpoints';
import type { Json } from '@seqgraft/core';
import type { DataFingerprint } from '@seqgraft/windows';
import * as z from 'zod';
import { type RunHolder, runHolder } from './run-holder.ts';

/** What a run is: enough to do it again, and to see that it would be the same. Plain JSON. */
export interface RunRecord {
  /** Its name in the store is `runs/ID`. */
  readonly id: string;
  /** Name of the command. */
  readonly command: string;
  /** All that follows `seqgraft`, with what the environment and the config file set, and each source with its entry. */
  readonly words: readonly string[];
  /** As it was typed. */
  readonly typed: readonly string[];
  /** The working folder, which paths are relative to. */
  readonly folder: string;
  readonly data: DataFingerprint;
  readonly sources: readonly CheckpointParent[];
  /** What computes; results differ in their last bits between these. */
  readonly machine: RunMachine;
  /** Version of the command. */
  readonly seqgraft: string;
}

export interface RunMachine {
  readonly backend: string;
  /** Of the compiled engine; null where it does not run. */
  readonly engine: string | null;
  readonly processor: string;
}

/** A run as an entry of the store keeps it. */
export interface KeptRecord {
  readonly run: RunRecord;
  /** Which process it is going on in; null once that has stopped it. */
  readonly holder: RunHolder | null;
}

const words = z.array(z.string()).max(10_000);
const kept: z.ZodType<KeptRecord> = z.strictObject({
  run: z.strictObject({
    id: z.string(),
    command: z.string(),
    words: words.min(1),
    typed: words,
    folder: z.string(),
    data: z.strictObject({
      sha256: z.string(),
      rows: z.number(),
      series: z.number(),
      from: z.string(),
      until: z.string(),
      columns: z.array(
        z.strictObject({
          name: z.string(),
          min: z.number().nullable(),
          max: z.number().nullable(),
          missing: z.number(),
        }),
      ),
    }),
    sources: z.array(z.strictObject({ ref: z.string(), digest: z.string() })),
    machine: z.strictObject({ backend: z.string(), engine: z.string().nullable(), processor: z.string() }),
    seqgraft: z.string(),
  }),
  holder: runHolder.nullable(),
});

/** @returns null for what is no record of a run */
export function parseRecord(config: Json): KeptRecord | null {
  const parsed = kept.safeParse(config);
  return parsed.success ? parsed.data : null;
}
