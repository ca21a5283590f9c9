import * as tf from '@tensorflow/tfjs-core';
import type { CellParameters, RecurrentCell, StepRows } from './cells/recurrent-cell.ts';
import type { SequenceInputs, SequenceResult } from './sequence.ts';
import { splitSteps, toBatchMajor } from './steps.ts';
import { runTimeLoop } from './time-loop.ts';
import { isFrozen } from './trainable-variable.ts';

/**
 * The loop as one operation with its own gradient: back-propagation through time.
 *
 * tfjs' tape keeps a copy of every tensor of every step and goes back operation by operation, some 40 a step for an LSTM.
 * Here only the states are kept. The gates of all steps are computed once more in one product, all that does not depend
 * on the gradient to come is multiplied for all steps at once, and 7 operations a step remain; the gradient of the
 * recurrent kernel is one product at the end.
 *
 * Werbos, "Backpropagation through time: what it does and how to do it", Proceedings of the IEEE 78 (1990).
 */
export function backThroughTime(
  backwardOf: NonNullable<RecurrentCell['backwardOf']>,
  cell: RecurrentCell,
  parameters: CellParameters,
  inputs: SequenceInputs,
): SequenceResult {
  const { time, everyStep, backwards, initialState } = inputs;
  const { recurrentKernel, recurrentBias } = parameters;
  const [batch, units] = (initialState[0] as tf.Tensor2D).shape;
  const operands: Record<string, tf.Tensor> = { projected: inputs.projected };
  if (!isFrozen(recurrentKernel)) operands.recurrentKernel = recurrentKernel;
  if (recurrentBias !== null) operands.recurrentBias = recurrentBias;
  initialState.forEach((state, k) => {
    operands[`state${k}`] = state;
  });

  const operation = tf.customGrad((...args) => {
    const save = args.at(-1) as tf.GradSaveFunc;
    const loop = runTimeLoop(cell.stepOf(parameters), { ...inputs, split: splitSteps });
    const after = initialState.map((_, k) => loop.states.map((state) => state[k] as tf.Tensor2D));
    const before = after.map((steps, k) => {
      const initial = initialState[k] as tf.Tensor2D;
      return backwards ? [...steps.slice(1), initial] : [initial, ...steps.slice(0, -1)];
    });
    const rows = [...before, ...after].map((steps) => tf.concat(steps, 0));
    save([inputs.projected, ...rows, ...(recurrentBias === null ? [] : [recurrentBias])]);
    const outputs = everyStep ? (rows[cell.states] as tf.Tensor2D) : loop.lastOutput;
    return {
      value: tf.concat([outputs, ...loop.finalState.slice(1)], 0),
      gradFunc(dValue, [projected, ...saved]) {
        const stepRows = {
          projected: projected as tf.Tensor2D,
          before: saved.slice(0, cell.states) as tf.Tensor2D[],
          after: saved.slice(cell.states, 2 * cell.states) as tf.Tensor2D[],
          split: (tensor: tf.Tensor2D) => splitSteps(tensor, time),
        };
        const bias = recurrentBias === null ? null : (saved.at(-1) as tf.Tensor1D);
        return tf.tidy(() => {
          const steps = backwardOf({ ...parameters, recurrentBias: bias }, stepRows);
          const gradients = goBack(steps, stepRows, { recurrentKernel, dValue: dValue as tf.Tensor2D, inputs });
          return Object.keys(operands).map((name) => (gradients[name] as () => tf.Tensor)());
        });
      },
    };
  });

  // Rows of h of all steps (or of the last), then of the other states.
  const value = operation(...Object.values(operands)) as tf.Tensor2D;
  const outputRows = everyStep ? time * batch : batch;
  const lastStep = everyStep && !backwards ? (time - 1) * batch : 0;
  const block = (start: number) => tf.slice(value, [start, 0], [batch, units]);
  const lastOutput = block(lastStep);
  const others = Array.from({ length: cell.states - 1 }, (_, k) => block(outputRows + k * batch));
  const output = everyStep ? toBatchMajor(tf.slice(value, [0, 0], [outputRows, units]), time) : lastOutput;
  return { output, state: [lastOutput, ...others] };
}

/** Gradients of the operands, each computed when it is asked for. */
function goBack(
  steps: ReturnType<NonNullable<RecurrentCell['backwardOf']>>,
  { before, split }: StepRows,
  { recurrentKernel, dValue, inputs }: { recurrentKernel: tf.Tensor2D; dValue: tf.Tensor2D; inputs: SequenceInputs },
): Record<string, () => tf.Tensor> {
  const { time, everyStep, backwards, initialState } = inputs;
  const batch = (initialState[0] as tf.Tensor2D).shape[0];
  const blocks = [everyStep ? time * batch : batch, ...initialState.slice(1).map(() => batch)];
  const [dOutputs, ...dFinal] = tf.split(dValue, blocks, 0) as [tf.Tensor2D, ...tf.Tensor2D[]];
  const dOutput = everyStep ? split(dOutputs) : null;
  // Transposed once: tfjs' wasm backend has no fast product for transposed operands.
  const transposed = tf.transpose(recurrentKernel);
  const dProducts = new Array<tf.Tensor2D>(time);
  const dh = new Array<tf.Tensor2D>(time);
  let dState: (tf.Tensor2D | null)[] = [everyStep ? null : dOutputs, ...dFinal];
  for (let read = time - 1; read >= 0; read--) {
    const t = backwards ? time - 1 - read : read;
    const arrived = sum(dState[0] ?? null, dOutput?.[t] ?? null);
    const { dProduct, dBefore } = steps.step(t, [arrived, ...(dState.slice(1) as tf.Tensor2D[])]);
    dProducts[t] = dProduct;
    dh[t] = arrived;
    dState = [sum(dBefore[0] ?? null, tf.matMul(dProduct, transposed) as tf.Tensor2D), ...dBefore.slice(1)];
  }
  const dProduct = tf.concat(dProducts, 0);
  return {
    projected: () => steps.dProjected(dProduct, () => tf.concat(dh, 0)),
    recurrentKernel: () => tf.matMul(tf.transpose(before[0] as tf.Tensor2D), dProduct),
    recurrentBias: () => tf.sum(dProduct, 0),
    ...Object.fromEntries(dState.map((gradient, k) => [`state${k}`, () => gradient as tf.Tensor])),
  };
}

function sum(a: tf.Tensor2D | null, b: tf.Tensor2D | null): tf.Tensor2D {
  if (a === null || b === null) return (a ?? b) as tf.Tensor2D;
  return tf.add(a, b);
}
