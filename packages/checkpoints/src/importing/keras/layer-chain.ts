import type { Json } from '@seqgraft/core';
import type { Findings } from '../findings.ts';
import { type KerasLayer, layerOf, quotedLayer, settingsOf } from './keras-layer.ts';

/**
 * The layers of a Sequential or functional model from the input to the output, one after the other.
 *
 * A model that branches, joins, uses a layer twice or hands it more than one tensor is refused.
 */
export function layerChain(config: Json, findings: Findings): readonly KerasLayer[] {
  const { class_name: className, config: inner } = settingsOf(config);
  // Keras 2.0 to 2.1 had the list itself in place of { name, layers }.
  const list = Array.isArray(inner) ? inner : settingsOf(inner).layers;
  if (!Array.isArray(list) || !['Sequential', 'Functional', 'Model'].includes(String(className))) {
    findings.refuse(
      'the model',
      `it is a ${JSON.stringify(className ?? null)}, and must be a Sequential or functional model`,
    );
    return [];
  }
  const counts = new Map<string, number>();
  const layers = list.map((each: Json) => {
    const { className: name } = layerOf(each);
    const place = counts.get(name) ?? 0;
    counts.set(name, place + 1);
    return layerOf(each, place);
  });
  if (className === 'Sequential') return layers;
  return functionalChain(layers, list, findings);
}

/** What one node of a layer reads: names of layers, and what of its call cannot be said. */
interface Call {
  readonly reads: readonly string[];
  readonly problems: readonly string[];
}

function functionalChain(
  layers: readonly KerasLayer[],
  list: readonly Json[],
  findings: Findings,
): readonly KerasLayer[] {
  const readers = new Map<string, KerasLayer[]>();
  const inputs: KerasLayer[] = [];
  layers.forEach((layer, index) => {
    const nodes = settingsOf(list[index]).inbound_nodes;
    const calls = (Array.isArray(nodes) ? nodes : []).map((node: Json) => callOf(node));
    for (const problem of calls.flatMap(({ problems }) => problems)) findings.refuse(quotedLayer(layer), problem);
    if (calls.length === 0) inputs.push(layer);
    if (calls.length > 1) findings.refuse(quotedLayer(layer), `it is used ${calls.length} times`);
    for (const { reads } of calls) {
      if (reads.length !== 1)
        findings.refuse(quotedLayer(layer), `it reads ${reads.length} tensors, and must read one`);
      for (const name of reads) readers.set(name, [...(readers.get(name) ?? []), layer]);
    }
  });
  const [input] = inputs;
  if (inputs.length !== 1 || input === undefined) {
    findings.refuse('the model', `it has ${inputs.length} inputs, and must have one`);
    return [];
  }
  const chain: KerasLayer[] = [];
  for (let layer: KerasLayer | undefined = input; layer !== undefined && !chain.includes(layer); ) {
    chain.push(layer);
    const next: readonly KerasLayer[] = readers.get(layer.name) ?? [];
    if (next.length > 1)
      findings.refuse(quotedLayer(layer), `${next.map(quotedLayer).join(' and ')} all read it: the model branches`);
    layer = next[0];
  }
  for (const layer of layers)
    if (!chain.includes(layer)) findings.refuse(quotedLayer(layer), 'it stands beside the chain of layers');
  return chain;
}

/** Both ways of writing: Keras 2 `[["name", 0, 0, {}]]`, Keras 3 `{ args: [tensor], kwargs }`. */
function callOf(node: Json): Call {
  if (!Array.isArray(node)) {
    const { args, kwargs } = settingsOf(node);
    return { reads: historiesOf(args), problems: callProblems(settingsOf(kwargs)) };
  }
  // A single tensor may stand without the list around it.
  const entries = (typeof node[0] === 'string' ? [node] : node) as readonly Json[];
  const reads = entries.flatMap((entry) => (Array.isArray(entry) && typeof entry[0] === 'string' ? [entry[0]] : []));
  return {
    reads,
    problems: entries.flatMap((entry) => callProblems(settingsOf(Array.isArray(entry) ? entry[3] : undefined))),
  };
}

/** Names of the layers whose outputs stand anywhere in the arguments. */
function historiesOf(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap((item: Json) => historiesOf(item));
  const { keras_history: history, ...rest } = settingsOf(value);
  if (Array.isArray(history) && typeof history[0] === 'string') return [history[0]];
  return Object.values(rest).flatMap((item) => historiesOf(item));
}

function callProblems(kwargs: { readonly [name: string]: Json | undefined }): string[] {
  return Object.entries(kwargs).flatMap(([name, value]) => {
    if (value === null || value === undefined || (name === 'training' && value !== true)) return [];
    return [`it is called with ${name}, which a spec cannot say`];
  });
}
