import type { Json } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { fixture } from './foreign-fixtures.test-suite.ts';
import { readForeignModel } from './read-foreign-model.ts';
import { refuseForeignCode } from './refuse-foreign-code.ts';

const layer = (class_name: string, rest: { readonly [key: string]: Json } = {}): Json => ({
  class_name,
  config: { name: 'odd' },
  ...rest,
});
const model = (...layers: readonly Json[]): Json => ({ class_name: 'Sequential', config: { name: 'm', layers } });

const programs: readonly (readonly [what: string, layer: Json, code: string])[] = [
  ['Lambda', layer('Lambda', { module: 'keras.layers' }), 'a Lambda, which is code'],
  ['TFSMLayer', layer('TFSMLayer', { module: 'keras.layers' }), 'a TFSMLayer, which is code'],
  ['TorchModuleWrapper', layer('TorchModuleWrapper'), 'a TorchModuleWrapper, which is code'],
  ['TFOpLambda', layer('TFOpLambda'), 'a TFOpLambda, which is code'],
  ['a custom class of Keras 2', layer('My>Layer'), 'the custom My>Layer'],
  [
    'a registered class of Keras 3',
    layer('Layer', { module: null, registered_name: 'My>Layer' }),
    'the custom My>Layer',
  ],
  ['a class of another module', layer('LSTM', { module: 'os' }), 'os.LSTM, no part of Keras'],
  ['a module that begins like Keras', layer('LSTM', { module: 'kerasy.layers' }), 'kerasy.layers.LSTM'],
  ['a module that is a number', layer('LSTM', { module: 7 }), 'LSTM of a module without a name'],
  [
    'a function as activation',
    layer('Dense', {
      config: { name: 'odd', activation: { module: 'builtins', class_name: 'function', config: 'evil' } },
    }),
    'the function "evil" of somebody\'s own',
  ],
  [
    'a lambda as activation',
    layer('Dense', { config: { name: 'odd', activation: { class_name: '__lambda__', config: { value: '4wEA' } } } }),
    'a __lambda__, which is code',
  ],
  [
    'a custom initializer in a cell in a wrapper',
    layer('Bidirectional', {
      config: {
        name: 'odd',
        layer: { class_name: 'LSTM', config: { kernel_initializer: { module: 'my', class_name: 'Init', config: {} } } },
      },
    }),
    'my.Init, no part of Keras',
  ],
];

describe('refuseForeignCode', () => {
  it.each(programs)('refuses %s by the name of its layer', (_what, odd, code) => {
    expect(() => refuseForeignCode(model(layer('LSTM', { config: { name: 'good' } }), odd))).toThrow(
      expect.objectContaining({
        code: 'E_FOREIGN_CODE',
        details: { found: [expect.objectContaining({ layer: 'odd', code: expect.stringContaining(code) })] },
      }),
    );
  });

  it('tells of all at once, and where they are', () => {
    expect(() => refuseForeignCode(model(layer('Lambda'), layer('LSTM'), layer('TFSMLayer')))).toThrow(
      '"odd" is a Lambda, which is code (config.config.layers[0]); "odd" is a TFSMLayer, which is code (config.config.layers[2]).',
    );
  });

  it.each(['keras3.keras', 'keras2.keras', 'keras3.h5', 'keras2.h5'])('lets %s pass', async (name) => {
    const { config } = await readForeignModel({ name, bytes: fixture(name) });
    expect(config).not.toBeNull();
  });

  it('lets inner modules, values of Python and unknown classes pass', () => {
    const inner = { module: 'keras.src.models.functional', class_name: 'Functional', registered_name: 'Functional' };
    const tuple: Json = { class_name: '__tuple__', items: [1, 2] };
    refuseForeignCode(model({ ...inner, config: { name: 'f', shape: tuple } }, layer('AttentionOfTomorrow')));
  });
});
