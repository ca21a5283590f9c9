import type { ProgressEvent, ProgressListener } from '@seqgraft/core';
import { ProgressBar } from './progress-bar.ts';
import type { ProgressMode, ProgressOptions, Reporter, SavedEvent, Warning } from './reporter.ts';
import { type Terminal, terminalOf } from './terminal.ts';

export interface ConsoleReporterOptions {
  readonly quiet: boolean;
  readonly json: boolean;
  readonly progress: ProgressMode;
}

/** The reporter of the command: everything it writes goes to stderr. */
export class ConsoleReporter implements Reporter {
  readonly warnings: Warning[] = [];
  readonly terminal: Terminal | null;
  readonly #options: ConsoleReporterOptions;

  constructor(options: ConsoleReporterOptions) {
    this.#options = options;
    const pictures = !options.json && !options.quiet && options.progress === 'bar';
    this.terminal = pictures ? terminalOf(process.stderr) : null;
  }

  say(line: string): void {
    if (!this.#options.quiet && !this.#options.json) process.stderr.write(`${line}\n`);
  }

  warn(warning: Warning): void {
    this.warnings.push(warning);
    if (!this.#options.json) process.stderr.write(`${warning.code}: ${warning.message}\n`);
  }

  event(event: SavedEvent): void {
    if (this.#options.progress === 'json') process.stderr.write(`${JSON.stringify(event)}\n`);
  }

  progress(
    title: string,
    { curve = false }: ProgressOptions = {},
  ): { readonly listener: ProgressListener; done(): void } {
    if (this.#options.progress === 'json') {
      const listener = (event: ProgressEvent): void => {
        process.stderr.write(`${JSON.stringify({ run: title, ...event })}\n`);
      };
      return { listener, done() {} };
    }
    if (this.#options.progress === 'none' || this.#options.quiet || this.#options.json) {
      return { listener() {}, done() {} };
    }
    const bar = new ProgressBar(process.stderr, { title, curve });
    return { listener: (event) => bar.show(event), done: () => bar.done() };
  }
}
