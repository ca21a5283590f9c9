import { type DenseArray, formatShape, type NamedArrays, shapesEqual, sizeOf } from '@seqgraft/core';
import { type GoldenCase, type Kind, kinds, type LayerCase, type Stack, type TrainingCase } from './golden-case.ts';
import { GoldenFileError } from './golden-error.ts';
import { parseFrozen, parseOptimizer } from './training-words.ts';

/** What a safetensors file holds. */
export interface GoldenFile {
  readonly tensors: NamedArrays;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Blocks of units in the rows of PyTorch's weights: gates and candidate. */
const blocksOf: Readonly<Record<Kind, number>> = { rnn_tanh: 1, rnn_relu: 1, lstm: 4, gru: 3 };

/** Takes tensors out of a file and gathers all that is wrong with it. */
class FileReader {
  readonly problems: string[] = [];
  readonly #file: GoldenFile;

  constructor(file: GoldenFile) {
    this.#file = file;
  }

  has(name: string): boolean {
    return this.#file.tensors.has(name);
  }

  word(key: string): string | undefined {
    return Object.hasOwn(this.#file.metadata, key) ? this.#file.metadata[key] : undefined;
  }

  /** The shape of a tensor of this rank; undefined, and a problem, when there is none. */
  shape(name: string, rank: number): readonly number[] | undefined {
    const tensor = this.#file.tensors.get(name);
    if (tensor === undefined) this.problems.push(`the tensor ${name} is missing`);
    else if (tensor.shape.length !== rank || sizeOf(tensor.shape) === 0) {
      this.problems.push(`${name} must have ${rank} axes, none of them empty, got ${formatShape(tensor.shape)}`);
    } else return tensor.shape;
    return undefined;
  }

  tensor(name: string, shape: readonly number[]): DenseArray {
    const found = this.#file.tensors.get(name);
    if (found !== undefined && shapesEqual(found.shape, shape)) return found;
    const got = found === undefined ? 'is missing' : `got ${formatShape(found.shape)}`;
    this.problems.push(`${name} must have the shape ${formatShape(shape)}, ${got}`);
    return zeros(shape);
  }

  named(prefix: string, shapes: ReadonlyMap<string, readonly number[]>): Map<string, DenseArray> {
    return new Map([...shapes].map(([name, shape]) => [name, this.tensor(`${prefix}${name}`, shape)]));
  }

  /** Metadata may be left out, but it must not contradict the tensors. */
  requireWord(key: string, truth: number | boolean): void {
    const word = this.word(key);
    if (word === undefined) return;
    const told = typeof truth === 'number' ? Number(word) : /^(true|1)$/i.test(word);
    if (told !== truth) this.problems.push(`metadata ${key} says ${word}, the tensors say ${truth}`);
  }

  number(key: string, fallback?: number): number {
    const value = this.word(key) === undefined ? fallback : Number(this.word(key));
    if (value !== undefined && Number.isFinite(value) && value > 0) return value;
    this.problems.push(`metadata ${key} must be a number above 0, got ${this.word(key) ?? 'nothing'}`);
    return 1;
  }

  /** Tensors that look like parts of a case but belong to none that is known, such as weights of a further layer. */
  requireNoOthers(known: ReadonlySet<string>): void {
    const others = [...this.#file.tensors.keys()].filter(
      (name) => /^(weight_|bias_|grad\.|init\.|final\.)/.test(name) && !known.has(name),
    );
    if (others.length > 0) this.problems.push(`tensors without a place: ${others.join(', ')}`);
  }
}

function zeros(shape: readonly number[]): DenseArray {
  return { shape, data: new Float32Array(sizeOf(shape)) };
}

/** Which parameters of PyTorch a stack has, with their shapes. */
function parameterShapes({ kind, features, units, layers, directions }: Stack): Map<string, readonly number[]> {
  const rows = blocksOf[kind] * units;
  const shapes = new Map<string, readonly number[]>();
  for (let layer = 0; layer < layers; layer++) {
    for (const suffix of directions === 2 ? ['', '_reverse'] : ['']) {
      shapes.set(`weight_ih_l${layer}${suffix}`, [rows, layer === 0 ? features : directions * units]);
      shapes.set(`weight_hh_l${layer}${suffix}`, [rows, units]);
      shapes.set(`bias_ih_l${layer}${suffix}`, [rows]);
      shapes.set(`bias_hh_l${layer}${suffix}`, [rows]);
    }
  }
  return shapes;
}

/** Sizes come from the tensors; only the kind of cell must be told. Stops where nothing more can be said. */
function readStack(reader: FileReader, prefix: string): Stack {
  const kind = kinds.find((known) => known === reader.word('kind'));
  if (kind === undefined) {
    reader.problems.push(`metadata kind must be one of ${kinds.join(', ')}, got ${reader.word('kind') ?? 'nothing'}`);
  }
  const input = reader.shape('x', 3);
  const recurrent = reader.shape(`${prefix}weight_hh_l0`, 2);
  if (kind === undefined || input === undefined || recurrent === undefined) {
    throw new GoldenFileError({ problems: reader.problems });
  }
  let layers = 1;
  while (reader.has(`${prefix}weight_hh_l${layers}`)) layers += 1;
  const [batch, time, features] = input as [number, number, number];
  const directions = reader.has(`${prefix}weight_hh_l0_reverse`) ? 2 : 1;
  const stack: Stack = { kind, batch, time, features, units: recurrent[1] as number, layers, directions };
  for (const [key, truth] of [
    ['B', batch],
    ['T', time],
    ['I', features],
    ['H', stack.units],
    ['layers', layers],
    ['bidirectional', directions === 2],
  ] as const) {
    reader.requireWord(key, truth);
  }
  return stack;
}

function readLayerCase(reader: FileReader): LayerCase {
  const stack = readStack(reader, '');
  const { batch, time, features, units, layers, directions, kind } = stack;
  const shapes = parameterShapes(stack);
  const input = [batch, time, features];
  const output = [batch, time, units * directions];
  const state = [layers * directions, batch, units];
  const states = kind === 'lstm' ? ['h0', 'c0'] : ['h0'];
  const optional = (name: string): DenseArray => (reader.has(name) ? reader.tensor(name, state) : zeros(state));
  const gradients = reader.named('grad.', new Map([['x', input], ...shapes]));
  for (const name of states.filter((each) => reader.has(`grad.${each}`))) {
    gradients.set(name, reader.tensor(`grad.${name}`, state));
  }
  const golden: LayerCase = {
    purpose: 'layers',
    ...stack,
    parameters: reader.named('', shapes),
    x: reader.tensor('x', input),
    h0: optional('h0'),
    c0: kind === 'lstm' ? optional('c0') : zeros(state),
    dy: reader.tensor('dy', output),
    expected: {
      y: reader.tensor('y', output),
      hn: reader.tensor('hn', state),
      cn: kind === 'lstm' ? reader.tensor('cn', state) : null,
      gradients,
    },
  };
  reader.requireNoOthers(new Set([...shapes.keys(), ...[...gradients.keys()].map((name) => `grad.${name}`)]));
  return golden;
}

function readTrainingCase(reader: FileReader): TrainingCase {
  const stack = readStack(reader, 'init.rnn.');
  const { batch, time, features, units, directions } = stack;
  const outputs = reader.shape('init.head.bias', 1)?.[0] ?? 1;
  const steps = reader.shape('losses', 1)?.[0] ?? 1;
  reader.requireWord('O', outputs);
  reader.requireWord('steps', steps);
  const shapes = new Map([
    ...[...parameterShapes(stack)].map(([name, shape]) => [`rnn.${name}`, shape] as const),
    ['head.weight', [outputs, units * directions]] as const,
    ['head.bias', [outputs]] as const,
  ]);
  const loss = reader.word('loss') ?? 'mse';
  if (loss !== 'mse' && loss !== 'mae') reader.problems.push(`metadata loss must be mse or mae, got ${loss}`);
  const learningRate = reader.number('lr');
  const initial = reader.named('init.', shapes);
  const final = reader.named('final.', shapes);
  const frozen = parseFrozen(reader.word('frozen') ?? 'none', stack.layers, reader.problems);
  reader.requireNoOthers(new Set([...shapes.keys()].flatMap((name) => [`init.${name}`, `final.${name}`])));
  return {
    purpose: 'training',
    ...stack,
    outputs,
    x: reader.tensor('x', [batch, time, features]),
    targets: reader.tensor('y', [batch, time, outputs]),
    optimizer: parseOptimizer(reader.word('optimizer') ?? 'adam', reader.problems),
    loss: loss === 'mae' ? 'mae' : 'mse',
    learningRate,
    headLearningRate: reader.number('head_lr', learningRate),
    ...frozen,
    initial,
    final,
    losses: [...reader.tensor('losses', [steps]).data],
  };
}

/**
 * The case in a file. A file with `losses` is a training case, any other a layer case, whatever it is called.
 *
 * @throws E_GOLDEN_FILE with all that is missing, misshapen or contradicts the metadata
 */
export function parseGoldenCase(file: GoldenFile): GoldenCase {
  const reader = new FileReader(file);
  const golden = reader.has('losses') ? readTrainingCase(reader) : readLayerCase(reader);
  if (reader.problems.length > 0) throw new GoldenFileError({ problems: reader.problems });
  return golden;
}
