/**
 * The order of gates in a kernel's columns, as Keras has it, everywhere in seqgraft.
 * PyTorch stacks the gates in rows: LSTM i,f,g,o (g is Keras' c), GRU r,z,n (n is Keras' h).
 */
export const gateOrder = {
  rnn: ['h'],
  lstm: ['i', 'f', 'c', 'o'],
  gru: ['z', 'r', 'h'],
} as const;

/** For each gate of Keras, its place in PyTorch's order. */
export const pytorchGatePlaces: Readonly<Record<keyof typeof gateOrder, readonly number[]>> = {
  rnn: [0],
  lstm: [0, 1, 2, 3],
  gru: [1, 0, 2],
};
