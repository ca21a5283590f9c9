import { InvalidNetwork } from './errors.ts';
import { problemsOf } from './network-problems.ts';
import type { CellKind, NetworkSpec } from './network-spec.ts';

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

/**
 * All layers of a network with every default filled in.
 *
 * @throws E_ENGINE_NETWORK with all that makes no sense
 */
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

/** The table of an embedding as the kernel of a dense layer. */
export function tableKernel({ embedding }: NetworkSpec): PassSpec['kernel'] {
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
