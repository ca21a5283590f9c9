import { backwardLstm, backwardRnn, forwardLstm, forwardRnn, Logistic, Relu, Tanh } from './cells';
import {
  backwardGruAfter, backwardGruBefore, backwardReset, forwardGruAfter, forwardGruBefore, resetGruBefore,
} from './gru-cells';
import {
  DENSE, GRU_RESET_AFTER, GRU_RESET_BEFORE, LSTM, P_CELL, P_GATES, P_GATE_TABLE, P_HARD, P_INPUT_COLUMN,
  P_INPUT_COLUMN_END, P_INPUTS_PADDED, P_PADDED, P_ROWS, P_STATE_COLUMN, P_STATE_COLUMN_END, P_STATE_ROW,
  P_TRANSPOSED, P_UNITS, P_WEIGHTS, RNN_RELU, RNN_TANH,
} from '../src/plan-layout';
import { product, productOfOne } from './product';
import { address, HardSigmoid, Sigmoid, word } from './vector';

/** From a gate of z to the next. Of a single row they lie a whole number of vector pairs apart. */
// @ts-ignore: decorator
@inline
export function gateBytesOf(pass: usize, rowBytes: i32): usize {
  const bytes = word(pass, P_PADDED) * rowBytes;
  return <usize>(rowBytes == 4 ? (bytes + 31) & ~31 : bytes);
}

/** z (+)= W·x for rows first … end of the weights and the panels of one gate, or of several gates of equal rows. */
// @ts-ignore: decorator
@inline
function multiply(pass: usize, gate: i32, gates: i32, first: i32, end: i32, x: usize, z: usize, rowBytes: i32, add: bool): void {
  const stride = <usize>word(pass, P_ROWS) << 4;
  const panels = word(pass, P_PADDED) >> 2;
  const gateBytes = gateBytesOf(pass, rowBytes);
  let weights = address(pass, P_WEIGHTS) + <usize>(gate * panels) * stride + (<usize>first << 4);
  let out = z + <usize>gate * gateBytes;
  if (rowBytes != 4) {
    product(weights, stride, x, end - first, out, panels * gates, add, rowBytes);
    return;
  }
  for (let i = 0; i < gates; i++) {
    productOfOne(weights, stride, x, end - first, out, panels, add);
    weights += <usize>panels * stride;
    out += gateBytes;
  }
}

function forwardStepOf<G>(
  pass: usize, x: usize, z: usize, h: usize, c: usize, cNext: usize, rh: usize, out: usize, rowBytes: i32, start: i32,
): void {
  const cell = word(pass, P_CELL);
  const gates = word(pass, P_GATES);
  const gateBytes = gateBytesOf(pass, rowBytes);
  const bytes = word(pass, P_UNITS) * rowBytes;
  const state = x + <usize>(word(pass, P_STATE_ROW) * rowBytes);
  if (cell == GRU_RESET_AFTER || cell == GRU_RESET_BEFORE) {
    for (let gate = 0; gate < gates; gate++) {
      const first = max(start, word(pass, P_GATE_TABLE + gate * 3 + 1));
      // The candidate of a GRU with the reset before waits for r·h.
      const waits = gate == 0 && cell == GRU_RESET_BEFORE;
      const end = waits ? word(pass, P_STATE_ROW) : word(pass, P_GATE_TABLE + gate * 3 + 2);
      if (first < end) multiply(pass, gate, 1, first, end, x + <usize>(first * rowBytes), z, rowBytes, start > 0);
    }
    if (cell == GRU_RESET_AFTER) {
      forwardGruAfter<G>(z, gateBytes, bytes, state, h, out);
    } else {
      resetGruBefore<G>(z, gateBytes, bytes, state, rh);
      multiply(pass, 0, 1, word(pass, P_STATE_ROW), word(pass, P_GATE_TABLE + 2), rh, z, rowBytes, true);
      forwardGruBefore(z, gateBytes, bytes, state, h, out);
    }
    return;
  }
  const end = word(pass, P_GATE_TABLE + 2);
  multiply(pass, 0, gates, start, end, x + <usize>(start * rowBytes), z, rowBytes, start > 0);
  if (cell == LSTM) forwardLstm<G>(z, gateBytes, bytes, c, cNext, h, out);
  else if (cell == DENSE) memory.copy(out, z, bytes);
  else if (cell == RNN_TANH) forwardRnn<Tanh>(z, bytes, h, out);
  else if (cell == RNN_RELU) forwardRnn<Relu>(z, bytes, h, out);
  else forwardRnn<Logistic>(z, bytes, h, out);
}

function backwardStepOf<G>(
  pass: usize, state: usize, z: usize, c: usize, cNext: usize, dh: usize, dc: usize, drh: usize, dx: usize, addInputs: bool,
  rowBytes: i32,
): void {
  const cell = word(pass, P_CELL);
  const padded = word(pass, P_PADDED);
  const gateBytes = <usize>(padded * rowBytes);
  const bytes = word(pass, P_UNITS) * rowBytes;
  const columns = word(pass, P_GATES) * padded;
  const stride = <usize>columns << 4;
  const transposed = address(pass, P_TRANSPOSED);
  const statePanels = padded >> 2;

  if (cell == LSTM) backwardLstm<G>(z, gateBytes, bytes, c, cNext, dh, dc);
  else if (cell == GRU_RESET_AFTER) backwardGruAfter<G>(z, gateBytes, bytes, state, dh);
  else if (cell == GRU_RESET_BEFORE) {
    backwardGruBefore<G>(z, gateBytes, bytes, state, dh);
    product(transposed, stride, z, padded, drh, statePanels, false, rowBytes);
    backwardReset<G>(z, gateBytes, bytes, state, drh, dh);
  } else if (cell == RNN_TANH) backwardRnn<Tanh>(z, bytes, dh);
  else if (cell == RNN_RELU) backwardRnn<Relu>(z, bytes, dh);
  else if (cell != DENSE) backwardRnn<Logistic>(z, bytes, dh);

  if (cell != DENSE) {
    const first = word(pass, P_STATE_COLUMN);
    const straight = cell == GRU_RESET_AFTER || cell == GRU_RESET_BEFORE;
    const count = word(pass, P_STATE_COLUMN_END) - first;
    product(transposed + (<usize>first << 4), stride, z + <usize>(first * rowBytes), count, dh, statePanels, straight, rowBytes);
  }
  if (dx) {
    const first = word(pass, P_INPUT_COLUMN);
    const count = word(pass, P_INPUT_COLUMN_END) - first;
    const panels = cell == DENSE ? 0 : statePanels;
    const from = transposed + <usize>panels * stride + (<usize>first << 4);
    product(from, stride, z + <usize>(first * rowBytes), count, dx, word(pass, P_INPUTS_PADDED) >> 2, addInputs, rowBytes);
  }
}

/**
 * One step of one direction: z = W·[x | 1 | h], then the cell.
 *
 * @param x row [inputs | 1 | state] of this step; `h`: where the new state goes; `c`, `cNext`: cells before and after;
 *   `rh`: r·h of a GRU with the reset before; `out`: the layer's output row; `start`: the row to begin
 *   at, where z holds what the rows before it give
 */
export function forwardStep(
  pass: usize, x: usize, z: usize, h: usize, c: usize, cNext: usize, rh: usize, out: usize, rowBytes: i32, start: i32,
): void {
  if (word(pass, P_HARD)) forwardStepOf<HardSigmoid>(pass, x, z, h, c, cNext, rh, out, rowBytes, start);
  else forwardStepOf<Sigmoid>(pass, x, z, h, c, cNext, rh, out, rowBytes, start);
}

/**
 * The same backward, of a GRU with the `state` before: dh on entry is the gradient of the new state, on return that of the state before; z becomes dz;
 * the gradient of the inputs is added to or put in `dx`, where that is not 0.
 */
export function backwardStep(
  pass: usize, state: usize, z: usize, c: usize, cNext: usize, dh: usize, dc: usize, drh: usize, dx: usize, addInputs: bool,
  rowBytes: i32,
): void {
  if (word(pass, P_HARD)) backwardStepOf<HardSigmoid>(pass, state, z, c, cNext, dh, dc, drh, dx, addInputs, rowBytes);
  else backwardStepOf<Sigmoid>(pass, state, z, c, cNext, dh, dc, drh, dx, addInputs, rowBytes);
}
