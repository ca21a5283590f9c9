import { gateOrder } from '../gate-order.ts';
import type { PassSpec } from '../resolve-network.ts';

/*
 * Plain float64 cells, one row of a batch and one step at a time: what the compiled code must agree with.
 * Arrays are in Keras' layout.
 */

export interface PassWeights {
  readonly kernel: Float64Array; // [inputs, gates · units]
  readonly recurrent: Float64Array; // [units, gates · units]
  readonly bias: Float64Array; // [gates · units] or [2, gates · units]; zeros where there is none
}

/** What a step leaves for its backward pass. */
export interface StepRecord {
  readonly x: Float64Array;
  readonly h: Float64Array;
  readonly c: Float64Array;
  readonly hNext: Float64Array;
  readonly cNext: Float64Array;
  /** Activated gates in Keras' order, [gates · units]. */
  readonly gates: Float64Array;
  /** GRU with the reset after: h·U_h + b of the candidate. */
  readonly recurrentCandidate: Float64Array;
}

const at = (array: Float64Array, i: number): number => array[i] as number;

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function gate(pass: PassSpec, x: number): number {
  return pass.hardSigmoid ? Math.min(1, Math.max(0, 0.2 * x + 0.5)) : sigmoid(x);
}

function gateSlope(pass: PassSpec, y: number): number {
  if (pass.hardSigmoid) return y > 0 && y < 1 ? 0.2 : 0;
  return y * (1 - y);
}

function activate(pass: PassSpec, x: number): number {
  if (pass.activation === 'relu') return Math.max(0, x);
  return pass.activation === 'sigmoid' ? sigmoid(x) : Math.tanh(x);
}

function activationSlope(pass: PassSpec, y: number): number {
  if (pass.activation === 'relu') return y > 0 ? 1 : 0;
  return pass.activation === 'sigmoid' ? y * (1 - y) : 1 - y * y;
}

/** matrix columns first … first + units, weighted by the vector's entries, added up */
function times(vector: Float64Array, matrix: Float64Array, width: number, column: number): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += at(vector, i) * at(matrix, i * width + column);
  return sum;
}

export function forwardCell(
  pass: PassSpec,
  weights: PassWeights,
  x: Float64Array,
  state: { h: Float64Array; c: Float64Array },
): StepRecord {
  const { units } = pass;
  const { h, c } = state;
  const { kernel, recurrent, bias } = weights;
  const width = (pass.cell === 'dense' ? 1 : gateOrder[pass.cell].length) * units;
  const gates = new Float64Array(width);
  const hNext = new Float64Array(units);
  const cNext = new Float64Array(units);
  const recurrentCandidate = new Float64Array(units);
  const z = (column: number): number =>
    times(x, kernel, width, column) +
    times(h, recurrent, width, column) +
    at(bias, column) +
    (pass.resetAfter ? at(bias, width + column) : 0);
  if (pass.cell === 'rnn') {
    for (let j = 0; j < units; j++) {
      gates[j] = activate(pass, z(j));
      hNext[j] = at(gates, j);
    }
  } else if (pass.cell === 'lstm') {
    for (let j = 0; j < units; j++) {
      const i = gate(pass, z(j));
      const f = gate(pass, z(units + j));
      const g = Math.tanh(z(2 * units + j));
      const o = gate(pass, z(3 * units + j));
      gates[j] = i;
      gates[units + j] = f;
      gates[2 * units + j] = g;
      gates[3 * units + j] = o;
      cNext[j] = f * at(c, j) + i * g;
      hNext[j] = o * Math.tanh(at(cNext, j));
    }
  } else if (pass.cell === 'gru') {
    for (let j = 0; j < 2 * units; j++) gates[j] = gate(pass, z(j));
    const reset = gates.subarray(units, 2 * units);
    const resetState = h.map((value, j) => value * at(reset, j));
    for (let j = 0; j < units; j++) {
      const column = 2 * units + j;
      let n = times(x, kernel, width, column) + at(bias, column);
      if (pass.resetAfter) {
        recurrentCandidate[j] = times(h, recurrent, width, column) + at(bias, width + column);
        n += at(reset, j) * at(recurrentCandidate, j);
      } else {
        n += times(resetState, recurrent, width, column);
      }
      gates[column] = Math.tanh(n);
      hNext[j] = at(gates, j) * at(h, j) + (1 - at(gates, j)) * at(gates, column);
    }
  } else {
    for (let j = 0; j < units; j++) hNext[j] = times(x, kernel, width, j) + at(bias, j);
  }
  return { x, h, c, hNext, cNext, gates, recurrentCandidate };
}

/** Adds to the weights' gradients; returns those of inputs and state. */
export function backwardCell(
  pass: PassSpec,
  weights: PassWeights,
  record: StepRecord,
  upstream: { dh: Float64Array; dc: Float64Array; gradient: PassWeights },
): { dx: Float64Array; dh: Float64Array; dc: Float64Array } {
  const { units } = pass;
  const { x, h, c, cNext, gates, recurrentCandidate } = record;
  const { dh, dc, gradient } = upstream;
  const width = (pass.cell === 'dense' ? 1 : gateOrder[pass.cell].length) * units;
  const dzInput = new Float64Array(width);
  const dzState = new Float64Array(width);
  const dhBefore = new Float64Array(units);
  const dcBefore = new Float64Array(units);
  const dx = new Float64Array(x.length);
  /** What the recurrent weights of a column multiply. */
  let resetState: Float64Array | undefined;
  const dResetState = new Float64Array(units);
  if (pass.cell === 'rnn') {
    for (let j = 0; j < units; j++) dzInput[j] = dzState[j] = at(dh, j) * activationSlope(pass, at(gates, j));
  } else if (pass.cell === 'lstm') {
    for (let j = 0; j < units; j++) {
      const [i, f, g, o] = [0, 1, 2, 3].map((k) => at(gates, k * units + j)) as [number, number, number, number];
      const squashed = Math.tanh(at(cNext, j));
      const dCell = at(dc, j) + at(dh, j) * o * (1 - squashed * squashed);
      dzInput[j] = dCell * g * gateSlope(pass, i);
      dzInput[units + j] = dCell * at(c, j) * gateSlope(pass, f);
      dzInput[2 * units + j] = dCell * i * (1 - g * g);
      dzInput[3 * units + j] = at(dh, j) * squashed * gateSlope(pass, o);
      dcBefore[j] = dCell * f;
    }
    dzState.set(dzInput);
  } else if (pass.cell === 'gru') {
    if (!pass.resetAfter) resetState = h.map((value, j) => value * at(gates, units + j));
    for (let j = 0; j < units; j++) {
      const z = at(gates, j);
      const r = at(gates, units + j);
      const n = at(gates, 2 * units + j);
      const dn = at(dh, j) * (1 - z) * (1 - n * n);
      dzInput[j] = at(dh, j) * (at(h, j) - n) * gateSlope(pass, z);
      dzInput[2 * units + j] = dn;
      dzState[2 * units + j] = pass.resetAfter ? dn * r : dn;
      if (pass.resetAfter) dzInput[units + j] = dn * at(recurrentCandidate, j) * gateSlope(pass, r);
      dhBefore[j] = at(dh, j) * z;
    }
    if (!pass.resetAfter) {
      for (let i = 0; i < units; i++) {
        for (let j = 0; j < units; j++) {
          dResetState[i] =
            at(dResetState, i) + at(weights.recurrent, i * width + 2 * units + j) * at(dzState, 2 * units + j);
        }
        const r = at(gates, units + i);
        dzInput[units + i] = at(dResetState, i) * at(h, i) * gateSlope(pass, r);
        dhBefore[i] = at(dhBefore, i) + at(dResetState, i) * r;
      }
    }
    for (let j = 0; j < 2 * units; j++) dzState[j] = at(dzInput, j);
  } else {
    dzInput.set(dh);
  }
  for (let column = 0; column < width; column++) {
    const candidate = resetState !== undefined && column >= 2 * units;
    for (let i = 0; i < x.length; i++) {
      const place = i * width + column;
      gradient.kernel[place] = at(gradient.kernel, place) + at(x, i) * at(dzInput, column);
      dx[i] = at(dx, i) + at(weights.kernel, place) * at(dzInput, column);
    }
    if (pass.cell !== 'dense') {
      for (let i = 0; i < units; i++) {
        const place = i * width + column;
        const from = candidate ? at(resetState as Float64Array, i) : at(h, i);
        gradient.recurrent[place] = at(gradient.recurrent, place) + from * at(dzState, column);
        if (!candidate) dhBefore[i] = at(dhBefore, i) + at(weights.recurrent, place) * at(dzState, column);
      }
    }
    gradient.bias[column] = at(gradient.bias, column) + at(dzInput, column);
    if (pass.resetAfter) gradient.bias[width + column] = at(gradient.bias, width + column) + at(dzState, column);
  }
  return { dx, dh: dhBefore, dc: dcBefore };
}
