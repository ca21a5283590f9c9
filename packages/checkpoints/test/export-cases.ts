import { type DenseArray, type Json, Random } from '@seqgraft/core';
import { buildModel, describeGroups, type ModelSpecInput, parseModelSpec } from '@seqgraft/models';
import type { ExportFormat, ExportSource } from '../src/exporting/exported-model.ts';

/** A model to be exported, and the formats that cannot say it. */
export interface ExportCase {
  readonly name: string;
  readonly spec: ModelSpecInput;
  readonly except?: readonly ExportFormat[];
}

const embedding = { vocabulary: 7, width: 3 };
const classes = { task: { kind: 'classes' } } as const;

/** One of each thing that a spec can say. */
export const exportCases: readonly ExportCase[] = [
  { name: 'rnn-relu', spec: { cell: 'rnn', units: [4], activation: 'relu', features: 3, head: { outputs: 2 } } },
  { name: 'rnn-2', spec: { cell: 'rnn', units: [4, 4], features: 3, head: { outputs: 1 } } },
  { name: 'lstm-2-dropout', spec: { cell: 'lstm', units: [5, 5], dropout: 0.2, features: 3, head: { outputs: 2 } } },
  {
    name: 'lstm-unequal-every-step',
    spec: { cell: 'lstm', units: [5, 3], dropout: 0.1, features: 3, head: { outputs: 2, targets: 'every-step' } },
  },
  {
    name: 'lstm-sigmoid',
    spec: { cell: 'lstm', units: [4], activation: 'sigmoid', features: 3, head: { outputs: 1 } },
    except: ['safetensors'],
  },
  { name: 'gru', spec: { cell: 'gru', units: [4, 3], features: 3, head: { outputs: 1 } } },
  {
    name: 'gru-reset-before',
    spec: { cell: 'gru', units: [4], resetAfter: false, features: 3, head: { outputs: 1 } },
    except: ['safetensors'],
  },
  {
    name: 'lstm-bidirectional-2',
    spec: { cell: 'lstm', units: [4, 4], bidirectional: true, features: 3, head: { outputs: 2 } },
  },
  {
    name: 'gru-bidirectional-unequal',
    spec: { cell: 'gru', units: [4, 3], bidirectional: true, features: 3, head: { outputs: 3, ...classes } },
  },
  {
    name: 'tokens',
    spec: { cell: 'lstm', units: [4], embedding, head: { outputs: 7, targets: 'every-step', ...classes } },
  },
  {
    name: 'tokens-tied',
    spec: {
      cell: 'lstm',
      units: [4],
      embedding: { vocabulary: 7, width: 4 },
      head: { outputs: 7, targets: 'every-step', tied: true, ...classes },
    },
  },
];

/** The same weights wherever it is run, biases too: in ±0.9. */
export function exampleModel({ name, spec }: ExportCase): ExportSource {
  const complete = parseModelSpec(spec);
  const random = new Random(6, [name]);
  const groups = describeGroups(spec).map((group) => ({
    name: group.name,
    tensors: new Map(
      group.parameters.map(({ name: tensor, shape }) => {
        const drawn = random.fork(tensor);
        const size = shape.reduce((product, length) => product * length, 1);
        const data = Float32Array.from({ length: size }, () => drawn.uniform() * 1.8 - 0.9);
        return [tensor, { shape, data }] as const;
      }),
    ),
  }));
  return { spec: complete as unknown as Json, groups };
}

/** Two windows of six steps. */
export function exampleInputs({ name, spec }: ExportCase): DenseArray {
  const random = new Random(7, [name]);
  const features = spec.features ?? 1;
  const draw = (): number =>
    spec.embedding === undefined ? random.uniform() * 2 - 1 : Math.floor(random.uniform() * 7);
  return { shape: [2, 6, features], data: Float32Array.from({ length: 12 * features }, draw) };
}

/** What this toolkit predicts with it. */
export async function examplePredictions(each: ExportCase): Promise<DenseArray> {
  const model = buildModel(each.spec, { seed: 0 });
  try {
    model.writeWeights(new Map(exampleModel(each).groups.flatMap(({ tensors }) => [...tensors])));
    return await model.predict(exampleInputs(each));
  } finally {
    model.dispose();
  }
}
