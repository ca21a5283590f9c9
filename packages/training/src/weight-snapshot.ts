import * as tf from '@tensorflow/tfjs-core';
import { firstNonFinite } from './first-non-finite.ts';

/** Bit-exact copies of variables, off the backend. */
export type WeightSnapshot = ReadonlyMap<string, Float32Array>;

export async function takeSnapshot(variables: ReadonlyMap<string, tf.Variable>): Promise<WeightSnapshot> {
  const snapshot = new Map<string, Float32Array>();
  // The cpu backend hands out its own memory: copy.
  for (const [name, variable] of variables) snapshot.set(name, (await variable.data<'float32'>()).slice());
  return snapshot;
}

/** Writes the copies back, bit for bit; the snapshot stays good. */
export function restoreSnapshot(variables: ReadonlyMap<string, tf.Variable>, snapshot: WeightSnapshot): void {
  tf.tidy(() => {
    for (const [name, variable] of variables) {
      const values = snapshot.get(name) as Float32Array;
      variable.assign(tf.tensor(values.slice(), variable.shape, 'float32'));
    }
  });
}

/** `recurrent_1/kernel has NaN` for the first value that is not finite, or null. */
export function describeNonFinite(snapshot: WeightSnapshot): string | null {
  for (const [name, values] of snapshot) {
    const index = firstNonFinite(values);
    if (index !== -1) return `${name} has ${values[index]}`;
  }
  return null;
}
