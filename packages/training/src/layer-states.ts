import type { DenseArray, NamedArrays } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import { StatesNotKept } from './errors.ts';
import type { LayerCall } from './forward-plan.ts';
import { isOwnLayer, knownClass } from './known-class.ts';

/** A recurrent layer of `@seqgraft/layers`: its states can be kept, set and read. */
interface StateLayer {
  readonly stateful: boolean;
  _stateful: boolean;
  readonly states: readonly tf.Tensor2D[] | null;
  resetStates(states?: tf.Tensor[]): void;
}

const recurrent: readonly string[] = ['SimpleRNN', 'LSTM', 'GRU', 'Bidirectional', 'RNN'];

function stateLayersOf(calls: readonly LayerCall[]): StateLayer[] {
  const found = calls.map(({ layer }) => layer).filter((layer) => recurrent.includes(layer.getClassName()));
  for (const layer of found) {
    const { name } = layer;
    const className = knownClass(layer);
    if (className === 'Bidirectional') throw new StatesNotKept({ layer: name, problem: 'reads both ways' });
    if (className === null || !isOwnLayer(layer)) {
      throw new StatesNotKept({ layer: name, problem: 'is none of @seqgraft/layers, whose states can be set' });
    }
    if (layer.getConfig().goBackwards === true) throw new StatesNotKept({ layer: name, problem: 'reads backwards' });
    if (layer.stateful) throw new StatesNotKept({ layer: name, problem: 'is stateful and keeps states of its own' });
  }
  return found as unknown as StateLayer[];
}

/** The states of a network's layers, from batch to batch, where TensorFlow.js computes. */
export class LayerStates {
  readonly #calls: readonly LayerCall[];

  constructor(calls: readonly LayerCall[]) {
    this.#calls = calls;
  }

  /**
   * Runs a pass that begins with the states of the one before: row by row, zeros where `resets` says so and where there
   * was none. Without `resets` every row begins with zeros, and nothing is kept.
   *
   * @throws E_STATEFUL for layers whose states do not go forward in time
   */
  carry<T>({ resets, rows }: { resets: Uint8Array | undefined; rows: number }, run: () => T): T {
    if (resets === undefined) {
      this.forget();
      return run();
    }
    const found = stateLayersOf(this.#calls);
    const keep = tf.tensor2d(
      Array.from({ length: rows }, (_, row) => (resets[row] === 0 ? 1 : 0)),
      [rows, 1],
    );
    for (const layer of found) layer._stateful = true;
    try {
      for (const layer of found) {
        if (layer.states === null) continue;
        const states = layer.states.map((state) => tf.tidy(() => tf.mul(ofRows(state, rows), keep)));
        layer.resetStates(states);
        tf.dispose(states);
      }
      return run();
    } finally {
      keep.dispose();
      for (const layer of found) layer._stateful = false;
    }
  }

  /** Copies of all states that layers keep, those of layers that are stateful of themselves too. */
  async read(): Promise<NamedArrays> {
    const arrays = new Map<string, DenseArray>();
    for (const [name, layer] of this.#holders()) {
      for (const [index, state] of [...(layer.states ?? [])].entries()) {
        // tfjs has a list of nulls before the first call.
        if (state === null || state === undefined) continue;
        const data = (await state.data<'float32'>()).slice();
        arrays.set(`${name}/${index}`, { shape: [...state.shape], data });
      }
    }
    return arrays;
  }

  /** Sets the states that `read` gave; layers of which there are none keep theirs. */
  write(arrays: NamedArrays): void {
    for (const [name, layer] of this.#holders()) {
      const found = [0, 1].flatMap((index) => arrays.get(`${name}/${index}`) ?? []);
      if (found.length === 0) continue;
      const states = found.map(({ data, shape }) => tf.tensor(data.slice(), [...shape], 'float32'));
      const { _stateful } = layer;
      layer._stateful = true;
      try {
        layer.resetStates(states);
      } finally {
        layer._stateful = _stateful;
        tf.dispose(states);
      }
    }
  }

  /** The layers that may keep states, by a name that holds in another copy of the model too. */
  #holders(): ReadonlyMap<string, StateLayer> {
    const layers = [...new Set(this.#calls.map(({ layer }) => layer))].filter((layer) =>
      recurrent.includes(layer.getClassName()),
    );
    const parts = layers.flatMap((layer) => {
      const { forwardLayer, backwardLayer } = layer as unknown as Partial<Record<string, StateLayer>>;
      return forwardLayer && backwardLayer ? [forwardLayer, backwardLayer] : [layer as unknown as StateLayer];
    });
    return new Map(parts.map((layer, index) => [`layer ${index}`, layer]));
  }

  /** The next pass begins with zeros. */
  forget(): void {
    for (const { layer } of this.#calls) {
      const holder = layer as unknown as StateLayer;
      // A layer that is stateful of itself keeps its states as it always did.
      if (!isOwnLayer(layer) || !Array.isArray(holder.states) || holder.stateful) continue;
      holder._stateful = true;
      holder.resetStates();
      holder._stateful = false;
    }
  }
}

/** As many rows: zeros behind those there are. */
function ofRows(state: tf.Tensor2D, rows: number): tf.Tensor2D {
  const [had, units] = state.shape;
  if (had >= rows) return tf.slice(state, [0, 0], [rows, units]);
  return tf.concat([state, tf.zeros<tf.Rank.R2>([rows - had, units])]);
}
