import {
  DENSE, P_CELL, P_GATE_TABLE, P_GATES, P_INPUTS, P_INPUTS_PADDED, P_PADDED, P_ROWS, P_STATE_ROW, P_TRANSPOSED,
  P_UNITS, P_WEIGHTS,
} from '../src/plan-layout';
import { address, word } from './vector';

/*
 * Keras' arrays, kernel [inputs, gates · units], recurrent_kernel [units, gates · units], bias [gates · units] or
 * [2, gates · units], to and from panels [gate][unit / 4][row][4], row: inputs, bias, state.
 */

/** @param out true: from the panels to the arrays; a bias of 0 stands for none */
function movePanels(pass: usize, panels: usize, kernel: usize, recurrent: usize, bias: usize, out: bool): void {
  const gates = word(pass, P_GATES);
  const padded = word(pass, P_PADDED);
  const units = word(pass, P_UNITS);
  const inputs = word(pass, P_INPUTS);
  const rows = word(pass, P_ROWS);
  const stateRow = word(pass, P_STATE_ROW);
  // A GRU with the reset after has four gates here, three in Keras.
  const kerasGates = gates == 4 && word(pass, P_GATE_TABLE) == 2 ? 3 : gates;
  const width = kerasGates * units;
  for (let gate = 0; gate < gates; gate++) {
    const place = word(pass, P_GATE_TABLE + gate * 3) * units;
    const first = word(pass, P_GATE_TABLE + gate * 3 + 1);
    const end = word(pass, P_GATE_TABLE + gate * 3 + 2);
    for (let row = first; row < end; row++) {
      let array: usize;
      if (row < inputs) array = kernel + (<usize>(row * width) << 2);
      else if (row >= stateRow && recurrent) array = recurrent + (<usize>((row - stateRow) * width) << 2);
      else if (row == inputs) array = bias;
      else if (row == stateRow - 1 && kerasGates != gates) array = bias ? bias + (<usize>width << 2) : 0;
      else array = 0;
      let unit = 0;
      for (; unit + 4 <= units; unit += 4) {
        const at = panels + (<usize>(((gate * padded + unit) >> 2) * rows + row) << 4);
        const value = array + (<usize>(place + unit) << 2);
        if (!out) v128.store(at, array ? v128.load(value) : f32x4.splat(0));
        else if (array) v128.store(value, v128.load(at));
      }
      for (; unit < units; unit++) {
        const column = gate * padded + unit;
        const at = panels + (<usize>((column >> 2) * rows + row) << 4) + (<usize>(column & 3) << 2);
        if (out) {
          if (array) store<f32>(array + (<usize>(place + unit) << 2), load<f32>(at));
        } else {
          store<f32>(at, array ? load<f32>(array + (<usize>(place + unit) << 2)) : 0);
        }
      }
    }
  }
}

export function pack(pass: usize, panels: usize, kernel: usize, recurrent: usize, bias: usize): void {
  movePanels(pass, panels, kernel, recurrent, bias, false);
}

export function unpack(pass: usize, panels: usize, kernel: usize, recurrent: usize, bias: usize): void {
  movePanels(pass, panels, kernel, recurrent, bias, true);
}

/** Four rows of a panel, turned: transposed[column][4 rows]. Reads past the panel's end where rows are not a multiple of four. */
// @ts-ignore: decorator
@inline
function transposeFour(from: usize, to: usize): void {
  const a = v128.load(from, 0);
  const b = v128.load(from, 16);
  const c = v128.load(from, 32);
  const d = v128.load(from, 48);
  const ab0 = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
  const cd0 = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
  const ab1 = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  const cd1 = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f32>(ab0, cd0, 0, 1, 4, 5), 0);
  v128.store(to, v128.shuffle<f32>(ab0, cd0, 2, 3, 6, 7), 16);
  v128.store(to, v128.shuffle<f32>(ab1, cd1, 0, 1, 4, 5), 32);
  v128.store(to, v128.shuffle<f32>(ab1, cd1, 2, 3, 6, 7), 48);
}

/** The copy that the backward pass reads, [state then inputs, in fours][column][4], for panels first … end. */
export function transpose(pass: usize, first: i32, end: i32): void {
  const rows = word(pass, P_ROWS);
  const stride = <usize>(word(pass, P_GATES) * word(pass, P_PADDED)) << 4;
  const statePanels = word(pass, P_CELL) == DENSE ? 0 : word(pass, P_PADDED) >> 2;
  const inputPanels = word(pass, P_INPUTS_PADDED) >> 2;
  const stateRow = word(pass, P_STATE_ROW);
  for (let panel = first; panel < end; panel++) {
    const from = address(pass, P_WEIGHTS) + (<usize>(panel * rows) << 4);
    let to = address(pass, P_TRANSPOSED) + (<usize>panel << 6);
    for (let q = 0; q < statePanels; q++, to += stride) transposeFour(from + (<usize>(stateRow + (q << 2)) << 4), to);
    for (let q = 0; q < inputPanels; q++, to += stride) transposeFour(from + (<usize>(q << 2) << 4), to);
  }
}
