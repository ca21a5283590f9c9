import { formatShape, type NamedArrays, shapesEqual } from '@seqgraft/core';
import { InvalidNetwork, ShapeMismatch } from './errors.ts';
import { gateOrder } from './gate-order.ts';

export type CellKind = 'rnn' | 'lstm' | 'gru';
export type Direction = 'forward' | 'reversed' | 'bidirectional';

/** A recurrent layer. */
export interface RecurrentSpec {
  /** Its parameters are `<name>/kernel`, …; bidirectional: `<name>/forward/kernel`, `<name>/backward/kernel`, …. */
  readonly name: string;
  readonly cell: CellKind;
  readonly units: number;
  /** Of the SimpleRNN cell; the others have tanh. Default tanh. */
  readonly activation?: 'tanh' | 'relu' | 'sigmoid';
  /** Of the gates. Default sigmoid. */
  readonly recurrentActivation?: 'sigmoid' | 'hardSigmoid';
  /** GRU: the reset gate acts after the product, bias [2, 3·units]. Default true. */
  readonly resetAfter?: boolean;
  /** Default true. */
  readonly useBias?: boolean;
  /**
   * Default forward. `reversed` reads from the last step to the first; each output stays at its own time.
   * `bidirectional` does both and puts the outputs side by side.
   */
  readonly direction?: Direction;
  /** Share of the layer's inputs that a training step drops. Default 0. */
  readonly dropout?: number;
  /** Whether each step of time drops other inputs, as a dropout layer does (default), or a sequence the same ones, as Keras' cells do. */
  readonly dropoutPer?: 'step' | 'sequence';
  /** Share of the state that a training step hides from the cell, the same units at all steps of time, as in Keras. Default 0. */
  readonly recurrentDropout?: number;
}

/** The dense layer on top, linear. */
export interface HeadSpec {
  /** Default `head`. */
  readonly name?: string;
  readonly outputs: number;
  readonly targets: 'last' | 'every-step';
  /** Default true. */
  readonly useBias?: boolean;
  /** Share of the head's inputs that a training step drops. Default 0. */
  readonly dropout?: number;
}

/** A stack of recurrent layers with or without a dense head. Plain data. */
export interface NetworkSpec {
  readonly layers: readonly RecurrentSpec[];
  readonly head?: HeadSpec;
  /** Without a head: what goes out. Default every-step. */
  readonly outputs?: 'last' | 'every-step';
}

/** One direction of a layer, or the head, in full. */
export interface PassSpec {
  /** Name of its parameters without the last part: `recurrent_1`, `recurrent_1/backward`, `head`. */
  readonly prefix: string;
  readonly group: string;
  readonly cell: CellKind | 'dense';
  readonly inputs: number;
  readonly units: number;
  readonly activation: 'tanh' | 'relu' | 'sigmoid';
  readonly hardSigmoid: boolean;
  readonly resetAfter: boolean;
  readonly useBias: boolean;
  readonly reversed: boolean;
}

/** A layer in full. */
export interface LayerSpec {
  readonly group: string;
  readonly inputs: number;
  readonly outputs: number;
  readonly dropout: number;
  readonly dropoutPerSequence: boolean;
  readonly recurrentDropout: number;
  readonly dense: boolean;
  readonly passes: readonly PassSpec[];
}

function isSize(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 65536;
}

function problemsOf(network: NetworkSpec, features: number): string[] {
  const problems: string[] = [];
  const names = new Set<string>();
  const head = network.head;
  if (network.layers.length === 0 && head === undefined) problems.push('neither layers nor a head');
  if (!isSize(features)) problems.push(`features: a whole number from 1 to 65536, got ${features}`);
  const entries: (RecurrentSpec | HeadSpec)[] = head ? [...network.layers, head] : [...network.layers];
  for (const entry of entries) {
    const name = entry.name ?? 'head';
    if (names.has(name)) problems.push(`${name}: two layers have this name`);
    names.add(name);
    const size = 'cell' in entry ? entry.units : entry.outputs;
    if (!isSize(size)) problems.push(`${name}: units must be a whole number from 1 to 65536, got ${size}`);
    const dropout = entry.dropout ?? 0;
    if (!(dropout >= 0 && dropout < 1))
      problems.push(`${name}: dropout must be at least 0 and below 1, got ${dropout}`);
    if (!('cell' in entry)) {
      if (entry.targets !== 'last' && entry.targets !== 'every-step')
        problems.push(`${name}: targets must be last or every-step, got ${String(entry.targets)}`);
      continue;
    }
    if (!(entry.cell in gateOrder)) problems.push(`${name}: cell must be rnn, lstm or gru, got ${String(entry.cell)}`);
    const recurrentDropout = entry.recurrentDropout ?? 0;
    if (!(recurrentDropout >= 0 && recurrentDropout < 1))
      problems.push(`${name}: recurrentDropout must be at least 0 and below 1, got ${recurrentDropout}`);
    if (!['step', 'sequence'].includes(entry.dropoutPer ?? 'step'))
      problems.push(`${name}: dropoutPer must be step or sequence, got ${entry.dropoutPer}`);
    const activation = entry.activation ?? 'tanh';
    if (!['tanh', 'relu', 'sigmoid'].includes(activation) || (entry.cell !== 'rnn' && activation !== 'tanh'))
      problems.push(`${name}: activation ${activation} is not one that ${entry.cell} has here`);
    if (!['sigmoid', 'hardSigmoid'].includes(entry.recurrentActivation ?? 'sigmoid'))
      problems.push(`${name}: recurrentActivation must be sigmoid or hardSigmoid, got ${entry.recurrentActivation}`);
    if (!['forward', 'reversed', 'bidirectional'].includes(entry.direction ?? 'forward'))
      problems.push(`${name}: direction must be forward, reversed or bidirectional, got ${entry.direction}`);
  }
  return problems;
}

/** All layers of a network with every default filled in; refuses what makes no sense. */
export function resolveNetwork(network: NetworkSpec, features: number): LayerSpec[] {
  const problems = problemsOf(network, features);
  if (problems.length > 0) throw new InvalidNetwork({ problems });
  const layers: LayerSpec[] = [];
  let inputs = features;
  for (const spec of network.layers) {
    const bidirectional = spec.direction === 'bidirectional';
    const pass = (prefix: string, reversed: boolean): PassSpec => ({
      prefix,
      group: spec.name,
      cell: spec.cell,
      inputs,
      units: spec.units,
      activation: spec.activation ?? 'tanh',
      hardSigmoid: spec.recurrentActivation === 'hardSigmoid',
      resetAfter: spec.cell === 'gru' && (spec.resetAfter ?? true),
      useBias: spec.useBias ?? true,
      reversed,
    });
    const passes = bidirectional
      ? [pass(`${spec.name}/forward`, false), pass(`${spec.name}/backward`, true)]
      : [pass(spec.name, spec.direction === 'reversed')];
    const outputs = spec.units * passes.length;
    layers.push({
      group: spec.name,
      inputs,
      outputs,
      dropout: spec.dropout ?? 0,
      dropoutPerSequence: spec.dropoutPer === 'sequence',
      recurrentDropout: spec.recurrentDropout ?? 0,
      dense: false,
      passes,
    });
    inputs = outputs;
  }
  const head = network.head;
  if (head) {
    const group = head.name ?? 'head';
    const pass: PassSpec = {
      prefix: group,
      group,
      cell: 'dense',
      inputs,
      units: head.outputs,
      activation: 'tanh',
      hardSigmoid: false,
      resetAfter: false,
      useBias: head.useBias ?? true,
      reversed: false,
    };
    layers.push({
      group,
      inputs,
      outputs: head.outputs,
      dropout: head.dropout ?? 0,
      dropoutPerSequence: false,
      recurrentDropout: 0,
      dense: true,
      passes: [pass],
    });
  }
  return layers;
}

/** Whether only the last step goes out. */
export function lastOnly(network: NetworkSpec): boolean {
  return (network.head?.targets ?? network.outputs) === 'last';
}

/** Shapes of one pass's parameters, in Keras' order. */
export function passShapes(pass: PassSpec): Map<string, readonly number[]> {
  const width = pass.cell === 'dense' ? pass.units : gateOrder[pass.cell].length * pass.units;
  const shapes = new Map<string, readonly number[]>([[`${pass.prefix}/kernel`, [pass.inputs, width]]]);
  if (pass.cell !== 'dense') shapes.set(`${pass.prefix}/recurrent_kernel`, [pass.units, width]);
  if (pass.useBias) shapes.set(`${pass.prefix}/bias`, pass.resetAfter ? [2, width] : [width]);
  return shapes;
}

/**
 * Names and shapes of a network's weights, in the order of the model.
 *
 * @param features of the inputs, [batch, time, features]
 */
export function parameterShapes(network: NetworkSpec, features: number): ReadonlyMap<string, readonly number[]> {
  return new Map(resolveNetwork(network, features).flatMap((layer) => layer.passes.flatMap((p) => [...passShapes(p)])));
}

/** Names and shapes of the states of a network for a batch: `<prefix>/h`, and `<prefix>/c` of an LSTM. */
export function stateShapes(layers: readonly LayerSpec[], batch: number): Map<string, readonly number[]> {
  const shapes = new Map<string, readonly number[]>();
  for (const pass of layers.flatMap((layer) => layer.passes)) {
    if (pass.cell === 'dense') continue;
    shapes.set(`${pass.prefix}/h`, [batch, pass.units]);
    if (pass.cell === 'lstm') shapes.set(`${pass.prefix}/c`, [batch, pass.units]);
  }
  return shapes;
}

/** Features of the inputs as the weights tell them. */
export function featuresOf(network: NetworkSpec, weights: NamedArrays): number {
  const first = network.layers[0];
  const name = first
    ? `${first.name}${first.direction === 'bidirectional' ? '/forward' : ''}/kernel`
    : `${network.head?.name ?? 'head'}/kernel`;
  const kernel = weights.get(name);
  if (kernel?.shape.length !== 2)
    throw new ShapeMismatch({ problems: [`${name}: ${kernel ? formatShape(kernel.shape) : 'missing'}`] });
  return kernel.shape[0] as number;
}

/** All that is wrong with a set of named arrays, in one throw. */
export function checkArrays(
  what: string,
  shapes: ReadonlyMap<string, readonly number[]>,
  arrays: NamedArrays,
  partial: boolean,
): void {
  const problems: string[] = [];
  for (const [name, shape] of shapes) {
    const array = arrays.get(name);
    if (!array) {
      if (!partial) problems.push(`${what} ${name} is missing, expected ${formatShape(shape)}`);
    } else if (!shapesEqual(array.shape, shape) || array.data.length !== shape.reduce((size, n) => size * n, 1)) {
      problems.push(
        `${what} ${name} has shape ${formatShape(array.shape)} and ${array.data.length} values, expected ${formatShape(shape)}`,
      );
    }
  }
  for (const name of arrays.keys()) if (!shapes.has(name)) problems.push(`${what} ${name} is not of this network`);
  if (problems.length > 0) throw new ShapeMismatch({ problems });
}
