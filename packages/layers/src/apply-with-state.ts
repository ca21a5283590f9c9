import type { Tensor } from '@tensorflow/tfjs-core';
import { InputSpec, type layers, SymbolicTensor } from '@tensorflow/tfjs-layers';
import { LayerState } from './errors.ts';

export type ApplyInputs = Tensor | Tensor[] | SymbolicTensor | SymbolicTensor[];
export type ApplyResult = Tensor | Tensor[] | SymbolicTensor | SymbolicTensor[];
type States = Tensor[] | SymbolicTensor[];

/** What `apply` of a recurrent layer is given beside its input. */
export interface ApplyArguments {
  /** [batch, units] each: h, and c for an LSTM; for a Bidirectional those of both directions, forward first. */
  initialState?: Tensor | SymbolicTensor | States | null | undefined;
  /** Whether dropout is active. Default false. */
  training?: boolean | undefined;
  /** [batch, time] */
  mask?: Tensor | Tensor[] | null | undefined;
}

/**
 * `apply` of a layer that takes initial states: as `initialState`, or behind the input in one list, as in a loaded model.
 *
 * The arguments are never written to: a model hands the same object to all of its layers.
 *
 * @param apply that of tfjs' Layer
 * @throws E_LAYER_STATE for states given both ways, or an input and states of which only one is symbolic.
 */
export function applyWithState(
  layer: layers.Layer,
  { inputs, kwargs }: { inputs: ApplyInputs; kwargs: ApplyArguments },
  apply: (inputs: ApplyInputs, kwargs: object) => ApplyResult,
): ApplyResult {
  const { input, initialState, rest } = separateState(inputs, kwargs, layer.name);
  if (initialState === null) return apply(input, rest);
  if (!(initialState[0] instanceof SymbolicTensor)) return apply(input, { ...rest, initialState });
  // In a model the states are inputs of the layer like any other.
  const states = initialState as SymbolicTensor[];
  layer.inputSpec = [...layer.inputSpec, ...states.map(({ shape }) => new InputSpec({ shape }))];
  try {
    return apply([input as SymbolicTensor, ...states], rest);
  } finally {
    layer.inputSpec = layer.inputSpec.slice(0, 1);
  }
}

function separateState(
  inputs: ApplyInputs,
  kwargs: ApplyArguments,
  layer: string,
): { input: Tensor | SymbolicTensor; initialState: States | null; rest: Omit<ApplyArguments, 'initialState'> } {
  const { initialState: given, ...rest } = kwargs;
  const [input, ...behind] = (Array.isArray(inputs) ? inputs : [inputs]) as [Tensor, ...Tensor[]];
  const named = (given === null || given === undefined ? [] : Array.isArray(given) ? given : [given]) as Tensor[];
  const remedyTwice = 'Give the states once.';
  if (behind.length > 0 && named.length > 0) {
    const [expected, got] = ['given as initialState or behind the input', 'both'];
    throw new LayerState({ layer, what: 'initial states', expected, got, remedy: remedyTwice });
  }
  const states = behind.length > 0 ? behind : named;
  const symbolic = [input, ...states].map((tensor) => (tensor as unknown) instanceof SymbolicTensor);
  if (new Set(symbolic).size > 1) {
    throw new LayerState({
      layer,
      what: 'input and initial states',
      expected: 'all tensors or all symbolic tensors',
      got: 'some of each',
      remedy: 'In a model, make the states inputs with tf.input().',
    });
  }
  return { input, initialState: states.length > 0 ? states : null, rest };
}
