import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that is removed when the running test has finished. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seqgraft-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A file system in memory of so many KiB, for the running test; null, with a line that says so, where none can be mounted. */
export function smallFileSystem(kibibytes: number): string | null {
  const folder = temporaryFolder();
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    console.warn('Skipped a test on a real small file system: mounting one needs Linux and root.');
    return null;
  }
  onTestFinished(() => void execFileSync('/bin/umount', ['--lazy', folder], { stdio: 'pipe' }));
  return folder;
}

/** Makes a file system of `smallFileSystem` read-only. */
export function remountReadOnly(folder: string): void {
  execFileSync('/bin/mount', ['-o', 'remount,ro', folder], { stdio: 'pipe' });
}
