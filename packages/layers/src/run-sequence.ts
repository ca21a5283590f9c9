import * as tf from '@tensorflow/tfjs-core';
import { backThroughTime } from './back-through-time.ts';
import type { CellParameters, RecurrentCell } from './cells/recurrent-cell.ts';
import type { SequenceInputs, SequenceResult } from './sequence.ts';
import { splitSteps, splitStepsOnTape, toBatchMajor } from './steps.ts';
import { runTimeLoop } from './time-loop.ts';

/**
 * A cell over a whole sequence in TensorFlow.js, by the fastest way that gives the same numbers:
 * outside of a gradient the bare loop, within one the loop with its gradient by hand, and where that does not reach
 * (masks, recurrent dropout, other activations) the loop on tfjs' tape.
 */
export function runSequence(cell: RecurrentCell, parameters: CellParameters, inputs: SequenceInputs): SequenceResult {
  const { gradientDepth } = tf.engine().state;
  if (gradientDepth > 0 && cell.backwardOf !== null && reachable(parameters, inputs)) {
    return backThroughTime(cell.backwardOf, cell, parameters, inputs);
  }
  const split = gradientDepth === 0 ? splitSteps : splitStepsOnTape;
  const { outputs, lastOutput, finalState } = runTimeLoop(cell.stepOf(parameters), { ...inputs, split });
  const output = inputs.everyStep ? toBatchMajor(tf.concat([...outputs], 0), inputs.time) : lastOutput;
  return { output, state: finalState };
}

function reachable({ activation, recurrentActivation }: CellParameters, inputs: SequenceInputs): boolean {
  const differentiable = activation.derivative !== null && recurrentActivation.derivative !== null;
  return differentiable && inputs.mask === null && inputs.recurrentDropout === null;
}
