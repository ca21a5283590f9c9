import { layers } from '@tensorflow/tfjs-layers';

/** What `@seqgraft/layers` marks its classes with, as own property. */
const ownClass: unique symbol = Symbol.for('seqgraft.layers.own-class') as never;

const name = 'seqgraft-class-template';
const templates: Readonly<Record<string, () => layers.Layer>> = {
  SimpleRNN: () => layers.simpleRNN({ units: 1, name }),
  LSTM: () => layers.lstm({ units: 1, name }),
  GRU: () => layers.gru({ units: 1, name }),
  Bidirectional: () => layers.bidirectional({ layer: layers.lstm({ units: 1, name }) as layers.RNN, name }),
  Dropout: () => layers.dropout({ rate: 0.5, name }),
  Dense: () => layers.dense({ units: 1, name }),
  Masking: () => layers.masking({ maskValue: 0, name }),
};
const classes: Map<string, unknown> = new Map();

/** Whether a layer is one of `@seqgraft/layers` itself, no subclass of one. */
export function isOwnLayer(layer: layers.Layer): boolean {
  return Object.hasOwn(layer.constructor, ownClass);
}

/** Whether a class of tfjs or of `@seqgraft/layers` goes by this name. */
export function isNamedLikeKnown(className: string): boolean {
  return Object.hasOwn(templates, className);
}

/**
 * The class of a layer, if it is one of tfjs or of `@seqgraft/layers` itself; null for any other, a subclass included:
 * it may go by the same name and compute something else.
 */
export function knownClass(layer: layers.Layer): string | null {
  const className = layer.getClassName();
  if (isOwnLayer(layer)) return className;
  const template = Object.hasOwn(templates, className) ? templates[className] : undefined;
  if (template === undefined) return null;
  if (!classes.has(className)) classes.set(className, template().constructor);
  return layer.constructor === classes.get(className) ? className : null;
}
