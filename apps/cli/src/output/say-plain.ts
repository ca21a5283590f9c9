import type { TrainingResult } from '@seqgraft/training';
import type { Reporter } from './reporter.ts';

/** Says why training did not take whole compiled steps, where it did not: minutes instead of seconds want a reason. */
export function sayPlain({ engine, steps }: Pick<TrainingResult, 'engine' | 'steps'>, reporter: Reporter): void {
  if (!engine.used && steps > 0) reporter.say(`Trained step by step through TensorFlow.js: ${engine.reason}`);
}
