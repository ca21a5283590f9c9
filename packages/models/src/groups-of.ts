import { blocksOf, type Parameter, type ParameterGroup, type ParameterRole } from '@seqgraft/core';
import { describeTask } from './head-task.ts';
import type { EmbeddingSpec, ModelSpec } from './model-spec.ts';

const keyOf: Readonly<Record<ParameterRole, string>> = {
  kernel: 'kernel',
  recurrentKernel: 'recurrent_kernel',
  bias: 'bias',
  embeddings: 'embeddings',
};

function parameter(layer: string, role: ParameterRole, direction: Parameter['direction'], shape: number[]): Parameter {
  const owner = direction === null ? layer : `${layer}/${direction}`;
  return { name: `${owner}/${keyOf[role]}`, layer, role, direction, shape };
}

function recurrentGroup(spec: ModelSpec, index: number, inputWidth: number): ParameterGroup {
  const name = `recurrent_${index + 1}`;
  const units = spec.units[index] as number;
  const width = blocksOf[spec.cell] * units;
  const directions = spec.bidirectional ? (['forward', 'backward'] as const) : [null];
  return {
    name,
    kind: 'recurrent',
    semantics: {
      cell: spec.cell,
      units,
      activation: spec.activation,
      ...(spec.cell !== 'rnn' && { recurrentActivation: 'sigmoid' }),
      useBias: true,
      ...(spec.resetAfter !== undefined && { resetAfter: spec.resetAfter }),
      bidirectional: spec.bidirectional,
      ...(spec.bidirectional && { merge: 'concat' }),
    },
    parameters: directions.flatMap((direction) => [
      parameter(name, 'kernel', direction, [inputWidth, width]),
      parameter(name, 'recurrentKernel', direction, [units, width]),
      // With resetAfter one row is added to the input's product, the other to the state's.
      parameter(name, 'bias', direction, spec.resetAfter ? [2, width] : [width]),
    ]),
  };
}

function embeddingGroup({ vocabulary, width, tokens }: EmbeddingSpec): ParameterGroup {
  return {
    name: 'embedding',
    kind: 'embedding',
    semantics: { vocabulary, width, ...(tokens !== undefined && { tokens }) },
    parameters: [parameter('embedding', 'embeddings', null, [vocabulary, width])],
  };
}

/** The parameter groups of a spec that is already checked, from the input to the head. */
export function groupsOf(spec: ModelSpec): ParameterGroup[] {
  const widthOf = (units: number): number => (spec.bidirectional ? 2 * units : units);
  const recurrent = spec.units.map((_, index) =>
    recurrentGroup(
      spec,
      index,
      index === 0 ? (spec.embedding?.width ?? spec.features) : widthOf(spec.units[index - 1] as number),
    ),
  );
  const { outputs, targets, task, tied = false } = spec.head;
  const head: ParameterGroup = {
    name: 'head',
    kind: 'head',
    semantics: {
      activation: 'linear',
      outputs,
      targets,
      useBias: true,
      // Left out where it says nothing: checkpoints from before there were tasks have heads of values.
      ...(task !== undefined && task.kind !== 'values' && { task: describeTask(task) }),
      ...(tied && { tied }),
    },
    parameters: [
      ...(tied ? [] : [parameter('head', 'kernel', null, [widthOf(spec.units.at(-1) as number), outputs])]),
      parameter('head', 'bias', null, [outputs]),
    ],
  };
  return [...(spec.embedding === undefined ? [] : [embeddingGroup(spec.embedding)]), ...recurrent, head];
}
