import type { DenseArray } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import type { RecurrentConfig } from '../recurrent-config.ts';

/**
 * What the outputs are multiplied with where Keras gives 0 and the engine the state: on every masked step with
 * `zeroOutputForMask`; else on those before the first step that is there, if the state was not 0 to begin with.
 *
 * @param mask [batch, time] of zeros and ones
 * @returns [batch, time, 1], or [batch, 1] for the step that is read last; null: nothing is hidden
 */
export function visibleSteps(
  { shape, data }: DenseArray,
  config: Pick<RecurrentConfig, 'goBackwards' | 'returnSequences' | 'zeroOutputForMask'>,
  { hasInitialState }: { hasInitialState: boolean },
): tf.Tensor | null {
  const { goBackwards, returnSequences, zeroOutputForMask } = config;
  if (!zeroOutputForMask && !hasInitialState) return null;
  const [batch, time] = shape as [number, number];
  const visible = new Float32Array(batch * time);
  const last = new Float32Array(batch);
  for (let row = 0; row < batch; row++) {
    let begun = 0;
    for (let read = 0; read < time; read++) {
      const at = row * time + (goBackwards ? time - 1 - read : read);
      const present = data[at] as number;
      begun = Math.max(begun, present);
      visible[at] = zeroOutputForMask ? present : begun;
      last[row] = visible[at];
    }
  }
  if (visible.every((value) => value === 1)) return null;
  return returnSequences ? tf.tensor3d(visible, [batch, time, 1]) : tf.tensor2d(last, [batch, 1]);
}
