import { formatShape, type NamedArrays, shapesEqual, sizeOf } from '@seqgraft/core';
import { InvalidNetwork, ShapeMismatch } from './errors.ts';
import { gateOrder } from './gate-order.ts';
import { problemsOf } from './network-problems.ts';

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

/** A table of token vectors at the bottom: inputs are token numbers, [batch, time, 1]. */
export interface EmbeddingSpec {
  /** Default `embedding`; its parameter is `<name>/embeddings`, [vocabulary, width]. */
  readonly name?: string;
  readonly vocabulary: number;
  readonly width: number;
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
  /**
   * Whether the kernel is the embedding's table, turned: logits = h · Eᵀ + b (Press & Wolf 2017, Inan et al. 2017). The
   * head then has a bias alone, and the table's gradient is the sum of both uses. Default false.
   */
  readonly tied?: boolean;
}

/** A stack of recurrent layers with or without a dense head. Plain data. */
export interface NetworkSpec {
  readonly embedding?: EmbeddingSpec;
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
  /** Full name of the kernel and the group it goes with; turned: as [units, inputs], the table of an embedding. */
  readonly kernel: { readonly name: string; readonly group: string; readonly turned: boolean };
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

/** All layers of a network with every default filled in; refuses what makes no sense. */
export function resolveNetwork(network: NetworkSpec, features: number): LayerSpec[] {
  const problems = problemsOf(network, features);
  if (problems.length > 0) throw new InvalidNetwork({ problems });
  const layers: LayerSpec[] = [];
  let inputs = network.embedding?.width ?? features;
  for (const spec of network.layers) {
    const bidirectional = spec.direction === 'bidirectional';
    const pass = (prefix: string, reversed: boolean): PassSpec => ({
      prefix,
      group: spec.name,
      kernel: { name: `${prefix}/kernel`, group: spec.name, turned: false },
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
    const layer = denseLayer(group, { inputs, units: head.outputs, useBias: head.useBias ?? true });
    const passes = layer.passes.map((pass) => (head.tied ? { ...pass, kernel: tableKernel(network) } : pass));
    layers.push({ ...layer, dropout: head.dropout ?? 0, passes });
  }
  return layers;
}

function denseLayer(
  group: string,
  { inputs, units, useBias }: { inputs: number; units: number; useBias: boolean },
): LayerSpec {
  const pass: PassSpec = {
    prefix: group,
    group,
    kernel: { name: `${group}/kernel`, group, turned: false },
    cell: 'dense',
    inputs,
    units,
    activation: 'tanh',
    hardSigmoid: false,
    resetAfter: false,
    useBias,
    reversed: false,
  };
  return {
    group,
    inputs,
    outputs: units,
    dropout: 0,
    dropoutPerSequence: false,
    recurrentDropout: 0,
    dense: true,
    passes: [pass],
  };
}

function tableKernel({ embedding }: NetworkSpec): PassSpec['kernel'] {
  const group = embedding?.name ?? 'embedding';
  return { name: `${group}/embeddings`, group, turned: true };
}

/**
 * The embedding's table as a dense layer that no pass runs through: the packed weights of one, looked up column by column.
 *
 * @returns null where there is none, or where it is the kernel of a tied head
 */
export function resolveTable(network: NetworkSpec): LayerSpec | null {
  const { embedding, head } = network;
  if (embedding === undefined || head?.tied) return null;
  const { width, vocabulary } = embedding;
  const layer = denseLayer(embedding.name ?? 'embedding', { inputs: width, units: vocabulary, useBias: false });
  return { ...layer, passes: layer.passes.map((pass) => ({ ...pass, kernel: tableKernel(network) })) };
}

/** Whether only the last step goes out. */
export function lastOnly(network: NetworkSpec): boolean {
  return (network.head?.targets ?? network.outputs) === 'last';
}

/** Shapes of one pass's parameters, in Keras' order. */
export function passShapes(pass: PassSpec): Map<string, readonly number[]> {
  const width = pass.cell === 'dense' ? pass.units : gateOrder[pass.cell].length * pass.units;
  const { name, turned } = pass.kernel;
  const shapes = new Map<string, readonly number[]>([[name, turned ? [width, pass.inputs] : [pass.inputs, width]]]);
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
  const layers = resolveNetwork(network, features);
  const passes = layers.flatMap((layer) => layer.passes.flatMap((p) => [...passShapes(p)]));
  const { embedding } = network;
  if (embedding === undefined) return new Map(passes);
  return new Map([[tableKernel(network).name, [embedding.vocabulary, embedding.width]], ...passes]);
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
  if (network.embedding !== undefined) return 1;
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
    } else if (!shapesEqual(array.shape, shape) || array.data.length !== sizeOf(shape)) {
      problems.push(
        `${what} ${name} has shape ${formatShape(array.shape)} and ${array.data.length} values, expected ${formatShape(shape)}`,
      );
    }
  }
  for (const name of arrays.keys()) if (!shapes.has(name)) problems.push(`${what} ${name} is not of this network`);
  if (problems.length > 0) throw new ShapeMismatch({ problems });
}
