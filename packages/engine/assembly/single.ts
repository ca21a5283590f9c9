import {
  GRU_RESET_AFTER, H_INPUT, L_IN, L_IN_STEP, L_INPUTS, L_STEPS, P_AHEAD, P_CELL, P_GATES, P_PADDED,
  P_REVERSED, P_ROWS, P_STATE_ROW, P_WEIGHTS,
} from '../src/plan-layout';
import { product } from './product';
import { address, ROW_BYTES, ROW_SHIFT, word } from './vector';

/*
 * A single sequence: what its inputs give to the gates is computed for a block of steps at once, the steps in the place of
 * the rows of a batch. Each step then goes through the weights of the state alone, which stay in a second-level cache.
 * The workspace is [inputs and 1, padded][block], then [gates · padded][block].
 */

/** Whether a gate takes part of the inputs: the second half of a GRU's candidate does not. */
// @ts-ignore: decorator
@inline
function seesInputs(pass: usize, gate: i32): bool {
  return word(pass, P_CELL) != GRU_RESET_AFTER || gate < 3;
}

// @ts-ignore: decorator
@inline
function gatesAt(pass: usize, inputs: i32): usize {
  return address(pass, P_AHEAD) + (<usize>(inputs + 1) << ROW_SHIFT);
}

/** z of the inputs and the bias for the steps from s on, as many as a block has. */
export function projectAhead(plan: usize, layer: usize, pass: usize, s: i32, scratch: usize): void {
  const inputs = word(layer, L_INPUTS);
  const steps = word(layer, L_STEPS);
  const x = address(pass, P_AHEAD);
  const lanes = min(BLOCK_ROWS, steps - s);
  for (let lane = 0; lane < lanes; lane++) {
    const t = word(pass, P_REVERSED) ? steps - 1 - s - lane : s + lane;
    let from = word(layer, L_IN) < 0
      ? address(plan, H_INPUT) + ((<usize>t * <usize>inputs) << 2)
      : scratch + address(layer, L_IN) + <usize>t * address(layer, L_IN_STEP);
    let to = x + (<usize>lane << 2);
    for (const end = from + (<usize>inputs << 2); from < end; from += 4) {
      store<f32>(to, load<f32>(from));
      to += ROW_BYTES;
    }
    store<f32>(to, 1);
  }
  const stride = <usize>word(pass, P_ROWS) << 4;
  const padded = word(pass, P_PADDED);
  const z = gatesAt(pass, inputs);
  for (let gate = 0; gate < word(pass, P_GATES); gate++) {
    if (!seesInputs(pass, gate)) continue;
    const weights = address(pass, P_WEIGHTS) + <usize>(gate * padded >> 2) * stride;
    product(weights, stride, x, inputs + 1, z + (<usize>(gate * padded) << ROW_SHIFT), padded >> 2, false, ROW_BYTES);
  }
}

/** Takes one step's z of that, its place in the block given, into gates `gateBytes` apart. */
export function takeProjected(pass: usize, layer: usize, lane: i32, z: usize, gateBytes: usize): void {
  const padded = word(pass, P_PADDED);
  const from = gatesAt(pass, word(layer, L_INPUTS)) + (<usize>lane << 2);
  for (let gate = 0; gate < word(pass, P_GATES); gate++) {
    const to = z + <usize>gate * gateBytes;
    if (!seesInputs(pass, gate)) {
      memory.fill(to, 0, padded << 2);
      continue;
    }
    let column = from + (<usize>(gate * padded) << ROW_SHIFT);
    for (let at = to; at < to + (<usize>padded << 2); at += 4) {
      store<f32>(at, load<f32>(column));
      column += ROW_BYTES;
    }
  }
}

/** The first row of a gate's weights that a step of a single sequence goes through: of the state, or of its bias. */
export function firstRowAfterInputs(pass: usize): i32 {
  return word(pass, P_STATE_ROW) - (word(pass, P_CELL) == GRU_RESET_AFTER ? 1 : 0);
}
