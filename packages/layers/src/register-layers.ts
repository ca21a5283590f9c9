import * as tf from '@tensorflow/tfjs-core';
import { Bidirectional } from './bidirectional.ts';
import { Dropout } from './dropout.ts';
import { GRU } from './gru.ts';
import { LSTM } from './lstm.ts';
import { SimpleRNN } from './simple-rnn.ts';
import { TokenEmbedding } from './token-embedding.ts';

// Shared by all copies of this package in a program: the first one stays.
const registered: unique symbol = Symbol.for('seqgraft.layers.registered') as never;

/**
 * From here on a model.json's SimpleRNN, LSTM, GRU, Bidirectional, Dropout and TokenEmbedding are made by this package:
 * `tf.loadLayersModel` gives these layers, with `resetAfter`, regularisers and freezing that work.
 *
 * tf.layers.* stays as it is, but for `tf.layers.bidirectional`: it makes the two layers that it wraps anew by their class
 * names, and so from here. May be called again, from another copy of this package too.
 */
export function registerLayers(): void {
  const map = tf.serialization.SerializationMap.getMap() as object as { [registered]?: true };
  if (map[registered]) return;
  for (const layer of [SimpleRNN, LSTM, GRU, Bidirectional, Dropout, TokenEmbedding]) {
    tf.serialization.registerClass(layer as unknown as tf.serialization.SerializableConstructor<SimpleRNN>);
  }
  map[registered] = true;
}
