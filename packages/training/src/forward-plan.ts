import * as tf from '@tensorflow/tfjs-core';
import { LayersModel, type layers, type SymbolicTensor } from '@tensorflow/tfjs-layers';

type Layer = layers.Layer;

/** One call of one layer within a pass. Slots number the tensors of the pass; slot 0 is the input. */
export interface LayerCall {
  readonly layer: Layer;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}

/** The tensors and masks of a pass, by slot. */
interface PassValues {
  readonly tensors: (tf.Tensor | undefined)[];
  readonly masks: (tf.Tensor | null)[];
}

/** Slots of the symbolic tensors that are known within one model. */
type Scope = Map<number, number>;

function visit(tensor: SymbolicTensor, scope: Scope, calls: LayerCall[]): number {
  const known = scope.get(tensor.id);
  if (known !== undefined) return known;
  const layer = tensor.sourceLayer;
  const inputs = tensor.inputs.map((input) => visit(input, scope, calls));
  if (layer instanceof LayersModel) {
    const inner: Scope = new Map(layer.inputs.map((input, index) => [input.id, inputs[index] as number]));
    const slot = visit(layer.outputs[tensor.outputTensorIndex ?? 0] as SymbolicTensor, inner, calls);
    scope.set(tensor.id, slot);
    return slot;
  }
  const siblings = layer.inboundNodes[tensor.nodeIndex]?.outputTensors ?? [tensor];
  const next = 1 + calls.reduce((count, call) => count + call.outputs.length, 0);
  const outputs = siblings.map((_, index) => next + index);
  siblings.forEach((sibling, index) => {
    scope.set(sibling.id, next + index);
  });
  calls.push({ layer, inputs, outputs });
  return scope.get(tensor.id) as number;
}

/**
 * The calls of a network from its input to its output, nested models laid open.
 *
 * `network.apply` gives every layer the same `training`; with the calls in hand, each layer gets its own.
 */
export function layerCalls(network: LayersModel): readonly LayerCall[] {
  const calls: LayerCall[] = [];
  visit(network.outputs[0] as SymbolicTensor, new Map([[(network.inputs[0] as SymbolicTensor).id, 0]]), calls);
  return calls;
}

/**
 * Which calls are made as in training (dropout acts, batch statistics count), in the order of `calls`.
 *
 * A layer with parameters: when any of them is trained. A layer without goes with what feeds it, so that the dropout
 * behind a frozen layer rests; before the first parameters, with the first group.
 */
export function trainingModes(
  calls: readonly LayerCall[],
  isTrained: (layer: Layer) => boolean | null,
  inputIsTrained: boolean,
): readonly boolean[] {
  const modeOfSlot: boolean[] = [inputIsTrained];
  return calls.map(({ layer, inputs, outputs }) => {
    const mode = isTrained(layer) ?? inputs.some((slot) => modeOfSlot[slot] as boolean);
    for (const slot of outputs) modeOfSlot[slot] = mode;
    return mode;
  });
}

/** A forward pass in which frozen layers run in inference mode, and those below all trained ones leave no tape. */
export class ForwardPlan {
  readonly #calls: readonly LayerCall[];
  readonly #modes: readonly boolean[];
  /** Calls at the bottom that leave no tape. */
  readonly #frozenCalls: number;

  /** @param frozenCalls how many calls at the bottom need no gradient. Default: all before the first in training mode */
  constructor(calls: readonly LayerCall[], modes: readonly boolean[], frozenCalls?: number) {
    this.#calls = calls;
    this.#modes = modes;
    const firstTrained = modes.indexOf(true);
    this.#frozenCalls = frozenCalls ?? (firstTrained === -1 ? calls.length : firstTrained);
  }

  /**
   * Runs the frozen layers at the bottom at once and gives what runs the rest. Differentiate the rest: what stands
   * before needs no gradient. Call both inside one tidy.
   *
   * @param inputs [batch, time, features]
   * @param mask bool [batch, time], or null: all steps count
   */
  begin(inputs: tf.Tensor, mask: tf.Tensor | null = null): () => tf.Tensor {
    const start: PassValues = { tensors: [inputs], masks: [mask] };
    this.#run(start, 0, this.#frozenCalls);
    return () => {
      const values: PassValues = { tensors: [...start.tensors], masks: [...start.masks] };
      this.#run(values, this.#frozenCalls, this.#calls.length);
      return values.tensors[this.#outputSlot] as tf.Tensor;
    };
  }

  /** What layers add to the loss. `network.calculateLosses()` of tfjs leaves out the layers of a Sequential. */
  regularisation(): tf.Scalar[] {
    return [...new Set(this.#calls.map(({ layer }) => layer))].flatMap((layer) => layer.calculateLosses());
  }

  get #outputSlot(): number {
    return this.#calls.at(-1)?.outputs[0] ?? 0;
  }

  /** What tfjs' own executor does for each call, but with a `training` and a mask of the call's own. */
  #run(values: PassValues, from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const { layer, inputs, outputs } = this.#calls[index] as LayerCall;
      const tensors = inputs.map((slot) => values.tensors[slot] as tf.Tensor);
      const masks = inputs.map((slot) => values.masks[slot] as tf.Tensor | null);
      const mask = masks.find((candidate) => candidate !== null);
      const options = { training: this.#modes[index] as boolean, ...(mask === undefined ? {} : { mask }) };
      const results = [layer.apply(tensors, options)].flat() as tf.Tensor[];
      const made = layer.supportsMasking
        ? ([layer.computeMask(tensors, masks as tf.Tensor[])].flat()[0] ?? null)
        : null;
      // A Masking layer makes its mask of the inputs alone; what was padding before it stays padding.
      const isMasking = layer.getClassName() === 'Masking';
      const resultMask = isMasking && made !== null && mask ? tf.logicalAnd(made, mask) : made;
      outputs.forEach((slot, position) => {
        values.tensors[slot] = results[position];
        values.masks[slot] = resultMask;
      });
    }
  }
}
