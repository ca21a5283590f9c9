import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { StoreUsers } from '../store.ts';

/** This machine's name, as far as it may stand in a file's name. */
export const host: string =
  hostname()
    .replace(/[^A-Za-z0-9]/g, '-')
    .slice(0, 60) || 'host';

/** Whether a process of this machine runs; of one that may not be asked about, it does. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0); // Signal 0 only asks.
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/**
 * Where the number of a process means one process: containers often share a name and have their own numbers, and after
 * a start of the machine all numbers are given anew. Only Linux has containers, and only Linux tells.
 */
const numbering: string = [
  host,
  tell(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)),
  tell(() => /[0-9]+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? 'none'),
].join('-');

function tell(read: () => string): string {
  try {
    return read();
  } catch {
    return 'none';
  }
}

/** The processes that use a file store. One is known to be gone if its number was given where ours was, and runs no more. */
export const machineProcesses: StoreUsers = {
  self: `${numbering}-${process.pid}`,
  isGone(user) {
    const end = user.lastIndexOf('-');
    const pid = user.slice(end + 1);
    return user.slice(0, end) === numbering && /^[1-9][0-9]*$/.test(pid) && !isRunning(Number(pid));
  },
};
