import { readMaskCounters, writeMaskCounters } from '../mask-counters.ts';
import type { CheckedModel } from '../model-parameters.ts';
import { restoreSnapshot, takeSnapshot } from '../weight-snapshot.ts';

/**
 * Runs something that trains the model, and puts back all that training moves: weights, statistics, and which dropout
 * masks come next. States of layers are reset, as every training resets them.
 */
export async function keepingModel<T>({ model, calls, variables }: CheckedModel, run: () => Promise<T>): Promise<T> {
  const snapshot = await takeSnapshot(variables);
  const counters = readMaskCounters(calls);
  try {
    return await run();
  } finally {
    restoreSnapshot(variables, snapshot);
    writeMaskCounters(calls, counters);
    model.network.resetStates();
  }
}
