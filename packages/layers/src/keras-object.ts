import { didYouMean } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import { camelCase } from './camel-case.ts';
import type { OptionPlace } from './check-option.ts';
import { LayerOption } from './errors.ts';
import type { SerializedObject } from './tfjs-types.ts';

/** A name (`glorotUniform`, `glorot_uniform`, `GlorotUniform`) or a serialised object as class name and config. */
export function serializedObject(identifier: unknown, place: OptionPlace): SerializedObject {
  if (typeof identifier === 'string') {
    const name = camelCase(identifier);
    return { className: name.charAt(0).toUpperCase() + name.slice(1), config: {} };
  }
  const object = identifier as { className?: unknown; config?: unknown } | null | undefined;
  if (typeof object?.className === 'string') {
    return { className: object.className, config: (object.config ?? {}) as object };
  }
  throw new LayerOption({ ...place, rule: 'a name, an object of tfjs or { className, config }', got: identifier });
}

/** An object of a class that is registered with tfjs: a regulariser, a constraint, one of its initialisers. */
export function deserialize<T>({ className, config }: SerializedObject, place: OptionPlace): T {
  const registered = tf.serialization.SerializationMap.getMap().classNameMap;
  const [objectClass, fromConfig] = Object.hasOwn(registered, className) ? (registered[className] ?? []) : [];
  if (objectClass === undefined || fromConfig === undefined) {
    throw new LayerOption({
      ...place,
      rule: 'the name of a class registered with tf.serialization',
      got: className,
      hint: didYouMean(className, Object.keys(registered)),
    });
  }
  return fromConfig(objectClass, config as tf.serialization.ConfigDict) as T;
}

/** The config of an object, or null: the inverse of {@link deserialize}. */
export function serialize(object: tf.serialization.Serializable | null): tf.serialization.ConfigDict | null {
  return object === null ? null : { className: object.getClassName(), config: object.getConfig() };
}

/** A layer's config without what tfjs adds to it while it loads. */
export function withoutCustomObjects(config: tf.serialization.ConfigDict): tf.serialization.ConfigDict {
  const { customObjects: _, ...plain } = config;
  return plain;
}
