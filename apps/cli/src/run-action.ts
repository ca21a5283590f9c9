import { isSeqgraftError, type SeqgraftError } from '@seqgraft/core';
import { exitCodes } from './exit-code.ts';
import { memoryFailure } from './out-of-memory.ts';
import { commandRemedies } from './output/command-remedies.ts';
import { ConsoleReporter } from './output/console-reporter.ts';
import type { ProgressMode, Reporter } from './output/reporter.ts';
import type { RunOrder } from './resume/run-order.ts';
import { version } from './version.ts';

/** What a command has to show: an object for scripts and text for people. */
export interface Outcome {
  readonly result: Readonly<Record<string, unknown>>;
  /** Printed to stdout without --json. */
  readonly text: string;
  /** A check that the user asked for and that did not hold: printed like any result, then this error. */
  readonly failure?: SeqgraftError;
}

export interface GlobalOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly progress?: ProgressMode;
}

/** What every action gets beside its own arguments. */
export interface ActionContext {
  readonly reporter: Reporter;
  /** Aborted by the first Ctrl-C: finish the step, then leave. */
  readonly signal: AbortSignal;
}

/** What a command gets that can be gone on with. */
export interface CommandContext extends ActionContext {
  readonly order: RunOrder;
}

export type Action = (context: CommandContext) => Promise<Outcome>;

/** Signals that ask a command to stop, and what it exits with. A terminal that is closed says SIGHUP. */
const signalCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
type StopSignal = keyof typeof signalCodes;
const stopSignals = Object.keys(signalCodes) as StopSignal[];

function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

function errorOf(failure: unknown): { code: string; message: string; remedy: string; details: unknown } {
  if (isSeqgraftError(failure)) {
    const { code, reason, remedy, details } = failure;
    // Interrupted in a step or between two of them: where exactly does not matter, unless something is kept.
    if (code === 'E_INTERRUPTED' && 'kept' in details) return { code, message: reason, remedy, details };
    const message = code === 'E_INTERRUPTED' ? 'Stopped before the end.' : reason;
    return { code, message, remedy: commandRemedies[code] ?? remedy, details };
  }
  const error = failure instanceof Error ? failure : new Error(String(failure));
  return {
    code: 'E_INTERNAL',
    message: error.message,
    remedy: 'This is a bug in seqgraft. Please report it with the command you typed.',
    details: { stack: error.stack },
  };
}

/** Whether explain has words that the error has not. */
async function saysMore(code: string): Promise<boolean> {
  const { errorExplanations } = await import('./explain/error-codes.ts');
  return (await errorExplanations()).some((error) => error.code === code && error.about !== '');
}

function exitCodeOf(failure: unknown): number {
  return isSeqgraftError(failure) ? exitCodes[failure.category] : 1;
}

/** Prints a failure as people or as scripts read it and gives the exit code. */
export async function reportFailure(command: string, thrown: unknown, options: GlobalOptions): Promise<number> {
  const failure = memoryFailure(thrown);
  const error = errorOf(failure);
  if (options.json) {
    await print(`${JSON.stringify({ ok: false, command, version, error })}\n`);
  } else {
    process.stderr.write(`${error.code}: ${error.message}\n${error.remedy === '' ? '' : `${error.remedy}\n`}`);
    if (process.stderr.isTTY && (await saysMore(error.code)))
      process.stderr.write(`More: seqgraft explain ${error.code}\n`);
    if (error.code === 'E_INTERNAL') process.stderr.write(`${(error.details as { stack: string }).stack}\n`);
  }
  return exitCodeOf(failure);
}

/** Runs one command to its end and gives the exit code; nothing is thrown. */
export async function runAction(
  command: string,
  action: (context: ActionContext) => Promise<Outcome>,
  options: GlobalOptions,
): Promise<number> {
  const reporter = new ConsoleReporter({
    quiet: options.quiet ?? false,
    json: options.json ?? false,
    progress: options.progress ?? 'bar',
  });
  const interruption = new AbortController();
  let signalCode = 130;
  const onSignal = (signal: NodeJS.Signals): void => {
    signalCode = signalCodes[signal as StopSignal];
    if (interruption.signal.aborted) process.exit(signalCode);
    reporter.say('\nStopping after this step. Press Ctrl-C again to leave at once; the store stays intact.');
    interruption.abort();
  };
  for (const signal of stopSignals) process.on(signal, onSignal);
  try {
    const outcome = await action({ reporter, signal: interruption.signal });
    if (options.json) {
      const failed = outcome.failure === undefined ? {} : { error: errorOf(outcome.failure) };
      const ok = outcome.failure === undefined;
      const { warnings } = reporter;
      await print(`${JSON.stringify({ ok, command, version, result: outcome.result, warnings, ...failed })}\n`);
    } else {
      if (outcome.text !== '') await print(`${outcome.text}\n`);
      if (outcome.failure) return await reportFailure(command, outcome.failure, options);
    }
    return outcome.failure === undefined ? 0 : exitCodeOf(outcome.failure);
  } catch (failure) {
    // EPIPE: the reader of our output has left (`| head`); nothing to say to anybody.
    if ((failure as NodeJS.ErrnoException).code === 'EPIPE') return 0;
    const code = await reportFailure(command, failure, options);
    return isSeqgraftError(failure, 'E_INTERRUPTED') ? signalCode : code;
  } finally {
    for (const signal of stopSignals) process.off(signal, onSignal);
  }
}
