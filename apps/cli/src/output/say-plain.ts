import type { EngineUse } from '@seqgraft/training';
import type { Reporter } from './reporter.ts';

/** Says why training did not take whole compiled steps, where it did not: minutes instead of seconds want a reason. */
export function sayPlain(use: EngineUse, reporter: Reporter): void {
  if (!use.used) reporter.say(`Trained step by step through TensorFlow.js: ${use.reason}`);
}
