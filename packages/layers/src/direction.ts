import type { serialization } from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import type { OptionPlace } from './check-option.ts';
import { LayerOption } from './errors.ts';
import { GRU } from './gru.ts';
import { serializedObject, withoutCustomObjects } from './keras-object.ts';
import { LSTM } from './lstm.ts';
import type { RecurrentLayer } from './recurrent-layer.ts';
import { SimpleRNN } from './simple-rnn.ts';
import type { SerializedObject } from './tfjs-types.ts';

const recurrentClasses = { SimpleRNN, LSTM, GRU };

/**
 * Class name and config of a recurrent layer, of this package or of tf.layers, or as a config has them.
 *
 * @throws E_LAYER_OPTION for any other layer.
 */
export function templateOf(layer: layers.Layer | SerializedObject, place: OptionPlace): SerializedObject {
  const object =
    layer instanceof layers.Layer
      ? { className: layer.getClassName(), config: layer.getConfig() }
      : serializedObject(layer, place);
  if (Object.hasOwn(recurrentClasses, object.className)) {
    return { className: object.className, config: withoutCustomObjects(object.config as serialization.ConfigDict) };
  }
  throw new LayerOption({ ...place, rule: 'a SimpleRNN, LSTM or GRU', got: object.className });
}

/** The same, reading the other way. */
export function reversed({ className, config }: SerializedObject): SerializedObject {
  return { className, config: { ...config, goBackwards: !(config as { goBackwards?: boolean }).goBackwards } };
}

/** A layer of this package, named and seeded as one direction of a Bidirectional. */
export function makeDirection(
  { className, config }: SerializedObject,
  direction: 'forward' | 'backward',
): RecurrentLayer {
  const layerClass = recurrentClasses[className as keyof typeof recurrentClasses];
  // Keras: with sequences a masked step gives 0 in both directions, for there is no last output that both share.
  const { returnSequences = false } = config as { returnSequences?: boolean | null };
  const layer = (layerClass.fromConfig as (cls: unknown, config: object) => RecurrentLayer)(layerClass, {
    ...config,
    zeroOutputForMask: returnSequences,
  });
  layer.becomeDirection(direction);
  return layer;
}
