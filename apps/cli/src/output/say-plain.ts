import type { EngineUse } from '@seqgraft/training';
import type { Reporter } from './reporter.ts';

/** Says why training did not run on the compiled engine, where it did not: minutes instead of seconds want a reason. */
export function sayPlain(use: EngineUse, reporter: Reporter): void {
  if (!use.used) reporter.say(`Trained on plain TensorFlow.js: ${use.reason}`);
}
