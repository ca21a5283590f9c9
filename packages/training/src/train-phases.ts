import { checkOptions } from './check-options.ts';
import { checkModel } from './model-parameters.ts';
import type { Phase } from './phase.ts';
import type { TrainableModel } from './trainable-model.ts';
import type { TrainingOptions, TrainingResult } from './training-options.ts';
import { TrainingRun } from './training-run.ts';

/**
 * Trains a model through phases, one after another, in place.
 *
 * - What a phase trains is said by its rules alone. Frozen groups get no update and no gradient work, and run in
 *   inference mode, dropout behind them included.
 * - One optimizer serves all phases, with memory by parameter name and a step count for each.
 * - With `validation`, every phase ends on the best weights of all epochs so far: the next phase starts from these, and
 *   the last one leaves these in the model. Patience counts within a phase; running out of it ends that phase only.
 * - The same model, data, options and backend give the same bits.
 *
 * No phases, and phases of 0 epochs, train nothing; observers are called all the same.
 *
 * @throws E_OPTION, E_PHASE, E_MODEL before anything moves, with all problems in one.
 * @throws E_RESUME, E_SNAPSHOT for a snapshot of another run, or one that is none.
 * @throws E_SHAPE, E_BATCH_VALUE, E_STATEFUL for a batch that does not fit; no step is taken with it.
 * @throws E_EMPTY_SOURCE, E_NOTHING_COUNTS after a pass that gave nothing to learn from.
 * @throws E_RIDGE where a phase solves the head and the body gives NaN or infinity.
 * @throws E_DIVERGED for NaN, infinity and losses beyond reason; the model holds its best or else last good weights.
 * @throws E_INTERRUPTED after the step in which the signal came; the model holds the weights of that step. E_NOT_SAVED
 * where its snapshot could not be saved.
 */
export async function trainPhases(
  model: TrainableModel,
  phases: readonly Phase[],
  options: TrainingOptions,
): Promise<TrainingResult> {
  checkOptions(model, phases, options);
  const run = new TrainingRun(checkModel(model), phases, options);
  try {
    return await run.train();
  } finally {
    run.dispose();
  }
}
