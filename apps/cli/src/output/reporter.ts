import type { ProgressListener } from '@seqgraft/core';
import type { Terminal } from './terminal.ts';

export interface Warning {
  readonly code: string;
  readonly message: string;
}

/** What a command itself tells beside the progress of a training. */
export interface SavedEvent {
  readonly type: 'saved';
  readonly run: string;
  /** Of the run's name in the store. */
  readonly entry: number;
  /** What it took, most of it beside the training. */
  readonly seconds: number;
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
  progress(title: string, options?: ProgressOptions): { readonly listener: ProgressListener; done(): void };
  /** One JSON event a line with --progress json; else nothing. */
  event(event: SavedEvent): void;
  readonly warnings: readonly Warning[];
  /** Where pictures may be drawn, line by line with `say`; null where nobody would see them. */
  readonly terminal: Terminal | null;
}

export interface ProgressOptions {
  /** Whether a terminal shows the losses as a curve, too. Default false. */
  readonly curve?: boolean;
}
