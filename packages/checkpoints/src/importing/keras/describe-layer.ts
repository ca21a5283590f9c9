import { blocksOf, type DenseArray } from '@seqgraft/core';
import type { DescribedCell, DescribedHead, DescribedRecurrent, DirectionWeights } from '../described-model.ts';
import type { Findings } from '../findings.ts';
import { checkGates, checkSettings } from './check-settings.ts';
import { functionName, type KerasLayer, layerOf, quotedLayer, settingsOf } from './keras-layer.ts';
import type { LayerPart, WeightFinder } from './layer-weights.ts';

const cells: Readonly<Record<string, DescribedCell>> = { SimpleRNN: 'rnn', LSTM: 'lstm', GRU: 'gru' };

/** Whether a layer is recurrent, or wraps one that is. */
export function isRecurrent(layer: KerasLayer): boolean {
  return layer.className in cells || layer.className === 'Bidirectional';
}

/** What both describers need. */
export interface LayerContext {
  readonly finder: WeightFinder;
  readonly findings: Findings;
}

/** A recurrent layer with its weights; null where it cannot be said, which is refused. */
export function describeRecurrent(
  layer: KerasLayer,
  { finder, findings }: LayerContext,
): Omit<DescribedRecurrent, 'dropout'> | null {
  const where = quotedLayer(layer);
  const both = layer.className === 'Bidirectional';
  const inner = both ? layerOf(layer.settings.layer) : layer;
  const cell = cells[inner.className];
  if (cell === undefined) {
    findings.refuse(where, `it wraps a ${inner.className}, and must wrap SimpleRNN, LSTM or GRU`);
    return null;
  }
  if (both) checkBidirectional(layer, inner, findings);
  // What is wrong with the inner layer is told of the one that has a name in the model.
  const own: KerasLayer = both
    ? { ...inner, name: layer.name, className: `${layer.className} ${inner.className}` }
    : inner;
  checkSettings(own, findings);
  if (cell !== 'rnn') checkGates(own, findings);
  const { units, use_bias: useBias, dropout, reset_after: resetAfter, return_sequences: sequences } = inner.settings;
  if (typeof units !== 'number' || !Number.isInteger(units) || units < 1) {
    findings.refuse(where, `units is ${JSON.stringify(units ?? null)}, and must be a whole number from 1`);
    return null;
  }
  if (typeof dropout === 'number' && dropout !== 0) {
    findings.note(`dropout of ${where} is left behind: it acts on what the layer reads, in training alone.`);
  }
  const parts: readonly LayerPart[] = both ? ['forward', 'backward'] : [null];
  const directions = parts.flatMap((part) =>
    directionOf(layer, part, { useBias: useBias !== false, finder, findings }),
  );
  const [first] = directions;
  if (first === undefined || directions.length !== parts.length) return null;
  // TensorFlow.js keeps no reset_after: the shape of the bias tells.
  const after = resetAfter ?? (first.bias?.shape.length === 2 || undefined);
  return {
    where,
    cell,
    units,
    activation: functionName(inner.settings.activation ?? 'linear'),
    resetAfter: cell === 'gru' && after === true,
    returnSequences: sequences === true,
    directions,
  };
}

function checkBidirectional(layer: KerasLayer, inner: KerasLayer, findings: Findings): void {
  const where = quotedLayer(layer);
  const { merge_mode: merge, backward_layer: other } = layer.settings;
  if (merge !== 'concat' && merge !== undefined) {
    findings.refuse(where, `merge_mode is ${JSON.stringify(merge)}, and must be "concat"`);
  }
  if (other === undefined || other === null) return;
  const backward = layerOf(other);
  const differing = [
    'units',
    'activation',
    'recurrent_activation',
    'use_bias',
    'reset_after',
    'return_sequences',
  ].filter((name) => JSON.stringify(backward.settings[name] ?? null) !== JSON.stringify(inner.settings[name] ?? null));
  if (backward.className !== inner.className) differing.unshift('class_name');
  if (differing.length > 0) findings.refuse(where, `its two directions differ in ${differing.join(', ')}`);
  if (backward.settings.go_backwards !== true) findings.refuse(where, 'its backward layer does not go backwards');
}

function directionOf(
  layer: KerasLayer,
  part: LayerPart,
  { useBias, finder, findings }: LayerContext & { readonly useBias: boolean },
): DirectionWeights[] {
  const roles = ['kernel', 'recurrent_kernel', ...(useBias ? ['bias'] : [])];
  const found = finder.find(layer, part, roles);
  if (!requireAll(layer, { roles, found, part, findings })) return [];
  return [
    {
      kernel: found.get('kernel') as DenseArray,
      recurrentKernel: found.get('recurrent_kernel') as DenseArray,
      bias: found.get('bias') ?? null,
    },
  ];
}

function requireAll(
  layer: KerasLayer,
  {
    roles,
    found,
    part,
    findings,
  }: {
    readonly roles: readonly string[];
    readonly found: ReadonlyMap<string, DenseArray>;
    readonly part: LayerPart;
    readonly findings: Findings;
  },
): boolean {
  const missing = roles.filter((role) => !found.has(role));
  if (missing.length === 0) return true;
  const of = part === null ? '' : `${part} `;
  findings.refuse(quotedLayer(layer), `the file has no ${of}${missing.join(', ')} of it`);
  return false;
}

/** A Dense layer, or one in a TimeDistributed, with its weights. */
export function describeDense(layer: KerasLayer, { finder, findings }: LayerContext): DescribedHead | null {
  const where = quotedLayer(layer);
  const inner = layer.className === 'TimeDistributed' ? layerOf(layer.settings.layer) : layer;
  if (inner.className !== 'Dense') {
    findings.refuse(where, `it wraps a ${inner.className}, and must wrap a Dense`);
    return null;
  }
  checkSettings({ ...inner, name: layer.name, className: layer.className }, findings);
  const roles = ['kernel', ...(inner.settings.use_bias === false ? [] : ['bias'])];
  const found = finder.find(layer, null, roles);
  if (!requireAll(layer, { roles, found, part: null, findings })) return null;
  return {
    where,
    kernel: found.get('kernel') as DenseArray,
    bias: found.get('bias') ?? null,
    activation: functionName(inner.settings.activation),
  };
}

/** The table of an Embedding. */
export function describeEmbedding(
  layer: KerasLayer,
  { finder, findings }: LayerContext,
): { where: string; table: DenseArray } | null {
  checkSettings(layer, findings);
  const found = finder.find(layer, null, ['embeddings']);
  if (!requireAll(layer, { roles: ['embeddings'], found, part: null, findings })) return null;
  return { where: quotedLayer(layer), table: found.get('embeddings') as DenseArray };
}

/** Units of a cell from its recurrent kernel, [units, blocks · units], and which cells have such a one. */
export function cellsOfShape([units = 0, columns = 0]: readonly number[]): DescribedCell[] {
  return (Object.keys(blocksOf) as DescribedCell[]).filter((cell) => blocksOf[cell] * units === columns);
}

/** Steps that the input fixes; null where any number will do. */
export function stepsOf(layer: KerasLayer | undefined): number | null {
  const settings = settingsOf(layer?.settings);
  const shape = settings.batch_shape ?? settings.batch_input_shape;
  const steps = Array.isArray(shape) ? shape[1] : null;
  return typeof steps === 'number' && Number.isInteger(steps) && steps > 0 ? steps : null;
}
