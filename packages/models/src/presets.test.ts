import { describe, expect, it } from 'vitest';
import { findPreset, presets } from './presets.ts';

describe('findPreset', () => {
  it('knows stacked-lstm-128: 2 × LSTM(128), dropout 0.2 after each, every step', () => {
    expect(findPreset('stacked-lstm-128').spec({ features: 8, outputs: 1 })).toMatchObject({
      cell: 'lstm',
      units: [128, 128],
      dropout: 0.2,
      features: 8,
      head: { targets: 'every-step', outputs: 1 },
    });
  });

  it('finds each by its name, and names differ', () => {
    for (const preset of presets) expect(findPreset(preset.name)).toBe(preset);
    expect(new Set(presets.map(({ name }) => name)).size).toBe(presets.length);
  });

  it('says the nearest name and all names', () => {
    expect(() => findPreset('stacked-ltsm-128')).toThrow(
      /^E_PRESET: .*tiny-lstm.*got "stacked-ltsm-128"\. Did you mean "stacked-lstm-128"\?/,
    );
  });

  it('refuses widths that are none', () => {
    expect(() => findPreset('gru-64').spec({ features: 0, outputs: 1 })).toThrow('E_SPEC');
  });
});
