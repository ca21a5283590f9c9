import type { DenseArray, Json, NamedArrays } from '@seqgraft/core';
import type { Findings } from '../findings.ts';
import type { ImportOptions } from '../imported-model.ts';
import { cellsOfShape } from './describe-layer.ts';
import { hasKeras3Names } from './layer-weights.ts';

/** `layers/bidirectional_1/forward_layer/cell/vars/0` in its parts. */
const variable = /^layers\/([a-z_0-9]+?)(?:_(\d+))?\/(?:(forward_layer|backward_layer|layer)\/)?(cell\/)?vars\/(\d+)$/;

const recurrent: Readonly<Record<string, string>> = {
  simple_rnn: 'SimpleRNN',
  lstm: 'LSTM',
  gru: 'GRU',
  bidirectional: 'Bidirectional',
};
const classOfCell = { rnn: 'SimpleRNN', lstm: 'LSTM', gru: 'GRU' } as const;

/** Layers in the order in which a spec has them. */
const order = ['embedding', 'simple_rnn', 'lstm', 'gru', 'bidirectional', 'dense', 'time_distributed'];

/** A layer of the file: its class, its count among those, its weights by place. */
interface Found {
  readonly kind: string;
  readonly place: number;
  readonly vars: Map<string, DenseArray>;
}

/**
 * The config of a Keras 3 file of weights alone, from the classes that its paths name and the shapes of its weights; null
 * where it cannot be, which is refused.
 */
export function inferConfig(
  tensors: NamedArrays,
  { activation, targets, task }: ImportOptions,
  findings: Findings,
): Json | null {
  if (!hasKeras3Names(tensors)) {
    findings.refuse('the file', 'it holds weights without the model: save the whole model');
    return null;
  }
  const layers = foundLayers(tensors, findings);
  const top = layers.filter(({ kind }) => kind in recurrent).at(-1);
  const missing = { activation: activation === undefined, targets: targets === undefined, task: task === undefined };
  const assumed = [
    ...(missing.activation ? ['activation "tanh"'] : []),
    'recurrent_activation "sigmoid"',
    ...(missing.targets ? ['an output for the last step alone'] : []),
    ...(missing.task ? ['a linear output'] : []),
  ];
  findings.note(`The file holds weights alone; assumed were ${assumed.join(', ')}.`);
  return {
    class_name: 'Sequential',
    config: {
      layers: layers.flatMap((layer) => {
        const sequences = layer !== top || targets === 'every-step';
        return configOf(layer, { activation: activation ?? 'tanh', sequences, findings });
      }),
    },
  };
}

function foundLayers(tensors: NamedArrays, findings: Findings): Found[] {
  const found = new Map<string, Found>();
  for (const [name, array] of tensors) {
    const [, kind, count = '0', part = '', , index] = variable.exec(name) ?? [];
    if (/(^|\/)(seed_generator|optimizer)\//.test(name)) continue;
    if (kind === undefined || !order.includes(kind)) {
      findings.refuse(`tensor "${name}"`, 'it is of no layer that a spec has');
      continue;
    }
    const key = `${kind} ${count}`;
    const layer = found.get(key) ?? { kind, place: Number(count), vars: new Map<string, DenseArray>() };
    layer.vars.set(`${part === 'layer' ? '' : part}${index}`, array);
    found.set(key, layer);
  }
  return [...found.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.place - b.place);
}

function configOf(
  { kind, place, vars }: Found,
  {
    activation,
    sequences,
    findings,
  }: { readonly activation: string; readonly sequences: boolean; readonly findings: Findings },
): Json[] {
  const name = `${kind}${place === 0 ? '' : `_${place}`}`;
  const prefix = kind === 'bidirectional' ? 'forward_layer' : '';
  const useBias = vars.has(`${prefix}${kind in recurrent ? 2 : 1}`);
  if (kind === 'embedding') return [{ class_name: 'Embedding', config: { name } }];
  const dense = { class_name: 'Dense', config: { name, activation: 'linear', use_bias: useBias } };
  if (kind === 'dense') return [dense];
  if (kind === 'time_distributed') return [{ class_name: 'TimeDistributed', config: { name, layer: dense } }];
  const shape = vars.get(`${prefix}1`)?.shape ?? [];
  const [cell] = cellsOfShape(shape);
  const className = kind === 'bidirectional' ? cell && classOfCell[cell] : recurrent[kind];
  if (cell === undefined || className === undefined) {
    findings.refuse(`layer "${name}"`, `its second weight has the shape ${JSON.stringify(shape)}, which no cell has`);
    return [];
  }
  const config = {
    name,
    units: shape[0] as number,
    activation,
    recurrent_activation: 'sigmoid',
    use_bias: useBias,
    return_sequences: sequences,
  };
  const layer = { class_name: className, config };
  return [
    kind === 'bidirectional' ? { class_name: 'Bidirectional', config: { name, merge_mode: 'concat', layer } } : layer,
  ];
}
