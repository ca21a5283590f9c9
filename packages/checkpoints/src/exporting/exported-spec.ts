import { blocksOf, type DenseArray, formatShape, type Json, type NamedArrays, shapesEqual } from '@seqgraft/core';
import type { DescribedCell } from '../importing/described-model.ts';
import { ExportError } from './export-error.ts';
import type { ExportFormat, ExportSource } from './exported-model.ts';

/** The members of a spec that exports need. */
export interface ExportedSpec {
  readonly cell: DescribedCell;
  readonly units: readonly number[];
  readonly bidirectional: boolean;
  readonly dropout: number;
  readonly activation: string;
  /** Of a gru. */
  readonly resetAfter: boolean;
  readonly features: number;
  readonly embedding: { readonly vocabulary: number; readonly width: number } | null;
  readonly targets: 'last' | 'every-step';
  readonly outputs: number;
  /** `classes` for logits. */
  readonly task: string;
  readonly tied: boolean;
}

/** A checked spec and its weights. */
export interface ExportedContent {
  readonly spec: ExportedSpec;
  readonly weights: NamedArrays;
}

type Members = { readonly [key: string]: Json | undefined };

/**
 * Reads the spec and holds the weights against it: each must be there in the shape that the spec gives it, and no other.
 *
 * @throws E_EXPORT for a spec of another kind, and weights that are not its own
 */
export function exportedContent({ spec: json, groups }: ExportSource, format: ExportFormat): ExportedContent {
  const spec = specOf(json);
  if (spec === null) {
    const problem = 'its spec is not one of @seqgraft/models, version 1';
    throw new ExportError({ format, problems: [problem] });
  }
  const weights: NamedArrays = new Map(groups.flatMap(({ tensors }) => [...tensors]));
  const expected = expectedShapes(spec);
  const problems = [...expected].flatMap(([name, shape]) => {
    const got = weights.get(name);
    if (got !== undefined && shapesEqual(got.shape, shape)) return [];
    return [
      `${name} ${got === undefined ? 'is missing' : `has the shape ${formatShape(got.shape)}, not ${formatShape(shape)}`}`,
    ];
  });
  const unknown = [...weights.keys()]
    .filter((name) => !expected.has(name))
    .map((name) => `${name} is of no layer of the spec`);
  if (problems.length + unknown.length > 0) throw new ExportError({ format, problems: [...problems, ...unknown] });
  return { spec, weights };
}

/** The names of one layer's directions: the layer itself, or forward and backward in it. */
export function directionsOf(spec: ExportedSpec, index: number): readonly string[] {
  const layer = `recurrent_${index + 1}`;
  return spec.bidirectional ? [`${layer}/forward`, `${layer}/backward`] : [layer];
}

/** Columns that recurrent layer `index` reads; of the head, that of the number of layers. */
export function inputWidth(spec: ExportedSpec, index: number): number {
  if (index === 0) return spec.embedding?.width ?? spec.features;
  return (spec.units[index - 1] as number) * (spec.bidirectional ? 2 : 1);
}

/** Whether all recurrent layers are as wide as one another, and so are one module of PyTorch. */
export function isOneModule({ units }: ExportedSpec): boolean {
  return units.every((each) => each === units[0]);
}

/** A weight that is known to be there. */
export function weightOf({ weights }: ExportedContent, name: string): DenseArray {
  return weights.get(name) as DenseArray;
}

function expectedShapes(spec: ExportedSpec): Map<string, readonly number[]> {
  const shapes = new Map<string, readonly number[]>();
  if (spec.embedding !== null) shapes.set('embedding/embeddings', [spec.embedding.vocabulary, spec.embedding.width]);
  spec.units.forEach((units, index) => {
    const columns = blocksOf[spec.cell] * units;
    for (const owner of directionsOf(spec, index)) {
      shapes.set(`${owner}/kernel`, [inputWidth(spec, index), columns]);
      shapes.set(`${owner}/recurrent_kernel`, [units, columns]);
      shapes.set(`${owner}/bias`, spec.resetAfter ? [2, columns] : [columns]);
    }
  });
  if (!spec.tied) shapes.set('head/kernel', [inputWidth(spec, spec.units.length), spec.outputs]);
  shapes.set('head/bias', [spec.outputs]);
  return shapes;
}

function specOf(json: Json): ExportedSpec | null {
  const { version, cell, units, bidirectional, dropout, activation, resetAfter, features, embedding, head } =
    membersOf(json);
  const { targets, outputs, task, tied } = membersOf(head);
  const { vocabulary, width } = membersOf(embedding);
  const { kind = 'values' } = membersOf(task);
  const isCell = cell === 'rnn' || cell === 'lstm' || cell === 'gru';
  const layers = Array.isArray(units) && units.length > 0 && units.every(isCount) ? (units as readonly number[]) : null;
  if (version !== 1 || !isCell || layers === null || !isCount(features) || !isCount(outputs)) return null;
  if (targets !== 'last' && targets !== 'every-step') return null;
  if (embedding !== undefined && !(isCount(vocabulary) && isCount(width))) return null;
  if (typeof activation !== 'string' || typeof kind !== 'string') return null;
  return {
    cell,
    units: layers,
    bidirectional: bidirectional === true,
    dropout: typeof dropout === 'number' ? dropout : 0,
    activation,
    resetAfter: cell === 'gru' && resetAfter !== false,
    features,
    embedding: embedding === undefined ? null : { vocabulary: vocabulary as number, width: width as number },
    targets,
    outputs,
    task: kind,
    tied: tied === true,
  };
}

function isCount(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

function membersOf(value: Json | undefined): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
}
