import { didYouMean } from '@seqgraft/core';
import { PresetError } from './model-errors.ts';
import type { ModelSpec, ModelSpecInput } from './model-spec.ts';
import { parseModelSpec } from './parse-model-spec.ts';

/** What a preset leaves open: the widths of the data. */
export interface PresetSizes {
  readonly features: number;
  readonly outputs: number;
}

/** A model that has proved itself, by name. */
export interface Preset {
  readonly name: string;
  /** One line on what it is good for. */
  readonly description: string;
  /** The spec for data of these widths. @throws E_SPEC for widths that are none */
  spec(sizes: PresetSizes): ModelSpec;
}

type PresetChoices = Omit<ModelSpecInput, 'features' | 'head'> & { readonly targets: 'last' | 'every-step' };

function preset(name: string, description: string, { targets, ...choices }: PresetChoices): Preset {
  return {
    name,
    description,
    spec: ({ features, outputs }) => parseModelSpec({ ...choices, features, head: { targets, outputs } }),
  };
}

/** All presets, the smallest first. */
export const presets: readonly Preset[] = [
  preset('tiny-lstm', 'LSTM(16), last step: seconds to train, for demos and tests.', {
    cell: 'lstm',
    units: [16],
    targets: 'last',
  }),
  preset('small-rnn', 'SimpleRNN(32), last step: the plainest network, for short lookbacks.', {
    cell: 'rnn',
    units: [32],
    targets: 'last',
  }),
  preset('small-lstm', 'LSTM(32), last step: where to start with one series.', {
    cell: 'lstm',
    units: [32],
    targets: 'last',
  }),
  preset('gru-64', 'GRU(64), last step: a quarter fewer weights than an LSTM of its size.', {
    cell: 'gru',
    units: [64],
    targets: 'last',
  }),
  preset(
    'bidirectional-lstm-32',
    'LSTM(32) in both directions, dropout 0.1, last step: for windows that are known as a whole.',
    {
      cell: 'lstm',
      units: [32],
      bidirectional: true,
      dropout: 0.1,
      targets: 'last',
    },
  ),
  preset('stacked-gru-64', '2 × GRU(64), dropout 0.2 after each, every step.', {
    cell: 'gru',
    units: [64, 64],
    dropout: 0.2,
    targets: 'every-step',
  }),
  preset('stacked-lstm-128', '2 × LSTM(128), dropout 0.2 after each, every step: for many series or long histories.', {
    cell: 'lstm',
    units: [128, 128],
    dropout: 0.2,
    targets: 'every-step',
  }),
];

/**
 * The preset of this name.
 *
 * @throws E_PRESET with the known names and the nearest
 */
export function findPreset(name: string): Preset {
  const found = presets.find((known) => known.name === name);
  if (found !== undefined) return found;
  const known = presets.map((each) => each.name);
  throw new PresetError({ name, known, hint: didYouMean(name, known) });
}
