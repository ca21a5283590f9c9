import * as tf from '@tensorflow/tfjs-core';

/**
 * Runs something twice and demands that the second run leaves no tensor behind.
 *
 * The first run may make what is kept on purpose: caches, optimizer slots.
 */
export async function expectNoTensorLeak(run: () => unknown): Promise<void> {
  await run();
  const before = tf.memory().numTensors;
  await run();
  const after = tf.memory().numTensors;
  if (after !== before) {
    throw new Error(`The second run left ${after - before} tensors behind (${before} before, ${after} after).`);
  }
}
