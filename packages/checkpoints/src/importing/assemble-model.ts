import { blocksOf, type DenseArray, formatShape, type Json, shapesEqual, sizeOf } from '@seqgraft/core';
import type { CheckpointGroup } from '../format/checkpoint-content.ts';
import type { DescribedModel, DescribedRecurrent, DirectionWeights } from './described-model.ts';
import type { Findings } from './findings.ts';
import { headOf } from './head-of.ts';
import type { ImportedModel } from './imported-model.ts';

const activations = ['tanh', 'relu', 'sigmoid'];

/**
 * A described model as spec and weights under canonical names.
 *
 * @throws E_IMPORT with all that was refused before, and all that does not fit together
 */
export function assembleModel(described: DescribedModel, findings: Findings): ImportedModel {
  const { embedding, recurrent, steps } = described;
  const [first] = recurrent;
  const fine = findings.problems.length === 0;
  if (first === undefined && fine) findings.refuse('the model', 'there is no recurrent layer');
  if (described.head === null && fine) findings.refuse('the model', 'there is no dense layer after the recurrent ones');
  if (first === undefined || described.head === null) return stop(findings);

  requireOneKind(recurrent, findings);
  const table = embedding?.table;
  if (table !== undefined && table.shape.length !== 2) {
    findings.refuse(embedding?.where ?? '', `its table has the shape ${formatShape(table.shape)}, not [tokens, width]`);
  }
  const features = table === undefined ? (first.directions[0]?.kernel.shape[0] ?? 0) : 1;
  let width = table?.shape[1] ?? features;
  const groups: CheckpointGroup[] = [];
  if (table !== undefined) groups.push(groupOf('embedding', [['embeddings', table]]));
  recurrent.forEach((layer, index) => {
    groups.push(recurrentGroup(`recurrent_${index + 1}`, layer, { width, findings }));
    width = layer.units * layer.directions.length;
  });
  const head = headOf(described.head, { width, described, findings });
  groups.push(
    groupOf('head', [...(head.kernel === null ? [] : [['kernel', head.kernel] as const]), ['bias', head.bias]]),
  );
  findings.require();
  return {
    spec: {
      version: 1,
      cell: first.cell,
      units: recurrent.map(({ units }) => units),
      bidirectional: first.directions.length === 2,
      dropout: dropoutOf(recurrent, findings),
      activation: first.activation,
      ...(first.cell === 'gru' && { resetAfter: first.resetAfter }),
      features,
      ...(table !== undefined && { embedding: embeddingOf(table, described.tokens) }),
      head: {
        targets: recurrent.at(-1)?.returnSequences === true ? 'every-step' : 'last',
        outputs: head.bias.data.length,
        ...(head.task !== null && { task: head.task }),
        ...(head.kernel === null && { tied: true }),
      },
    },
    groups,
    weights: new Map(groups.flatMap(({ tensors }) => [...tensors])),
    steps,
    notes: findings.notes,
  };
}

function stop(findings: Findings): never {
  findings.require();
  throw new Error('unreachable: a problem was just added');
}

function embeddingOf({ shape }: DenseArray, tokens: string | null): Json {
  const [vocabulary = 0, width = 0] = shape;
  return { vocabulary, width, ...(tokens !== null && { tokens }) };
}

function groupOf(name: string, tensors: readonly (readonly [string, DenseArray])[], owner = name): CheckpointGroup {
  return { name, tensors: new Map(tensors.map(([role, array]) => [`${owner}/${role}`, array])) };
}

/** All recurrent layers must be of one kind, and all but the last must pass on every step. */
function requireOneKind(layers: readonly DescribedRecurrent[], findings: Findings): void {
  const [first] = layers as [DescribedRecurrent];
  const compare = (layer: DescribedRecurrent, what: string, of: (one: DescribedRecurrent) => string): void => {
    if (of(layer) === of(first)) return;
    findings.refuse(layer.where, `${what} ${of(layer)}, where ${first.where} has ${of(first)}: all must have the same`);
  };
  layers.forEach((layer, index) => {
    if (!activations.includes(layer.activation)) {
      findings.refuse(layer.where, `activation is "${layer.activation}", and must be ${activations.join(', ')}`);
    }
    compare(layer, 'it has the cell', ({ cell }) => cell);
    compare(layer, 'it has the activation', ({ activation }) => activation);
    compare(layer, 'its directions are', ({ directions }) => String(directions.length));
    if (layer.cell === 'gru') compare(layer, 'it has reset_after', ({ resetAfter }) => String(resetAfter));
    if (index < layers.length - 1 && !layer.returnSequences) {
      findings.refuse(layer.where, 'return_sequences is false, and a recurrent layer follows it');
    }
  });
}

function recurrentGroup(
  name: string,
  layer: DescribedRecurrent,
  { width, findings }: { readonly width: number; readonly findings: Findings },
): CheckpointGroup {
  const { units, directions, where } = layer;
  const columns = blocksOf[layer.cell] * units;
  const biasShape = layer.resetAfter ? [2, columns] : [columns];
  const expect = (role: string, array: DenseArray, shape: readonly number[]): void => {
    if (shapesEqual(array.shape, shape)) return;
    findings.refuse(
      where,
      `its ${role} has the shape ${formatShape(array.shape)}, and ${formatShape(shape)} was expected`,
    );
  };
  const names = directions.length === 2 ? [`${name}/forward`, `${name}/backward`] : [name];
  const tensors = new Map<string, DenseArray>();
  directions.forEach(({ kernel, recurrentKernel, bias }: DirectionWeights, index) => {
    expect('kernel', kernel, [width, columns]);
    expect('recurrent kernel', recurrentKernel, [units, columns]);
    if (bias === null) findings.note(`${where} has no bias: it gets one of zeros, which training may move.`);
    else expect('bias', bias, biasShape);
    const owner = names[index] as string;
    tensors.set(`${owner}/kernel`, kernel);
    tensors.set(`${owner}/recurrent_kernel`, recurrentKernel);
    tensors.set(`${owner}/bias`, bias ?? zeros(biasShape));
  });
  return { name, tensors };
}

function zeros(shape: readonly number[]): DenseArray {
  return { shape, data: new Float32Array(sizeOf(shape)) };
}

/** A spec has one rate for all; predictions know none. */
function dropoutOf(layers: readonly DescribedRecurrent[], findings: Findings): number {
  const rates = layers.map(({ dropout }) => dropout);
  const [first = 0] = rates;
  if (rates.every((rate) => rate === first)) return first;
  // PyTorch has none after the top layer, and neither do many stacks of Keras: the body's own rate is what was meant.
  const inner = rates.slice(0, -1);
  if (rates.at(-1) === 0 && inner.every((rate) => rate === first)) {
    findings.note(
      `Dropout of ${first} stands after all recurrent layers, not only between them: it acts in training alone.`,
    );
    return first;
  }
  findings.note(
    `Dropout of ${rates.join(', ')} after the recurrent layers is left out: a spec has one rate. It acts in training alone.`,
  );
  return 0;
}
