import type { DenseArray, NamedArrays } from '@seqgraft/core';
import type { Engine, Gradients, NetworkSpec, Recording } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import { NoGradient } from '../errors.ts';
import { layerName } from './compiled-spec.ts';
import { recurrentGradientKernel } from './kernel-names.ts';
import { own } from './open-recordings.ts';
import { predictorFor } from './predictors.ts';
import { readTensor, writeTensor } from './tensor-data.ts';

type TensorInfo = tf.TensorInfo;
type Inputs = Readonly<Record<string, TensorInfo>>;

/** The engine's names of what goes into the kernel beside x. Their order is that in which tfjs asks for gradients. */
const stateNames = { h: `${layerName}/h`, c: `${layerName}/c` } as const;
const weightNames = {
  kernel: `${layerName}/kernel`,
  recurrentKernel: `${layerName}/recurrent_kernel`,
  bias: `${layerName}/bias`,
} as const;

/**
 * What a pass keeps for its gradient: `nothing` where none can be asked for; `recording`: the activations;
 * `inputs` where none is expected: a copy of x, from which the recording is made if one is asked for after all.
 */
export type Keeps = 'nothing' | 'recording' | 'inputs';

export interface CallSettings {
  readonly layer: string;
  /** Whose weights they are, for what stays packed. */
  readonly owner: object;
  readonly engine: Engine;
  readonly network: NetworkSpec;
  /** [batch, time] of zeros and ones. */
  readonly mask: DenseArray | null;
  readonly keeps: Keeps;
  /** Whether the last states go out too. */
  readonly givesStates: boolean;
  /** Whether gradients of weights are expected. */
  readonly trainable: boolean;
}

/** The way back of one gradient of tfjs, which asks for one input after the other. */
interface WayBack {
  gradients: Gradients | null;
  recording: Recording | null;
}

/** One call of a layer: goes from the kernel to its gradient as an attribute, since a tensor cannot carry what they share. */
export class RecurrentCall {
  readonly #settings: CallSettings;
  /** As they went in: tfjs knows them by these objects. */
  #inputs: Inputs = {};
  #recording: Recording | null = null;
  #copyOfX: DenseArray | null = null;
  #weightIds: readonly tf.DataId[] = [];
  #wentBack = false;

  constructor(settings: CallSettings) {
    this.#settings = settings;
  }

  /** Of the kernel: outputs, then, where asked for, the states. */
  forward(inputs: Inputs, backend: tf.KernelBackend): TensorInfo[] {
    const { engine, network, mask, keeps, givesStates, owner } = this.#settings;
    const x = readTensor(inputs.x as TensorInfo, backend);
    const options = { borrow: true, states: named(stateNames, inputs, backend), ...(mask === null ? {} : { mask }) };
    const dataIds = weightIds(inputs);
    const read = (): NamedArrays => named(weightNames, inputs, backend);
    let result: { readonly outputs: DenseArray; readonly states: NamedArrays };
    if (keeps === 'recording') {
      this.#recording = engine.record(network, read(), { inputs: x, ...options });
      own(this.#recording);
      result = this.#recording;
    } else {
      const predictor = predictorFor(owner, { engine, network, weights: { dataIds, read } });
      result = predictor.forward(x, options);
      if (keeps === 'inputs') this.#copyOfX = { shape: x.shape, data: x.data.slice() };
    }
    if (keeps !== 'nothing') {
      this.#inputs = inputs;
      this.#weightIds = dataIds;
    }
    const { outputs, states } = result;
    const out = [outputs, ...(givesStates ? states.values() : [])];
    return out.map((array) => writeTensor(array, backend));
  }

  /** Of the kernel's gradient: what gives the gradient of each input, computed when the first is asked for. */
  gradients(upstream: readonly tf.Tensor[]): Record<string, () => tf.Tensor> {
    const way: WayBack = { gradients: null, recording: null };
    const dys = Object.fromEntries(upstream.map((dy, index) => [`dy${index}`, dy]));
    const inputs = this.#inputs as Record<string, tf.Tensor>;
    const thunk = (name: string) => () => {
      // A kernel with all that the gradient depends on, so that a gradient of this gradient is refused, not zero.
      const attributes = { call: this, way, name } as unknown as tf.NamedAttrMap;
      return tf.engine().runKernel(recurrentGradientKernel, { ...inputs, ...dys }, attributes) as tf.Tensor;
    };
    return Object.fromEntries(Object.keys(inputs).map((name) => [name, thunk(name)]));
  }

  /** Of the gradient kernel: the gradient of one input. */
  gradientOf(name: string, inputs: Inputs, { way, backend }: { way: WayBack; backend: tf.KernelBackend }): TensorInfo {
    const isWeight = name in weightNames;
    const { trainable } = this.#settings;
    if (way.gradients === null) {
      const recording = this.#takeRecording(inputs, backend);
      const upstream = this.#upstream(inputs, backend);
      // x comes first: where it does not, nobody asks for it. So with weights that are frozen.
      const weights = trainable || isWeight || 'later';
      way.gradients = recording.backward(upstream, { inputs: name === 'x', weights });
      way.recording = weights === 'later' ? recording : null;
    }
    if (isWeight && way.recording !== null) {
      way.gradients = { ...way.gradients, weights: way.recording.weightGradients() };
      way.recording = null;
    }
    const { gradients } = way;
    const array =
      name === 'x'
        ? gradients.inputs
        : isWeight
          ? gradients.weights.get(weightNames[name as keyof typeof weightNames])
          : gradients.states.get(stateNames[name as keyof typeof stateNames]);
    if (!array) throw this.#noGradient(`the gradient of ${name} was asked for too late`);
    return writeTensor(array, backend);
  }

  #takeRecording(inputs: Inputs, backend: tf.KernelBackend): Recording {
    if (this.#wentBack) throw this.#noGradient('it was asked for a second time');
    this.#wentBack = true;
    const recording = this.#recording ?? this.#recordAgain(inputs, backend);
    this.#recording = null;
    return recording;
  }

  #recordAgain(inputs: Inputs, backend: tf.KernelBackend): Recording {
    const { engine, network, mask } = this.#settings;
    const changed = weightIds(inputs).some((dataId, index) => dataId !== this.#weightIds[index]);
    if (changed) throw this.#noGradient('its weights have been changed since');
    const options = { borrow: true, ...(mask === null ? {} : { mask }) };
    const weights = named(weightNames, inputs, backend);
    const recording = engine.record(network, weights, { inputs: this.#copyOfX as DenseArray, ...options });
    this.#copyOfX = null;
    own(recording);
    return recording;
  }

  #upstream(inputs: Inputs, backend: tf.KernelBackend): { outputs: DenseArray; states: NamedArrays } {
    const [outputs, h, c] = ['dy0', 'dy1', 'dy2'].map((name) => inputs[name] && readTensor(inputs[name], backend));
    const states = new Map<string, DenseArray>();
    if (h) states.set(stateNames.h, h);
    if (c) states.set(stateNames.c, c);
    return { outputs: outputs as DenseArray, states };
  }

  #noGradient(got: string): Error {
    return new NoGradient({ layer: this.#settings.layer, got });
  }

  /** A gradient of the gradient. */
  refuseSecondOrder(): never {
    throw this.#noGradient('a gradient of it was asked for');
  }
}

function weightIds(inputs: Inputs): tf.DataId[] {
  return Object.keys(weightNames).flatMap((name) => (inputs[name] ? [inputs[name].dataId] : []));
}

/** Those of the inputs that are there, under the engine's names. */
function named(names: Readonly<Record<string, string>>, inputs: Inputs, backend: tf.KernelBackend): NamedArrays {
  const arrays = new Map<string, DenseArray>();
  for (const [input, name] of Object.entries(names)) {
    const tensor = inputs[input];
    if (tensor) arrays.set(name, readTensor(tensor, backend));
  }
  return arrays;
}
