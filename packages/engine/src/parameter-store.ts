import { type DenseArray, type NamedArrays, sizeOf } from '@seqgraft/core';
import type { Heap } from './heap.ts';
import type { Kernels } from './kernels.ts';
import { passShapes } from './parameter-shapes.ts';
import { layOut, type PassLayout } from './pass-layout.ts';
import {
  P_CELL,
  P_GATE_TABLE,
  P_GATES,
  P_HARD,
  P_INPUT_COLUMN,
  P_INPUTS,
  P_INPUTS_PADDED,
  P_PADDED,
  P_ROWS,
  P_STATE_COLUMN,
  P_STATE_ROW,
  P_TRANSPOSED,
  P_UNITS,
  P_WEIGHTS,
  P_WORDS,
} from './plan-layout.ts';
import type { LayerSpec, PassSpec } from './resolve-network.ts';

/** What is kept a pass besides its weights. */
export interface StoreContent {
  readonly transposed: boolean;
  readonly gradient: boolean;
  /** Moments of the optimizer: 0, 1 or 2. */
  readonly moments: number;
  /** What weights are pulled to. */
  readonly anchor?: boolean;
}

export type Quantity = 'weights' | 'gradient' | 'moment1' | 'moment2' | 'anchor';

/** One pass's weights and what is kept beside them, by address. */
export interface StoredPass {
  readonly spec: PassSpec;
  readonly layout: PassLayout;
  /** A descriptor of its own, with the words that do not depend on a batch. */
  readonly descriptor: number;
  readonly at: Record<Quantity | 'transposed', number>;
  /** Looked up and never run through. */
  readonly isTable: boolean;
}

/** Panels are read up to three rows past their end when they are turned. */
const SLACK = 64;

/** The packed weights of a network, with what training keeps beside them. */
export class ParameterStore {
  readonly passes: readonly StoredPass[];
  readonly bytes: number;
  readonly #heap: Heap;
  readonly #kernels: Kernels;
  readonly #staging: number;
  readonly #owned: number[] = [];

  /** @param table of an embedding, if it is no tied head's kernel */
  constructor(
    heap: Heap,
    kernels: Kernels,
    { layers, table }: { layers: readonly LayerSpec[]; table: LayerSpec | null },
    content: StoreContent,
  ) {
    this.#heap = heap;
    this.#kernels = kernels;
    const before = heap.usedBytes;
    try {
      const passes: StoredPass[] = [];
      let largest = 0;
      for (const layer of table === null ? layers : [...layers, table])
        for (const spec of layer.passes) {
          const isTable = layer === table;
          const layout = layOut(spec);
          const panels = (wanted: boolean) => (wanted ? this.#allocate(layout.weightBytes + SLACK) : 0);
          passes.push({
            spec,
            layout,
            descriptor: this.#allocate(P_WORDS * 4),
            at: {
              weights: panels(true),
              transposed: content.transposed && !isTable ? this.#allocate(layout.transposedBytes) : 0,
              gradient: panels(content.gradient),
              moment1: panels(content.moments > 0),
              moment2: panels(content.moments > 1),
              anchor: panels(content.anchor === true),
            },
            isTable,
          });
          const values = [...passShapes(spec).values()].reduce((sum, shape) => sum + sizeOf(shape), 0);
          largest = Math.max(largest, values);
        }
      this.passes = passes;
      this.#staging = this.#allocate(largest * 4);
    } catch (error) {
      this.dispose();
      throw error;
    }
    this.bytes = heap.usedBytes - before;
    for (const pass of this.passes) this.describe(pass, pass.descriptor);
  }

  #allocate(bytes: number): number {
    const at = this.#heap.allocate(bytes);
    this.#owned.push(at);
    return at;
  }

  /** Writes the words of a pass that do not depend on a batch. */
  describe(pass: StoredPass, descriptor: number): void {
    const { layout, spec, at } = pass;
    const words = this.#heap.i32.subarray(descriptor >>> 2, (descriptor >>> 2) + P_WORDS);
    words[P_CELL] = layout.cell;
    words[P_HARD] = spec.hardSigmoid ? 1 : 0;
    words[P_UNITS] = spec.units;
    words[P_PADDED] = layout.padded;
    words[P_INPUTS] = spec.inputs;
    words[P_INPUTS_PADDED] = layout.inputsPadded;
    words[P_GATES] = layout.gates.length;
    words[P_ROWS] = layout.rows;
    words[P_STATE_ROW] = layout.stateRow;
    layout.gates.forEach((gate, index) => {
      words.set([gate.keras, gate.firstRow, gate.endRow], P_GATE_TABLE + 3 * index);
    });
    words.set([...layout.inputColumns], P_INPUT_COLUMN);
    words.set([...layout.stateColumns], P_STATE_COLUMN);
    words[P_WEIGHTS] = at.weights;
    words[P_TRANSPOSED] = at.transposed;
  }

  /** Packs arrays in; those not named keep their values. */
  write(quantity: Quantity, arrays: NamedArrays): void {
    for (const pass of this.passes) {
      const shapes = passShapes(pass.spec);
      const names = [...shapes.keys()];
      if (!names.some((name) => arrays.has(name))) continue;
      const places = this.#stage(pass, names.every((name) => arrays.has(name)) ? undefined : quantity);
      for (const name of names) {
        const array = arrays.get(name);
        if (array === undefined) continue;
        const turned = name === pass.spec.kernel.name && pass.spec.kernel.turned;
        const data = turned ? turn(array.data, pass.spec.inputs) : array.data;
        this.#heap.f32.set(data, (places.get(name) as number) >>> 2);
      }
      const [kernel, recurrent, bias] = this.#pointers(pass, places);
      this.#kernels.pack(pass.descriptor, pass.at[quantity], kernel, recurrent, bias);
      if (quantity === 'weights' && pass.at.transposed) this.#kernels.transpose(pass.descriptor, 0, pass.layout.panels);
    }
  }

  /** Copies in Keras' layout, in the order of the model. */
  read(quantity: Quantity, groups?: ReadonlySet<string>): Map<string, DenseArray> {
    const arrays = new Map<string, DenseArray>();
    for (const pass of this.passes) {
      if (groups && !groups.has(pass.spec.group)) continue;
      const places = this.#stage(pass, quantity);
      for (const [name, shape] of passShapes(pass.spec)) {
        const start = (places.get(name) as number) >>> 2;
        const data = this.#heap.f32.slice(start, start + sizeOf(shape));
        const turned = name === pass.spec.kernel.name && pass.spec.kernel.turned;
        arrays.set(name, { shape, data: turned ? turn(data, pass.spec.units) : data });
      }
    }
    return arrays;
  }

  /** Names of weights that hold a number that is not finite. */
  notFinite(): string[] {
    return [...this.read('weights')].filter(([, array]) => !array.data.every(Number.isFinite)).map(([name]) => name);
  }

  /** Places of a pass's arrays in the staging area, filled with their present values if asked for. */
  #stage(pass: StoredPass, fillFrom: Quantity | undefined): Map<string, number> {
    const places = new Map<string, number>();
    let at = this.#staging;
    for (const [name, shape] of passShapes(pass.spec)) {
      places.set(name, at);
      at += sizeOf(shape) * 4;
    }
    if (fillFrom) {
      const [kernel, recurrent, bias] = this.#pointers(pass, places);
      this.#kernels.unpack(pass.descriptor, pass.at[fillFrom], kernel, recurrent, bias);
    }
    return places;
  }

  #pointers(pass: StoredPass, places: ReadonlyMap<string, number>): [number, number, number] {
    const place = (role: string) => places.get(`${pass.spec.prefix}/${role}`) ?? 0;
    return [places.get(pass.spec.kernel.name) ?? 0, place('recurrent_kernel'), place('bias')];
  }

  dispose(): void {
    for (const at of this.#owned.splice(0)) this.#heap.release(at);
  }
}

/** A matrix of rows of `width` turned: its columns are rows. */
function turn(data: Float32Array, width: number): Float32Array {
  const height = data.length / width;
  const turned = new Float32Array(data.length);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) turned[column * height + row] = data[row * width + column] as number;
  }
  return turned;
}
