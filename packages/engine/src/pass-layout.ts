import { DENSE, GRU_RESET_AFTER, GRU_RESET_BEFORE, LSTM, RNN_RELU, RNN_SIGMOID, RNN_TANH } from './plan-layout.ts';
import type { PassSpec } from './resolve-network.ts';

/** How one pass's weights lie in panels, [gate][unit / 4][row][4]. */
export interface PassLayout {
  readonly cell: number;
  readonly gates: readonly Gate[];
  /** Units, and inputs, rounded up to four. */
  readonly padded: number;
  readonly inputsPadded: number;
  /** First row of the state; the rows before are inputs, 1 and, for a GRU, filling up to a multiple of four and a second 1. */
  readonly stateRow: number;
  /** Rows that hold a 1 where there is a bias. */
  readonly biasRows: readonly number[];
  /** A multiple of four. */
  readonly rows: number;
  /** Columns of z that the inputs, and the state, take part in. */
  readonly inputColumns: readonly [number, number];
  readonly stateColumns: readonly [number, number];
  readonly panels: number;
  readonly weightBytes: number;
  readonly transposedBytes: number;
}

interface Gate {
  /** Place in Keras' order. */
  readonly keras: number;
  readonly firstRow: number;
  readonly endRow: number;
}

const rnnCells = { tanh: RNN_TANH, relu: RNN_RELU, sigmoid: RNN_SIGMOID } as const;

export function roundUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}

/** The least number from `value` on that is twice an odd number: steps that far apart do not fall on the same cache sets. */
export function twiceOdd(value: number): number {
  return roundUp(value - 2, 4) + 2;
}

function cellOf(pass: PassSpec): number {
  if (pass.cell === 'dense') return DENSE;
  if (pass.cell === 'lstm') return LSTM;
  if (pass.cell === 'rnn') return rnnCells[pass.activation];
  return pass.resetAfter ? GRU_RESET_AFTER : GRU_RESET_BEFORE;
}

export function layOut(pass: PassSpec): PassLayout {
  const cell = cellOf(pass);
  const { inputs, units } = pass;
  const padded = roundUp(units, 4);
  const gru = pass.cell === 'gru';
  const split = gru ? roundUp(inputs + 1, 4) : inputs + 1;
  const stateRow = cell === GRU_RESET_AFTER ? split + 1 : split;
  const end = cell === DENSE ? inputs + 1 : stateRow + units;
  const all = (keras: number): Gate => ({ keras, firstRow: 0, endRow: end });
  let gates: Gate[];
  if (cell === LSTM) gates = [all(0), all(1), all(2), all(3)];
  else if (cell === GRU_RESET_BEFORE) gates = [all(2), all(0), all(1)];
  else if (cell === GRU_RESET_AFTER) {
    // The candidate in two: what the inputs give, and what the state gives and the reset gate scales.
    gates = [{ keras: 2, firstRow: 0, endRow: inputs + 1 }, all(0), all(1), { keras: 2, firstRow: split, endRow: end }];
  } else gates = [all(0)];
  const columns = gates.length * padded;
  const rows = roundUp(end, 4);
  const inputsPadded = roundUp(inputs, 4);
  const statePanels = cell === DENSE ? 0 : padded / 4;
  return {
    cell,
    gates,
    padded,
    inputsPadded,
    stateRow,
    biasRows: pass.useBias ? (cell === GRU_RESET_AFTER ? [inputs, split] : [inputs]) : [],
    rows,
    inputColumns: [0, cell === GRU_RESET_AFTER ? 3 * padded : cell === DENSE ? units : columns],
    stateColumns: [gru ? padded : 0, columns],
    panels: columns / 4,
    weightBytes: columns * rows * 4,
    transposedBytes: (statePanels + inputsPadded / 4) * columns * 16,
  };
}
