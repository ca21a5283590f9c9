import { backend_util } from '@tensorflow/tfjs-core';

const said: Set<string> = new Set();

/** A warning as tfjs itself gives them (none after `tf.enableProdMode()`), once a program. */
export function sayOnce(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  backend_util.warn(sentence);
}
