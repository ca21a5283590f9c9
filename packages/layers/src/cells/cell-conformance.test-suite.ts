import { Random } from '@seqgraft/core';
import { expectNoTensorLeak } from '@seqgraft/testkit';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { activationOf } from '../activations.ts';
import { runSequence } from '../run-sequence.ts';
import type { CellParameters, RecurrentCell } from './recurrent-cell.ts';

const batch = 2;
const time = 3;
const units = 3;

interface Case {
  readonly everyStep: boolean;
  readonly backwards: boolean;
}

const cases: readonly Case[] = [true, false].flatMap((everyStep) =>
  [true, false].map((backwards) => ({ everyStep, backwards })),
);

/** Everything that a loss can depend on, by name. */
interface Operands {
  readonly projected: tf.Tensor2D;
  readonly recurrentKernel: tf.Tensor2D;
  readonly recurrentBias: tf.Tensor2D | null;
  readonly state: readonly tf.Tensor2D[];
}

function listOf({ projected, recurrentKernel, recurrentBias, state }: Operands): tf.Tensor2D[] {
  return [projected, recurrentKernel, ...state, ...(recurrentBias === null ? [] : [recurrentBias])];
}

/**
 * What every recurrent cell must do, whatever its equation: a pure step of the right shapes, and a gradient by hand, where
 * it has one, that is the gradient of that step.
 *
 * @param recurrentBias whether the cell adds a bias of its own to h · recurrentKernel
 */
export function cellConformance(
  name: string,
  cell: RecurrentCell,
  { recurrentBias = false }: { recurrentBias?: boolean } = {},
): void {
  const columns = cell.gates * units;

  const parametersOf = (operands: Operands, smooth: boolean): CellParameters => ({
    recurrentKernel: operands.recurrentKernel,
    recurrentBias: operands.recurrentBias === null ? null : tf.reshape(operands.recurrentBias, [columns]),
    activation: activationOf(smooth ? 'tanh' : 'relu', name, 'activation'),
    recurrentActivation: activationOf(smooth ? 'sigmoid' : 'hardSigmoid', name, 'recurrentActivation'),
  });

  const operandsOf = (seed: number): Operands => {
    const random = new Random(seed);
    const normal = (rows: number, width: number): tf.Tensor2D =>
      tf.tensor2d(
        Float32Array.from({ length: rows * width }, () => 0.6 * random.normal()),
        [rows, width],
      );
    return {
      projected: normal(time * batch, columns),
      recurrentKernel: normal(units, columns),
      recurrentBias: recurrentBias ? normal(1, columns) : null,
      state: Array.from({ length: cell.states }, () => normal(batch, units)),
    };
  };

  /** The operands that a list holds, in the order of {@link listOf}. */
  const operandsIn = ([projected, recurrentKernel, ...others]: tf.Tensor2D[]): Operands => ({
    projected: projected as tf.Tensor2D,
    recurrentKernel: recurrentKernel as tf.Tensor2D,
    recurrentBias: others[cell.states] ?? null,
    state: others.slice(0, cell.states),
  });

  /** A loss that weighs each output, and each last state, differently. */
  const lossOf = (
    given: RecurrentCell,
    operands: Operands,
    { smooth, ...asked }: Case & { smooth: boolean },
  ): tf.Scalar => {
    const { output, state } = runSequence(given, parametersOf(operands, smooth), {
      ...asked,
      projected: operands.projected,
      time,
      initialState: operands.state,
      mask: null,
      zeroOutputForMask: false,
      recurrentDropout: null,
    });
    const parts = [output, ...state].map((tensor, place) => {
      const weights = tf.reshape(tf.cos(tf.range(place, place + tensor.size)), tensor.shape);
      return tf.sum(tf.mul(tensor, weights));
    });
    return parts.reduce((sum, part) => tf.add(sum, part)) as tf.Scalar;
  };

  const gradientsOf = (given: RecurrentCell, operands: Operands, asked: Case & { smooth: boolean }): number[][] =>
    tf.tidy(() => {
      // tfjs refuses to give the gradient of what a loss does not depend on.
      const loss = (...tensors: tf.Tensor[]): tf.Scalar => lossOf(given, operandsIn(tensors as tf.Tensor2D[]), asked);
      return tf
        .grads(loss)(listOf(operands))
        .map((gradient) => [...gradient.dataSync()]);
    });

  describe(`${name} is a recurrent cell`, () => {
    // In these sizes tfjs' own CPU backend computes with the same float32 as any other.
    beforeAll(async () => {
      await tf.ready();
    });

    it('makes a state of the shapes that it was given, and the same one each time', () => {
      tf.tidy(() => {
        const operands = operandsOf(1);
        const { state } = operands;
        const x = tf.slice(operands.projected, [0, 0], [batch, columns]);
        const before = listOf(operands).map((tensor) => tensor.dataSync().slice());
        const step = cell.stepOf(parametersOf(operands, true));
        const [first, second] = [0, 1].map(() => step(x, state, state[0] as tf.Tensor2D));
        expect(first?.map(({ shape }) => shape)).toEqual(state.map(() => [batch, units]));
        expect(first?.map((tensor) => tensor.dataSync())).toEqual(second?.map((tensor) => tensor.dataSync()));
        expect(listOf(operands).map((tensor) => tensor.dataSync())).toEqual(before);
      });
    });

    it.each(cases)('has the gradient of finite differences: %o', (asked) => {
      tf.tidy(() => {
        const operands = operandsOf(3);
        const given = { ...asked, smooth: true };
        const gradients = gradientsOf(cell, operands, given);
        expect(gradients.every((gradient) => gradient.some((value) => value !== 0))).toBe(true);
        listOf(operands).forEach((operand, place, all) => {
          const values = operand.dataSync();
          for (const at of [0, values.length >> 1, values.length - 1]) {
            // In float32 a step of 1/64 leaves an error of some 1e-4 of truncation, and as much of rounding.
            const [above, below] = [1 / 64, -1 / 64].map((step) => {
              const moved = tf.tensor2d(
                values.map((value, i) => (i === at ? value + step : value)),
                operand.shape,
              );
              return lossOf(cell, operandsIn(all.with(place, moved)), given).dataSync()[0] as number;
            }) as [number, number];
            expect(gradients[place]?.[at], `operand ${place}, value ${at}`).toBeCloseTo(32 * (above - below), 2);
          }
        });
      });
    });

    if (cell.backwardOf !== null)
      it.each(cases)('has by hand the gradient that the tape finds: %o', (asked) => {
        tf.tidy(() => {
          for (const smooth of [true, false]) {
            const operands = operandsOf(4);
            const byHand = gradientsOf(cell, operands, { ...asked, smooth });
            const byTape = gradientsOf({ ...cell, backwardOf: null }, operands, { ...asked, smooth });
            byHand.forEach((gradient, place) => {
              gradient.forEach((value, at) => {
                // Sums of a few dozen products in float32, in another order.
                expect(value, `operand ${place}`).toBeCloseTo(byTape[place]?.[at] as number, 5);
              });
            });
          }
        });
      });

    it('leaves no tensors', async () => {
      const operands = operandsOf(5);
      await expectNoTensorLeak(() => {
        gradientsOf(cell, operands, { everyStep: true, backwards: false, smooth: true });
      });
      tf.dispose(listOf(operands));
    });
  });
}
