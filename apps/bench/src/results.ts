import type { Absent } from './peer.ts';
import type { Summary } from './statistics.ts';

/** One case of a section. */
export interface Row extends Summary {
  readonly label: string;
  /** Its median over that of the section's reference. */
  readonly ratio: number;
}

/** Cases that took turns. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Label of the row that ratios are to. */
  readonly reference: string;
  readonly rows: readonly Row[];
  /** Cases that were not timed here, and why. */
  readonly skipped: readonly Absent[];
}

/** Memory of a training step of the engine. */
export interface MemoryUse {
  readonly size: string;
  readonly bytes: number;
  /** That weights, gradients, moments and kept activations need. */
  readonly needed: number;
}

/** A figure that the benchmark must reach. */
export interface Target {
  readonly what: string;
  /** Undefined where a peer is missing or a section was not run. */
  readonly measured: number | undefined;
  readonly least: number;
  readonly aim: number;
  readonly unit: '×' | '%' | 'ms';
  /** Whether less is better. */
  readonly atMost?: boolean;
}

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  /** Processes that wanted to run when the bench began, of the last minute: beyond 0 others were at work. */
  readonly load: number;
}

export interface Results {
  readonly date: string;
  readonly machine: Machine;
  /** By peer. */
  readonly versions: Readonly<Record<string, string>>;
  readonly absent: readonly Absent[];
  /** Peers that computed something else than the engine; they were not timed. */
  readonly wrong: readonly string[];
  readonly sections: readonly Section[];
  readonly memory: readonly MemoryUse[];
  readonly coldStart: { readonly load: number; readonly create: number } | undefined;
  readonly targets: readonly Target[];
}
