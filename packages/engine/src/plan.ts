import { dropoutScale, dropoutStream, dropoutThreshold } from './dropout.ts';
import { ShapeMismatch } from './errors.ts';
import type { Heap } from './heap.ts';
import type { LayerSpec } from './network.ts';
import type { ParameterStore, StoredPass } from './parameter-store.ts';
import { roundUp } from './pass-layout.ts';
import * as L from './plan-layout.ts';
import { describeTraining, placePass } from './plan-pass.ts';
import type { DropoutKey, PlanShape, StatePlaces } from './plan-shape.ts';
import type { Rate } from './step-rules.ts';

/** Descriptors and working memory for one network, shape and kind, in the engine's memory. */
export class Plan {
  readonly shape: PlanShape;
  readonly at: number;
  readonly blocks: number;
  readonly chunks: number;
  readonly inputAt: number;
  readonly outputAt: number;
  /** Targets or upstream gradient. */
  readonly targetAt: number;
  /** How much each position of the targets counts. */
  readonly weightAt: number;
  readonly inputGradientAt: number;
  readonly maskAt: number;
  /** Steps sorted by token, where an embedding is trained. */
  readonly tokenOffsetsAt: number;
  readonly tokenPositionsAt: number;
  readonly outputShape: readonly number[];
  readonly inputShape: readonly number[];
  readonly states: readonly StatePlaces[];
  readonly layerAt: readonly number[];
  readonly passAt: readonly number[][];
  readonly bytes: number;
  readonly #heap: Heap;
  readonly #owned: number[] = [];
  readonly #squaresAt: number;
  readonly #lossAt: number;
  readonly #chunksAt: number;

  constructor(heap: Heap, store: ParameterStore, layers: readonly LayerSpec[], shape: PlanShape) {
    this.#heap = heap;
    this.shape = shape;
    if (shape.last && layers.length === 1 && layers[0]?.dense && shape.steps > 1) {
      const problem = `a head alone on the last step has inputs of one step, got ${shape.steps}`;
      throw new ShapeMismatch({ problems: [problem] });
    }
    const before = heap.usedBytes;
    try {
      const { batch, steps, backward, tokens, threads, blockRows, mostRows } = shape;
      const keep = backward;
      const rowBytes = batch === 1 && !keep && !shape.masked ? 4 : 4 * blockRows;
      this.blocks = Math.ceil(batch / blockRows);
      const top = layers.at(-1) as LayerSpec;
      const bottom = layers[0] as LayerSpec;
      const outputSteps = shape.last ? 1 : steps;
      this.inputShape = [batch, steps, bottom.inputs];
      this.outputShape = shape.last ? [batch, top.outputs] : [batch, steps, top.outputs];
      const outputSize = batch * outputSteps * top.outputs;
      const inputSize = batch * steps * bottom.inputs;
      const table = store.passes.find((pass) => pass.isTable);

      this.at = this.#allocate(L.H_WORDS * 4);
      this.inputAt = this.#allocate(inputSize * 4);
      this.outputAt = shape.targets ? 0 : this.#allocate(outputSize * 4);
      this.targetAt = backward ? this.#allocate(outputSize * 4) : 0;
      this.weightAt = shape.targets ? this.#allocate(batch * outputSteps * 4) : 0;
      this.inputGradientAt = shape.inputGradient ? this.#allocate(inputSize * 4) : 0;
      this.tokenOffsetsAt =
        tokens && backward ? this.#allocate((1 + (store.passes.at(-1) as StoredPass).spec.units) * 4) : 0;
      this.tokenPositionsAt = tokens && backward ? this.#allocate(batch * steps * 4) : 0;
      this.maskAt = shape.masked ? this.#allocate(batch * steps * 4) : 0;

      // Scratch of a thread: two buffers for what goes between layers, then the gradients of the state.
      const widest = Math.max(...layers.flatMap((layer) => [layer.inputs, layer.outputs]));
      const rowsOf = (features: number) => (roundUp(features, 4) + (rowBytes === 4 ? 8 : 4)) * rowBytes;
      const bufferBytes = roundUp(steps * rowsOf(widest), 64);
      const stateBytes = Math.max(...store.passes.map((pass) => pass.layout.padded)) * rowBytes;
      // The gradient packs its columns there: of a chunk, and of as many steps as it takes at a time.
      const segment = Math.min(Math.ceil(batch / mostRows) * steps, L.SEGMENT_BYTES / (16 * mostRows));
      const packedBytes = backward ? 256 + segment * L.PANELS_PER_CHUNK * 16 * mostRows : 0;
      const scratchBytes = roundUp(Math.max(2 * bufferBytes + 6 * stateBytes + 64, packedBytes), 64) + 64;
      const scratchAt = this.#allocate(scratchBytes * threads);
      const buffer = (index: number) => (index % 2) * bufferBytes;

      const memory = { heap, store, shape, blocks: this.blocks, allocate: (bytes: number) => this.#allocate(bytes) };
      const states: StatePlaces[] = [];
      const layerAt: number[] = [];
      const passAt: number[][] = [];
      let passIndex = 0;
      layers.forEach((layer, index) => {
        const at = this.#allocate(L.L_WORDS * 4);
        layerAt.push(at);
        const isTop = index === layers.length - 1;
        const headOnLast = layers.at(-1)?.dense === true && shape.last;
        const single = layer.dense && headOnLast && layers.length > 1;
        const layerSteps = single ? 1 : steps;
        const last = !layer.dense && shape.last && (isTop || (headOnLast && index === layers.length - 2));
        const descriptors: number[] = [];
        layer.passes.forEach((_, direction) => {
          const pass = store.passes[passIndex++] as StoredPass;
          const place = placePass(memory, pass, { rowBytes, keep, steps: layerSteps, layer, direction });
          descriptors.push(place.descriptor);
          if (shape.states && !layer.dense) states.push(place);
        });
        passAt.push(descriptors);
        const bits = roundUp(layer.inputs, 8) * (blockRows / 8);
        const bitsStep = layer.dropoutPerSequence ? 0 : bits;
        const bitsBlock = layer.dropoutPerSequence ? bits : layerSteps * bitsStep;
        const bitsAt = shape.dropout && layer.dropout > 0 ? this.#allocate(this.blocks * bitsBlock) : 0;
        const words = heap.i32.subarray(at >>> 2, (at >>> 2) + L.L_WORDS);
        words[L.L_PASSES] = descriptors.length;
        words.set(descriptors, L.L_PASS);
        words[L.L_INPUTS] = layer.inputs;
        words[L.L_STEPS] = layerSteps;
        words[L.L_LAST] = last ? 1 : 0;
        words[L.L_IN] = index === 0 ? -1 : buffer(index - 1);
        words[L.L_IN_STEP] = single ? 0 : rowsOf(layer.inputs);
        words[L.L_OUT] = buffer(index);
        words[L.L_OUT_STEP] = last ? 0 : rowsOf(layer.outputs);
        words[L.L_UPSTREAM] = buffer(index + 1);
        words[L.L_UPSTREAM_STEP] = rowsOf(layer.outputs);
        words[L.L_DOWNSTREAM] = buffer(index);
        words[L.L_DOWNSTREAM_STEP] = rowsOf(layer.inputs);
        words[L.L_DROP_STREAM] = dropoutStream(layer.group);
        words[L.L_BITS] = bitsAt;
        words[L.L_BITS_STEP] = bitsStep;
        words[L.L_BITS_BLOCK] = bitsBlock;
        words[L.L_OUT_FEATURES] = layer.outputs;
      });
      if (table !== undefined) {
        const descriptor = this.#allocate(L.P_WORDS * 4);
        store.describe(table, descriptor);
        describeTraining(heap, table, descriptor);
        passAt.push([descriptor]);
      }
      this.states = states;
      this.layerAt = layerAt;
      this.passAt = passAt;

      const panels = store.passes.reduce((sum, pass) => sum + Math.ceil(pass.layout.panels / L.PANELS_PER_CHUNK), 0);
      this.chunks = panels;
      this.#chunksAt = this.#allocate(panels * 12);
      this.#squaresAt = this.#allocate(panels * 8);
      this.#lossAt = this.#allocate(this.blocks * blockRows);
      const tableAt = this.#allocate(layers.length * 4);
      heap.i32.set(layerAt, tableAt >>> 2);
      const words = heap.i32.subarray(this.at >>> 2, (this.at >>> 2) + L.H_WORDS);
      words[L.H_LAYERS] = layers.length;
      words[L.H_LAYER_TABLE] = tableAt;
      words[L.H_BATCH] = batch;
      words[L.H_ROW_BYTES] = rowBytes;
      words[L.H_SCRATCH] = scratchAt;
      words[L.H_SCRATCH_BYTES] = scratchBytes;
      words[L.H_SCRATCH_STATE] = 2 * bufferBytes;
      words[L.H_SCRATCH_STATE_BYTES] = stateBytes;
      words[L.H_INPUT] = this.inputAt;
      words[L.H_OUTPUT] = this.outputAt;
      words[shape.targets ? L.H_TARGETS : L.H_UPSTREAM] = this.targetAt;
      words[L.H_TOKEN_OFFSETS] = this.tokenOffsetsAt;
      words[L.H_TOKEN_POSITIONS] = this.tokenPositionsAt;
      words[L.H_WEIGHTS] = this.weightAt;
      words[L.H_LOSS_SUMS] = this.#lossAt;
      words[L.H_INPUT_GRADIENT] = this.inputGradientAt;
      words[L.H_CHUNKS] = this.#chunksAt;
      words[L.H_SQUARES] = this.#squaresAt;
      words[L.H_BLOCKS] = this.blocks;
      words[L.H_MASK] = this.maskAt;
    } catch (error) {
      this.dispose();
      throw error;
    }
    this.bytes = heap.usedBytes - before;
  }

  #allocate(bytes: number): number {
    const at = this.#heap.allocate(bytes);
    this.#owned.push(at);
    return at;
  }

  setWord(field: number, value: number): void {
    this.#heap.i32[(this.at >>> 2) + field] = value;
  }

  setNumber(field: number, value: number): void {
    this.#heap.f32[(this.at >>> 2) + field] = value;
  }

  /**
   * Which layers go backward, which hand a gradient down, and which passes get a gradient and an update.
   *
   * @param trainable by layer, and behind these that of an embedding's table
   * @param toInputs whether the gradient of the network's inputs is wanted
   * @returns the number of chunks of the gradient
   */
  setTraining(
    trainable: readonly boolean[],
    store: ParameterStore,
    toInputs: boolean = this.shape.inputGradient,
  ): number {
    const words = this.#heap.i32;
    const layers = this.layerAt;
    const lowest = trainable.indexOf(true);
    const wanted = toInputs ? 0 : lowest < 0 ? layers.length : lowest;
    let chunk = 0;
    let passIndex = 0;
    layers.forEach((at, index) => {
      words[(at >>> 2) + L.L_BACKWARD] = this.shape.backward && index >= wanted ? 1 : 0;
      words[(at >>> 2) + L.L_INPUT_GRADIENT] = index > wanted || toInputs ? 1 : 0;
    });
    this.passAt.forEach((descriptors, index) => {
      for (const descriptor of descriptors) {
        const pass = store.passes[passIndex++] as StoredPass;
        const tied = pass.spec.kernel.turned && !pass.isTable;
        words[(descriptor >>> 2) + L.P_TABLE] = pass.isTable
          ? L.TABLE_ALONE
          : tied && toInputs
            ? L.TABLE_AND_KERNEL
            : 0;
        if (!trainable[index]) continue;
        for (let first = 0; first < pass.layout.panels; first += L.PANELS_PER_CHUNK) {
          const end = Math.min(pass.layout.panels, first + L.PANELS_PER_CHUNK);
          words.set([descriptor, first, end], (this.#chunksAt >>> 2) + chunk * 3);
          chunk += 1;
        }
      }
    });
    this.setWord(L.H_CHUNK_COUNT, chunk);
    return chunk;
  }

  /** Sets what the rows of inputs, bias and state of one pass are updated with. */
  setRates(layer: number, pass: number, rates: readonly Rate[]): void {
    const at = (this.passAt[layer]?.[pass] as number) >>> 2;
    const fours = rates.map((rate) => [rate.frozen ? -1 : rate.stepSize, rate.rootFactor, rate.decay, rate.pull]);
    this.#heap.f32.set(fours.flat(), at + L.P_RATES);
    const same = fours.every((four) => four.every((value, i) => value === fours[0]?.[i]));
    this.#heap.i32[at + L.P_ONE_RATE] = same && rates[0]?.frozen === false ? 1 : 0;
  }

  /** Sets what the layers drop; those that `acts` says no of drop nothing. */
  setDropout(layers: readonly LayerSpec[], acts: (layer: LayerSpec) => boolean, key: DropoutKey): void {
    const { i32, f32 } = this.#heap;
    const set = (at: number, rate: number, [drop, scale, bits]: readonly [number, number, number]): void => {
      const active = rate > 0 && i32[at + bits] !== 0;
      i32[at + drop] = active ? dropoutThreshold(rate) : 0;
      f32[at + scale] = active ? dropoutScale(rate) : 1;
    };
    layers.forEach((layer, index) => {
      const on = acts(layer) ? 1 : 0;
      set((this.layerAt[index] as number) >>> 2, on * layer.dropout, [L.L_DROP, L.L_DROP_SCALE, L.L_BITS]);
      for (const descriptor of this.passAt[index] as number[]) {
        set(descriptor >>> 2, on * layer.recurrentDropout, [L.P_DROP, L.P_DROP_SCALE, L.P_BITS]);
      }
    });
    this.setWord(L.H_SEED_LOW, key.seed >>> 0);
    this.setWord(L.H_SEED_HIGH, Math.floor(key.seed / 0x100000000) >>> 0);
    this.setWord(L.H_COUNTER, key.counter);
  }

  /** The sum of the loss over all rows, eight by eight, in their order. */
  lossSum(): number {
    let sum = 0;
    const eights = Math.ceil(this.shape.batch / 8);
    for (let eight = 0; eight < eights; eight++) sum += this.#heap.f64[(this.#lossAt >>> 3) + eight] as number;
    return sum;
  }

  dispose(): void {
    for (const at of this.#owned.splice(0)) this.#heap.release(at);
  }
}
