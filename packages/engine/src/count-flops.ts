import { gateOrder } from './gate-order.ts';
import type { NetworkSpec } from './network-spec.ts';
import { lastOnly, resolveNetwork } from './resolve-network.ts';

/** What a network is given at once. */
export interface BatchSize {
  readonly batch: number;
  /** Of time. */
  readonly steps: number;
  readonly features: number;
}

/**
 * Floating-point operations of a network's matrix products, a product and its sum counted as two: of a forward pass, and
 * of a training step that trains all of it.
 *
 * A step has each product three times: forward, for the gradient of the weights and for that of what came in, which nobody
 * needs of the network's own inputs. Activations, dropout and the optimizer do not count, so that rates compare to `gemmPeak`.
 *
 * @throws E_ENGINE_NETWORK
 */
export function countFlops(
  network: NetworkSpec,
  { batch, steps, features }: BatchSize,
): { readonly forward: number; readonly step: number } {
  let forward = 0;
  let step = 0;
  for (const [index, layer] of resolveNetwork(network, features).entries()) {
    const rows = batch * (layer.dense && lastOnly(network) ? 1 : steps);
    for (const pass of layer.passes) {
      const width = pass.cell === 'dense' ? pass.units : gateOrder[pass.cell].length * pass.units;
      const kernel = 2 * rows * pass.inputs * width;
      const recurrent = pass.cell === 'dense' ? 0 : 2 * rows * pass.units * width;
      forward += kernel + recurrent;
      step += (index === 0 ? 2 : 3) * kernel + 3 * recurrent;
    }
  }
  return { forward, step };
}
