import { dropoutScale, dropoutThreshold } from './dropout.ts';
import { ShapeMismatch } from './errors.ts';
import type { Heap } from './heap.ts';
import type { ParameterStore, StoredPass } from './parameter-store.ts';
import { roundUp } from './pass-layout.ts';
import { placeLayer, stepBytes } from './plan-layer.ts';
import * as L from './plan-layout.ts';
import { describeTraining } from './plan-pass.ts';
import type { DropoutKey, PlanShape, StatePlaces } from './plan-shape.ts';
import type { LayerSpec } from './resolve-network.ts';
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
      const rowBytes = batch === 1 && !backward && !shape.masked ? 4 : 4 * blockRows;
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
      const bufferBytes = roundUp(steps * stepBytes(widest, rowBytes), 64);
      const stateBytes = Math.max(...store.passes.map((pass) => pass.layout.padded)) * rowBytes;
      // The gradient packs its columns there: of a chunk, and of as many steps as it takes at a time.
      const segment = Math.min(Math.ceil(batch / mostRows) * steps, L.SEGMENT_BYTES / (16 * mostRows));
      const packedBytes = backward ? 256 + segment * L.PANELS_PER_CHUNK * 16 * mostRows : 0;
      const scratchBytes = roundUp(Math.max(2 * bufferBytes + 6 * stateBytes + 64, packedBytes), 64) + 64;
      const scratchAt = this.#allocate(scratchBytes * threads);

      const memory = { heap, store, shape, blocks: this.blocks, allocate: (bytes: number) => this.#allocate(bytes) };
      const states: StatePlaces[] = [];
      const layerAt: number[] = [];
      const passAt: number[][] = [];
      let passIndex = 0;
      layers.forEach((layer, index) => {
        const passes = store.passes.slice(passIndex, passIndex + layer.passes.length);
        passIndex += passes.length;
        const place = placeLayer(memory, layers, { index, passes, rowBytes, bufferBytes });
        layerAt.push(place.at);
        passAt.push(place.passes.map(({ descriptor }) => descriptor));
        if (shape.states && !layer.dense) states.push(...place.passes);
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
