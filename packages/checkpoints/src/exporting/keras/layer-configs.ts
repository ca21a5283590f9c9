import type { Json } from '@seqgraft/core';
import type { ExportedSpec } from '../exported-spec.ts';

/** A layer as Keras and TensorFlow.js write it. */
export interface LayerConfig {
  readonly className: string;
  /** With the name; the inner layer of a Bidirectional under `layer`, as another of these. */
  readonly config: { readonly [name: string]: Json };
  readonly inner?: LayerConfig;
}

const classes = { rnn: 'SimpleRNN', lstm: 'LSTM', gru: 'GRU' } as const;

/** The layers of a spec from the input to the head, by their Keras names and settings. */
export function layerConfigs(spec: ExportedSpec): LayerConfig[] {
  const { cell, units, activation, dropout, embedding, targets, outputs, task } = spec;
  const recurrent = units.flatMap((width, index) => {
    const name = `recurrent_${index + 1}`;
    const inner: LayerConfig = {
      className: classes[cell],
      config: {
        name,
        units: width,
        activation,
        ...(cell !== 'rnn' && { recurrent_activation: 'sigmoid' }),
        use_bias: true,
        return_sequences: index < units.length - 1 || targets === 'every-step',
        return_state: false,
        go_backwards: false,
        stateful: false,
        unroll: false,
        dropout: 0,
        recurrent_dropout: 0,
        ...(cell === 'lstm' && { unit_forget_bias: true }),
        ...(cell === 'gru' && { reset_after: spec.resetAfter }),
      },
    };
    const layer: LayerConfig = spec.bidirectional
      ? { className: 'Bidirectional', config: { name, merge_mode: 'concat' }, inner }
      : inner;
    const drop: LayerConfig = { className: 'Dropout', config: { name: `dropout_${index + 1}`, rate: dropout } };
    return dropout > 0 ? [layer, drop] : [layer];
  });
  const table = embedding && {
    className: 'Embedding',
    config: { name: 'embedding', input_dim: embedding.vocabulary, output_dim: embedding.width, mask_zero: false },
  };
  const head = {
    className: 'Dense',
    config: { name: 'head', units: outputs, activation: task === 'classes' ? 'softmax' : 'linear', use_bias: true },
  };
  return [...(table === null ? [] : [table]), ...recurrent, head];
}

/** What the layers of other tools do not say of a spec. */
export function layerNotes({ task, tied }: ExportedSpec): string[] {
  return [
    ...(task === 'classes'
      ? ['The head has a softmax: the model gives probabilities, where the checkpoint has logits.']
      : []),
    ...(tied ? ['The head has a copy of the embedding as its kernel: trained further, the two part.'] : []),
    ...(task === 'quantiles' || task === 'gaussian'
      ? [`Outputs are ${task} as the head gives them; the file does not say so.`]
      : []),
  ];
}
