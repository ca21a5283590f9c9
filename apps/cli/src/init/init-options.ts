import type { DataOptions } from '../options/data-options.ts';
import type { TaskOptions } from '../options/task-options.ts';

/** What `init` is told; the rest it finds in the data, or asks on a terminal. */
export type InitOptions = DataOptions &
  TaskOptions & {
    readonly lookback?: number;
    readonly horizon?: number;
    readonly name?: string;
    /** The file to write. */
    readonly out: string;
    readonly force?: boolean;
    /** Ask nothing. */
    readonly yes?: boolean;
  };
