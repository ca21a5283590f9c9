import { H_INPUT_GRADIENT, H_TOKEN_OFFSETS, H_TOKEN_POSITIONS, P_GRADIENT, P_INPUTS, P_ROWS, P_UNITS } from '../src/plan-layout';
import { address, word } from './vector';

/**
 * Adds to the columns of a table's panels, a token each, the gradients of the steps that looked the token up, in the
 * order of the steps.
 */
export function addTokens(plan: usize, pass: usize, firstPanel: i32, endPanel: i32): void {
  const width = word(pass, P_INPUTS);
  const panelBytes = <usize>word(pass, P_ROWS) << 4;
  const offsets = address(plan, H_TOKEN_OFFSETS);
  const positions = address(plan, H_TOKEN_POSITIONS);
  const gradients = address(plan, H_INPUT_GRADIENT);
  const end = min(endPanel << 2, word(pass, P_UNITS));
  for (let token = firstPanel << 2; token < end; token++) {
    const column = address(pass, P_GRADIENT) + <usize>(token >> 2) * panelBytes + (<usize>(token & 3) << 2);
    const last = load<i32>(offsets + (<usize>(token + 1) << 2));
    for (let n = load<i32>(offsets + (<usize>token << 2)); n < last; n++) {
      let from = gradients + ((<usize>load<i32>(positions + (<usize>n << 2)) * <usize>width) << 2);
      let to = column;
      for (let i = 0; i < width; i++, from += 4, to += 16) store<f32>(to, load<f32>(to) + load<f32>(from));
    }
  }
}
