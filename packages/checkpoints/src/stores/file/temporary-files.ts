import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { FileOperations } from './file-operations.ts';
import { host, isRunning } from './machine-processes.ts';

/** Nobody writes one file for a day: what is older was left behind, whoever left it. */
const OLD_MILLISECONDS = 24 * 60 * 60 * 1000;

/** A name that nobody else chooses, and that tells whose it is. */
export function temporaryName(): string {
  return `${host}.${process.pid}.${randomUUID()}`;
}

/**
 * Removes what writers that were killed have left: files of processes of this machine that no longer run, and old ones.
 *
 * A file that is removed under a living writer, in another container of the same host name say, costs that writer a second attempt.
 */
export async function sweepTemporaryFiles(files: FileOperations, folder: string): Promise<void> {
  let names: readonly { readonly name: string }[];
  try {
    names = await files.listFolder(folder);
  } catch {
    return; // Not there yet, or not ours to read: the write that follows will tell.
  }
  for (const { name } of names) {
    const path = join(folder, name);
    try {
      if (isLeftBehind(name, await files.changedAt(path))) await files.unlink(path);
    } catch {
      // Another sweeper was faster, or it cannot be removed: it is in nobody's way.
    }
  }
}

/** `host.pid.uuid`; anything else in the folder is not ours to remove. */
const OURS = /^(?<owner>[A-Za-z0-9-]+)\.(?<pid>[1-9][0-9]*)\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function isLeftBehind(name: string, changedAt: number): boolean {
  const { owner, pid } = OURS.exec(name)?.groups ?? {};
  if (owner === undefined) return false;
  const now = Date.now();
  if (changedAt < now - OLD_MILLISECONDS) return true;
  if (owner !== host) return false;
  // In containers each run has the same number: a file of ours that is older than we are is of a run before.
  if (Number(pid) === process.pid) return changedAt < now - performance.now();
  return !isRunning(Number(pid));
}
