import { formatShape, type NamedArrays } from '@seqgraft/core';
import { ShapeMismatch } from './errors.ts';
import { gateOrder } from './gate-order.ts';
import type { NetworkSpec } from './network-spec.ts';
import { type LayerSpec, type PassSpec, resolveNetwork, tableKernel } from './resolve-network.ts';

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
 * @throws E_ENGINE_NETWORK
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

/** Features of the inputs as the weights tell them. @throws E_ENGINE_SHAPE where the lowest kernel is missing or no matrix */
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
