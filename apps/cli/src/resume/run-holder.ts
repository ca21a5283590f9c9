import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import * as z from 'zod';

/** The process that a run is going on in. */
export interface RunHolder {
  readonly host: string;
  /** Of the machine; empty where it cannot be told. */
  readonly boot: string;
  /** Processes of other spaces have other numbers: containers. Empty where it cannot be told. */
  readonly space: string;
  readonly pid: number;
  /** When it started, in ticks since the boot: numbers of processes are used again. Empty where it cannot be told. */
  readonly start: string;
}

export const runHolder: z.ZodType<RunHolder> = z.strictObject({
  host: z.string(),
  boot: z.string(),
  space: z.string(),
  pid: z.number().int().positive(),
  start: z.string(),
});

/** This process. */
export function thisHolder(): RunHolder {
  return {
    host: hostname(),
    boot: quietly(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    space: quietly(() => readlinkSync('/proc/self/ns/pid')),
    pid: process.pid,
    start: startOf(process.pid),
  };
}

/** Whether the process is there; null where that cannot be seen from here. */
export function holderIsAlive(holder: RunHolder): boolean | null {
  const here = thisHolder();
  if (holder.host !== here.host) return null;
  if (holder.boot !== here.boot) return false;
  if (holder.space !== here.space) return null;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: another user's, so it is there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return startOf(holder.pid) === holder.start;
}

/** Field 22 of /proc/PID/stat, behind the name, which may hold anything. */
function startOf(pid: number): string {
  return quietly(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  });
}

/** Empty where there is no such file: on other systems than Linux. */
function quietly(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
