import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeSafetensors, encodeSafetensors } from '@seqgraft/checkpoints';
import { canonicalJson, isSeqgraftError, type Json, sha256 } from '@seqgraft/core';
import type { TrainingSnapshot } from '@seqgraft/training';
import { type ComparisonJob, jobName } from '@seqgraft/transfer';
import { writeWhole } from '../output/write-file.ts';
import { autosavePace } from '../resume/autosave-pace.ts';
import type { KeptRun } from '../resume/kept-run.ts';

/** Where the runs of a comparison are kept, in data that a worker can be sent. */
export interface JournalPlace {
  readonly folder: string;
  /** Of all that a run depends on. */
  readonly digest: string;
}

export interface JobSnapshotsOptions extends JournalPlace {
  /** Called once, where saving fails. */
  readonly complain: (message: string) => void;
}

/** The file of a run that is being trained. */
export function snapshotFile(folder: string, job: ComparisonJob): string {
  return join(folder, `run-${jobName(job)}.snapshot`);
}

/**
 * Saves the state of the run of a comparison that a thread is training, beside those that are done, so that a long one is not begun
 * anew. A file begins with the SHA-256 of the rest: one that is damaged, or of another comparison, counts as none.
 */
export class JobSnapshots {
  readonly #options: JobSnapshotsOptions;
  #running: Running | null = null;

  constructor(options: JobSnapshotsOptions) {
    this.#options = options;
  }

  /** Looks for what was saved of a run, before it begins. */
  async begin(job: ComparisonJob): Promise<void> {
    const { digest, folder } = this.#options;
    const file = snapshotFile(folder, job);
    const bytes = await readFile(file).catch(() => null);
    const resumeFrom = bytes === null ? null : await decode(bytes, `${digest} ${jobName(job)}`);
    this.#running = { file, name: `${digest} ${jobName(job)}`, resumeFrom, saving: Promise.resolve() };
  }

  /** How the run that began keeps its state. */
  get hooks(): Pick<KeptRun, 'snapshots' | 'resumeFrom'> {
    const pace = autosavePace(performance.now());
    const running = this.#running as Running;
    return {
      resumeFrom: running.resumeFrom ?? undefined,
      snapshots: {
        due: () => pace.due(performance.now()),
        save: (snapshot) => {
          pace.begin(performance.now());
          running.saving = running.saving
            .then(() => this.#write(running, snapshot))
            .catch((error: Error) => this.#complain(error))
            .finally(() => pace.end(performance.now()));
          return running.saving;
        },
      },
    };
  }

  /** Waits for what is being saved, after a run. */
  async end(): Promise<void> {
    await this.#running?.saving;
    this.#running = null;
  }

  async #write({ file, name }: Running, snapshot: TrainingSnapshot): Promise<void> {
    const bytes = await encode(snapshot, name);
    await mkdir(this.#options.folder, { recursive: true });
    await writeWhole(file, bytes);
  }

  #complained = false;
  #complain(error: Error): void {
    if (!this.#complained) {
      this.#options.complain(`The state of a run could not be saved; it would be begun anew. ${error.message}`);
    }
    this.#complained = true;
  }
}

interface Running {
  readonly file: string;
  readonly name: string;
  readonly resumeFrom: TrainingSnapshot | null;
  saving: Promise<void>;
}

const hexDigits = 64;
const lengthBytes = 8;

/** SHA-256 in hex, the length of the JSON, the JSON, the tensors as safetensors. */
async function encode({ progress, tensors }: TrainingSnapshot, name: string): Promise<Uint8Array> {
  const json = new TextEncoder().encode(canonicalJson({ name, progress }));
  const arrays = encodeSafetensors({ tensors });
  const bytes = new Uint8Array(hexDigits + lengthBytes + json.length + arrays.length);
  new DataView(bytes.buffer).setBigUint64(hexDigits, BigInt(json.length), true);
  bytes.set(json, hexDigits + lengthBytes);
  bytes.set(arrays, hexDigits + lengthBytes + json.length);
  bytes.set(new TextEncoder().encode(await sha256(bytes.subarray(hexDigits))), 0);
  return bytes;
}

/** @returns null for what is damaged, or of something else */
async function decode(bytes: Uint8Array, name: string): Promise<TrainingSnapshot | null> {
  const start = hexDigits + lengthBytes;
  if (bytes.length < start) return null;
  const digest = new TextDecoder().decode(bytes.subarray(0, hexDigits));
  if (digest !== (await sha256(bytes.subarray(hexDigits)))) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = start + Number(view.getBigUint64(hexDigits, true));
  try {
    const json = JSON.parse(new TextDecoder().decode(bytes.subarray(start, end))) as { name: string; progress: Json };
    return json.name === name
      ? { progress: json.progress, tensors: decodeSafetensors(bytes.subarray(end)).tensors }
      : null;
  } catch (error) {
    if (error instanceof SyntaxError || isSeqgraftError(error)) return null;
    throw error;
  }
}
