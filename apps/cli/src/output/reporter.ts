import type { ProgressListener } from '@seqgraft/core';

export interface Warning {
  readonly code: string;
  readonly message: string;
}

export type ProgressMode = 'bar' | 'json' | 'none';

/**
 * Where a command speaks: its data goes to stdout once, at the end; words, bars and warnings go to stderr.
 *
 * Commands get one and never touch the process themselves.
 */
export interface Reporter {
  /** Words for people, to stderr; silent with --quiet and --json. */
  say(line: string): void;
  warn(warning: Warning): void;
  /** A bar or one JSON event a line, as --progress says. `title` names what runs. */
  progress(title: string): { readonly listener: ProgressListener; done(): void };
  readonly warnings: readonly Warning[];
}
