import { defineError, didYouMean, type ErrorClass } from '@seqgraft/core';

/** A name that is none of the backends. */
export const UnknownBackend: ErrorClass<{ got: string; known: readonly string[] }> = defineError(
  'E_BACKEND',
  'usage',
  ({ got, known }) => ({
    message: `A backend is one of ${known.join(', ')}; got "${got}".${didYouMean(got, known)}`,
    remedy: `Call useBackend with one of these names, or with 'auto'.`,
  }),
);

/** A backend that was asked for by name and does not start here. */
export const BackendUnavailable: ErrorClass<{ backend: string; cause: string }> = defineError(
  'E_BACKEND_UNAVAILABLE',
  'resource',
  ({ backend, cause }) => ({
    message: `The backend "${backend}" does not start here: ${cause}.`,
    remedy: `Call useBackend('auto') to take the fastest one that does.`,
  }),
);

/** One option of a layer or an initialiser has a value it cannot have. */
export const LayerOption: ErrorClass<{ layer: string; option: string; rule: string; got: unknown; hint?: string }> =
  defineError('E_LAYER_OPTION', 'usage', ({ layer, option, rule, got, hint }) => ({
    message: `${layer}: ${option} must be ${rule}; got ${describe(got)}.${hint ?? ''}`,
    remedy: `Change the option ${option}.`,
  }));

/** Initial states, kept states or a mask whose number or shape does not fit the layer. */
export const LayerState: ErrorClass<{ layer: string; what: string; expected: string; got: string; remedy: string }> =
  defineError('E_LAYER_STATE', 'incompatible', ({ layer, what, expected, got, remedy }) => ({
    message: `${layer}: ${what} must be ${expected}; got ${got}.`,
    remedy,
  }));

/** A sequence without steps has no last output. */
export const EmptySequence: ErrorClass<{ layer: string; shape: string }> = defineError(
  'E_LAYER_INPUT',
  'data',
  ({ layer, shape }) => ({
    message: `${layer}: an input has [batch, time, features] with one step or more; got ${shape}.`,
    remedy: 'Give sequences of at least one step.',
  }),
);

/** A layer that keeps no states cannot reset them. */
export const NotStateful: ErrorClass<{ layer: string }> = defineError('E_LAYER_STATELESS', 'usage', ({ layer }) => ({
  message: `${layer}: only a stateful layer has states to reset.`,
  remedy: 'Make the layer with stateful: true.',
}));

/** A layer was asked for weights that it does not have (yet). */
export const LayerWeights: ErrorClass<{ layer: string; message: string }> = defineError(
  'E_LAYER_WEIGHTS',
  'usage',
  ({ layer, message }) => ({
    message: `${layer} ${message}.`,
    remedy: 'Give a SimpleRNN, LSTM or GRU layer, or a Bidirectional of one, after it was built or applied.',
  }),
);

/** tfjs asked for a gradient of a compiled layer that cannot be had. */
export const NoGradient: ErrorClass<{ layer: string; got: string }> = defineError(
  'E_LAYER_GRADIENT',
  'usage',
  ({ layer, got }) => ({
    message: `${layer}: the gradient of a call is computed once, with the weights of that call, and has no gradient itself; got a request although ${got}.`,
    remedy:
      "Apply the layer once for each gradient; for more, use TensorFlow.js alone: useBackend(name, { compiled: 'never' }).",
  }),
);

function describe(value: unknown): string {
  return typeof value === 'object' || typeof value === 'string' ? JSON.stringify(value) : String(value);
}
