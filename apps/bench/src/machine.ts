import { availableParallelism, cpus, loadavg, release, type as systemName, totalmem } from 'node:os';
import type { Machine } from './results.ts';

/** The machine that this runs on. */
export function describeMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: availableParallelism(),
    memoryGiB: totalmem() / 2 ** 30,
    system: `${systemName()} ${release()}`,
    node: process.versions.node,
    load: loadavg()[0] as number,
  };
}
