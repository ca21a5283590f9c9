import { mkdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decodeSafetensors, encodeSafetensors } from '@seqgraft/checkpoints';
import { canonicalJson, isSeqgraftError, type Json, sha256 } from '@seqgraft/core';
import { type ComparisonJob, type FinishedRun, jobName, type RunJournal } from '@seqgraft/transfer';
import type { Metrics } from '../measures/metric.ts';
import { writeWhole } from '../output/write-file.ts';
import { localFolder } from '../store/local-folder.ts';
import { type JournalPlace, snapshotFile } from './job-snapshots.ts';

/** A journal, and what can be done with the whole of it. */
export interface FileJournal extends RunJournal<Metrics>, JournalPlace {
  /** Forgets all runs: the comparison is done. */
  remove(): Promise<void>;
}

/**
 * Keeps the runs of a comparison in `comparisons/DIGEST/` of a store's folder (see `localFolder` for stores elsewhere), each
 * whole or not at all: first its weights, then the file that says it is there. The digest is of all that a run depends on, the version of the command included; the number of seeds and
 * which strategies run are not among it, so that a stopped comparison may go on with more of either.
 */
export async function fileJournal(
  store: string,
  { dependsOn, keepWeights }: { readonly dependsOn: Json; readonly keepWeights: boolean },
): Promise<FileJournal> {
  const digest = await sha256(new TextEncoder().encode(canonicalJson({ dependsOn, keepWeights })));
  const folder = join(await localFolder(store), 'comparisons', digest.slice(0, 16));
  const place = (job: ComparisonJob, extension: string): string => join(folder, `run-${jobName(job)}.${extension}`);
  let made = false;
  return {
    folder,
    digest,
    async load(job) {
      const text = await readFile(place(job, 'json'), 'utf8').catch(() => null);
      if (text === null) return null;
      try {
        const { digest: of, run } = JSON.parse(text) as { digest: string; run: FinishedRun<Metrics>['run'] };
        if (of !== digest) return null;
        const complete = run.failure !== null || !keepWeights;
        return { run, weights: complete ? null : decodeSafetensors(await readFile(place(job, 'safetensors'))).tensors };
      } catch (error) {
        // Damaged, as after a loss of power: it is done again.
        if (error instanceof SyntaxError || isSeqgraftError(error) || isMissing(error)) return null;
        throw error;
      }
    },
    async save({ job, run, weights }) {
      if (!made) await mkdir(folder, { recursive: true });
      made = true;
      if (weights !== null) await writeWhole(place(job, 'safetensors'), encodeSafetensors({ tensors: weights }));
      await writeWhole(place(job, 'json'), JSON.stringify({ digest, run }));
      await rm(snapshotFile(folder, job), { force: true });
    },
    async remove() {
      await rm(folder, { recursive: true, force: true });
      await rmdir(dirname(folder)).catch(() => {}); // others may be in there
    },
  };
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
