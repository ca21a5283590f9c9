import type { CommandWords } from '../options/command-words.ts';
import type { FoundRun } from './found-run.ts';

/** The command that runs, so that it can be gone on with. */
export interface RunOrder {
  readonly words: CommandWords;
  /** As it was typed, with what the environment set. */
  readonly typed: readonly string[];
  /** What it goes on from; null for one that begins. */
  readonly resumed: FoundRun | null;
}
