import { type DenseArray, formatShape, type NamedArrays, shapesEqual } from '@seqgraft/core';
import type { DescribedCell, DirectionWeights } from '../described-model.ts';
import type { Findings } from '../findings.ts';
import { fromTorchMatrix, reorderVector } from './torch-gates.ts';

/** An nn.RNN, nn.LSTM or nn.GRU. */
export interface RecurrentModule {
  /** Its name in the state_dict; empty where the module itself was saved. */
  readonly name: string;
  readonly cell: DescribedCell;
  readonly units: number;
  /** Columns that its first layer reads. */
  readonly inputs: number;
  /** Columns that its last layer passes on. */
  readonly outputs: number;
  /** From the input up; of each its directions. */
  readonly layers: readonly (readonly DirectionWeights[])[];
}

/** `lstm.weight_ih_l0_reverse` in its parts. */
const parameterName = /^(?:(.*)\.)?(weight|bias)_(ih|hh|hr)_l(\d+)(_reverse)?$/;
/** Of nn.RNNCell, nn.LSTMCell, nn.GRUCell. */
const cellName = /^(?:(.*)\.)?(?:weight|bias)_(?:ih|hh)$/;

const cells: Readonly<Record<number, DescribedCell>> = { 1: 'rnn', 3: 'gru', 4: 'lstm' };

/** A module as an error says it. */
export function quotedModule(name: string): string {
  return name === '' ? 'the recurrent module' : `module "${name}"`;
}

/**
 * The recurrent modules of a state_dict, with their weights in Keras' order, and the names of the tensors that are theirs.
 *
 * Cell, units, layers and directions are read from names and shapes: a layer has units columns in `weight_hh` and 1, 3 or
 * 4 times as many rows, and nothing else of them can be.
 */
export function recurrentModules(
  tensors: NamedArrays,
  findings: Findings,
): { readonly modules: readonly RecurrentModule[]; readonly used: ReadonlySet<string> } {
  const used = new Set<string>();
  const parts = new Map<string, Map<string, DenseArray>>();
  for (const [name, array] of tensors) {
    const match = parameterName.exec(name);
    if (match === null) {
      if (cellName.test(name)) {
        used.add(name);
        findings.refuse(
          `tensor "${name}"`,
          'it is of a cell that code of your own runs, and the file does not say how',
        );
      }
      continue;
    }
    used.add(name);
    const [, owner = '', kind, role, layer, reverse = ''] = match;
    const part = parts.get(owner) ?? new Map<string, DenseArray>();
    part.set(`${kind}_${role}_l${Number(layer)}${reverse}`, array);
    parts.set(owner, part);
  }
  const modules: RecurrentModule[] = [];
  for (const [name, part] of parts) {
    const module = moduleOf(name, part, findings);
    if (module !== null) modules.push(module);
  }
  return { modules, used };
}

function moduleOf(name: string, part: ReadonlyMap<string, DenseArray>, findings: Findings): RecurrentModule | null {
  const where = quotedModule(name);
  if ([...part.keys()].some((key) => key.includes('_hr_'))) {
    findings.refuse(where, 'it has a projection (proj_size), and there is none here');
    return null;
  }
  const hidden = part.get('weight_hh_l0');
  const input = part.get('weight_ih_l0');
  const [rows = 0, units = 0] = hidden?.shape ?? [];
  const cell = cells[rows / units];
  if (hidden?.shape.length !== 2 || input?.shape.length !== 2 || cell === undefined) {
    const got = `weight_hh_l0 ${hidden === undefined ? 'is missing' : formatShape(hidden.shape)}`;
    findings.refuse(
      where,
      `it is no nn.RNN, nn.LSTM or nn.GRU: ${got}, weight_ih_l0 ${input === undefined ? 'is missing' : formatShape(input.shape)}`,
    );
    return null;
  }
  const directions = part.has('weight_ih_l0_reverse') ? ['', '_reverse'] : [''];
  const inputs = input.shape[1] as number;
  const layers: DirectionWeights[][] = [];
  const read = new Set<string>();
  for (let index = 0; part.has(`weight_ih_l${index}`); index++) {
    const width = index === 0 ? inputs : units * directions.length;
    layers.push(
      directions.flatMap((suffix) =>
        directionOf(part, { cell, units, width, where, read, suffix: `l${index}${suffix}`, findings }),
      ),
    );
  }
  for (const key of part.keys())
    if (!read.has(key)) findings.refuse(where, `${key} belongs to no layer that is complete`);
  if (layers.some((layer) => layer.length !== directions.length)) return null;
  return { name, cell, units, inputs, outputs: units * directions.length, layers };
}

interface DirectionPlace {
  readonly cell: DescribedCell;
  readonly units: number;
  /** Columns that it reads. */
  readonly width: number;
  readonly where: string;
  /** Gets the keys that were read. */
  readonly read: Set<string>;
  /** `l0_reverse` */
  readonly suffix: string;
  readonly findings: Findings;
}

/** One direction of a layer; none where it is not whole, which is refused. */
function directionOf(part: ReadonlyMap<string, DenseArray>, place: DirectionPlace): DirectionWeights[] {
  const { cell, units, width, where, read, suffix, findings } = place;
  const rows = units * Number(Object.keys(cells).find((blocks) => cells[Number(blocks)] === cell));
  const take = (key: string, shape: readonly number[]): DenseArray | null => {
    const array = part.get(`${key}_${suffix}`);
    if (array === undefined) return null;
    read.add(`${key}_${suffix}`);
    if (shapesEqual(array.shape, shape)) return array;
    findings.refuse(
      where,
      `${key}_${suffix} has the shape ${formatShape(array.shape)}, and ${formatShape(shape)} was expected`,
    );
    return null;
  };
  const weightIh = take('weight_ih', [rows, width]);
  const weightHh = take('weight_hh', [rows, units]);
  const biasIh = take('bias_ih', [rows]);
  const biasHh = take('bias_hh', [rows]);
  if (weightIh === null || weightHh === null) {
    findings.refuse(where, `weight_ih_${suffix} and weight_hh_${suffix} are not both there`);
    return [];
  }
  if ((biasIh === null) !== (biasHh === null)) {
    findings.refuse(where, `of bias_ih_${suffix} and bias_hh_${suffix} one is missing`);
  }
  return [
    {
      kernel: fromTorchMatrix(cell, weightIh),
      recurrentKernel: fromTorchMatrix(cell, weightHh),
      bias: biasIh === null || biasHh === null ? null : biasOf(cell, biasIh, biasHh),
    },
  ];
}

/** A GRU that resets after has both biases, the other cells their sum. */
function biasOf(cell: DescribedCell, { data: input }: DenseArray, { data: hidden }: DenseArray): DenseArray {
  const rows = input.length;
  if (cell === 'gru') {
    const data = new Float32Array(2 * rows);
    data.set(reorderVector(cell, input));
    data.set(reorderVector(cell, hidden), rows);
    return { shape: [2, rows], data };
  }
  // What is added to a zero stays itself, −0 too: what this toolkit exports comes back to the bit.
  const sum = input.map((value, index) => (hidden[index] === 0 ? value : value + (hidden[index] as number)));
  return { shape: [rows], data: reorderVector(cell, sum) };
}
