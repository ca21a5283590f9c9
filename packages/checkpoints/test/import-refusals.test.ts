import type { DenseArray, Json } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import type { ForeignModel } from '../src/foreign/foreign-model.ts';
import { importModel } from '../src/importing/import-model.ts';
import type { ImportOptions } from '../src/importing/imported-model.ts';
import { readFixture } from './foreign-case.ts';

// biome-ignore lint/suspicious/noExplicitAny: configs are changed wherever a case wants
type Config = any;

function problemsOf(model: ForeignModel, options?: ImportOptions): string[] {
  try {
    importModel(model, options);
  } catch (error) {
    const { code, details } = error as { code: string; details: { problems: { where: string; problem: string }[] } };
    expect(code).toBe('E_IMPORT');
    return details.problems.map(({ where, problem }) => `${where}: ${problem}`);
  }
  return [];
}

/** A file of Keras with something changed in its config. */
async function changed(file: string, change: (layers: Config[], config: Config) => void): Promise<ForeignModel> {
  const model = await readFixture(`keras/${file}`);
  const config = structuredClone(model.config) as Config;
  change(config.config.layers, config);
  return { ...model, config: config as Json };
}

describe('of Keras, what a spec cannot say is refused by layer, setting and value', () => {
  it.each<[string, string, (layers: Config[], config: Config) => void, RegExp]>([
    [
      'steps backwards',
      'simple-rnn-3.keras',
      ([, rnn]) => (rnn.config.go_backwards = true),
      /"simple_rnn" \(SimpleRNN\): go_backwards is true, and must be false/,
    ],
    ['a state that is kept', 'simple-rnn-3.keras', ([, rnn]) => (rnn.config.stateful = true), /stateful is true/],
    [
      'another activation',
      'simple-rnn-3.keras',
      ([, rnn]) => (rnn.config.activation = 'elu'),
      /activation is "elu", and must be tanh, relu, sigmoid/,
    ],
    [
      'other gates',
      'gru-reset-before-3.keras',
      ([, gru]) => (gru.config.recurrent_activation = 'hard_sigmoid'),
      /recurrent_activation is "hard_sigmoid", and must be "sigmoid"/,
    ],
    [
      'gates that are not given',
      'gru-reset-before-3.keras',
      ([, gru]) => delete gru.config.recurrent_activation,
      /recurrent_activation is not given, which means "hard_sigmoid"/,
    ],
    [
      'a mask',
      'embedding-sigmoid-3.keras',
      ([, table]) => (table.config.mask_zero = true),
      /"embedding" \(Embedding\): mask_zero is true/,
    ],
    [
      'a sum of directions',
      'lstm-bidirectional-2-3.keras',
      ([, both]) => (both.config.merge_mode = 'sum'),
      /merge_mode is "sum", and must be "concat"/,
    ],
    [
      'directions that differ',
      'lstm-bidirectional-2-3.keras',
      ([, both]) => (both.config.backward_layer.config.activation = 'relu'),
      /its two directions differ in activation/,
    ],
    [
      'a body without sequences',
      'lstm-2-dropout-3.keras',
      ([, lstm]) => (lstm.config.return_sequences = false),
      /"lstm" \(LSTM\): return_sequences is false, and a recurrent layer follows it/,
    ],
    [
      'activations that differ',
      'lstm-2-dropout-3.keras',
      ([, lstm]) => (lstm.config.activation = 'relu'),
      /it has the activation tanh, where layer "lstm" \(LSTM\) has relu/,
    ],
    [
      'several sigmoids',
      'lstm-2-dropout-3.keras',
      (layers) => (layers[5].config.activation = 'sigmoid'),
      /"dense_2" \(Dense\): activation is "sigmoid" with 2 outputs/,
    ],
    [
      'a second dense layer',
      'simple-rnn-3.keras',
      (layers) => layers.push(layers[2]),
      /it is a second layer after the recurrent ones/,
    ],
    [
      'a dense layer first',
      'simple-rnn-3.keras',
      (layers) => layers.splice(1, 0, layers[2]),
      /it stands before the recurrent layers/,
    ],
    [
      'a layer of another kind',
      'simple-rnn-3.keras',
      (layers) => layers.splice(1, 0, { class_name: 'Masking', config: { name: 'm' } }),
      /"m" \(Masking\): it leaves out steps/,
    ],
    [
      'units that are not those of the weights',
      'simple-rnn-3.keras',
      ([, rnn]) => (rnn.config.units = 5),
      /its kernel has the shape \[3, 4\], and \[3, 5\] was expected/,
    ],
    [
      'a name that no weight has',
      'simple-rnn-2.h5',
      ([, rnn]) => (rnn.config.name = 'other'),
      /the file has no kernel, recurrent_kernel, bias of it/,
    ],
    [
      'a layer called with training',
      'functional-3.keras',
      (layers) => (layers[2].inbound_nodes[0].kwargs.training = true),
      /"drop" \(Dropout\): it is called with training/,
    ],
    [
      'a model that branches',
      'functional-3.keras',
      (layers) => (layers[4].inbound_nodes[0].args[0].config.keras_history[0] = 'bottom'),
      /the model branches/,
    ],
    [
      'a layer used twice',
      'functional-2.h5',
      (layers) => layers[1].inbound_nodes.push(layers[1].inbound_nodes[0]),
      /it is used 2 times/,
    ],
    [
      'a model of its own class',
      'simple-rnn-3.keras',
      (_, config) => (config.class_name = 'MyModel'),
      /it is a "MyModel", and must be a Sequential or functional model/,
    ],
  ])('%s', async (_, file, change, words) => {
    expect(problemsOf(await changed(file, change)).join('\n')).toMatch(words);
  });

  it('tells all at once', async () => {
    const model = await changed('lstm-2-dropout-3.keras', ([, first, , second]) => {
      first.config.stateful = true;
      second.config.go_backwards = true;
      second.config.recurrent_activation = 'hard_sigmoid';
    });
    expect(problemsOf(model)).toHaveLength(3);
  });

  it('takes no options for what the config says', async () => {
    const model = await readFixture('keras/simple-rnn-3.keras');
    expect(problemsOf(model, { targets: 'last' })).toEqual([
      'the options: targets "last": the file itself says it, leave it out',
    ]);
  });

  it('notes what acts in training alone', async () => {
    const model = await changed('lstm-2-dropout-3.keras', ([, lstm, , , drop]) => {
      lstm.config.recurrent_dropout = 0.1;
      lstm.config.kernel_regularizer = { class_name: 'L2', config: { l2: 0.01 } };
      drop.config.rate = 0.4;
    });
    const { notes, spec } = importModel(model);
    expect(spec).toMatchObject({ dropout: 0 });
    expect(notes.join('\n')).toMatch(/recurrent_dropout.*kernel_regularizer.*Dropout of 0\.2, 0\.4/s);
  });
});

const array = (...shape: number[]): DenseArray => ({
  shape,
  data: new Float32Array(shape.reduce((size, length) => size * length, 1)).fill(0.1),
});

/** A state_dict with a whole LSTM of 2 units on 3 columns, and more. */
function stateDict(more: Readonly<Record<string, DenseArray>>, less: readonly string[] = []): ForeignModel {
  const lstm = {
    'lstm.weight_ih_l0': array(8, 3),
    'lstm.weight_hh_l0': array(8, 2),
    'lstm.bias_ih_l0': array(8),
    'lstm.bias_hh_l0': array(8),
    'fc.weight': array(1, 2),
    'fc.bias': array(1),
  };
  const tensors = new Map(Object.entries({ ...lstm, ...more }).filter(([name]) => !less.includes(name)));
  return { format: 'safetensors', tensors, config: null, metadata: null };
}

describe('of PyTorch, what is no stack of one module and one head is refused by the name of its tensors', () => {
  it.each<[string, ForeignModel, RegExp, ImportOptions?]>([
    ['a projection', stateDict({ 'lstm.weight_hr_l0': array(1, 2) }), /module "lstm": it has a projection/],
    [
      'a cell of one step',
      stateDict({ 'cell.weight_ih': array(8, 3) }),
      /tensor "cell.weight_ih": it is of a cell that code of your own runs/,
    ],
    ['one bias of two', stateDict({}, ['lstm.bias_hh_l0']), /of bias_ih_l0 and bias_hh_l0 one is missing/],
    [
      'a half of a layer',
      stateDict({ 'lstm.weight_hh_l1': array(8, 2) }),
      /weight_hh_l1 belongs to no layer that is complete/,
    ],
    [
      'weights that do not fit',
      stateDict({ 'lstm.weight_ih_l1': array(8, 3), 'lstm.weight_hh_l1': array(8, 2) }),
      /weight_ih_l1 has the shape \[8, 3\], and \[8, 2\] was expected/,
    ],
    [
      'no recurrent module',
      stateDict({}, ['lstm.weight_ih_l0', 'lstm.weight_hh_l0', 'lstm.bias_ih_l0', 'lstm.bias_hh_l0']),
      /there is no recurrent layer/,
    ],
    ['no head', stateDict({}, ['fc.weight', 'fc.bias']), /there is no dense layer after the recurrent ones/],
    [
      'a normalisation',
      stateDict({ 'norm.weight': array(2), 'norm.bias': array(2) }),
      /tensor "norm.weight": \[2\] is of no nn.RNN/,
    ],
    [
      'two heads',
      stateDict({ 'aux.weight': array(3, 2), 'aux.bias': array(3) }),
      /module "aux": \[3, 2\] may be the head, and so may others: say which with the option modules.head/,
    ],
    [
      'a layer before',
      stateDict({ 'inputs.weight': array(3, 5), 'inputs.bias': array(3) }),
      /module "inputs": \[3, 5\] is neither the head nor an embedding/,
    ],
    [
      'encoder and decoder',
      stateDict({ 'decoder.weight_ih_l0': array(8, 1), 'decoder.weight_hh_l0': array(8, 2) }),
      /do not stack on one another in one way: columns 1 → 2, 3 → 2/,
    ],
    [
      'a head that is not there',
      stateDict({}),
      /no module "fd" is left for the head; did you mean "fc"\?/,
      { modules: { head: 'fd' } },
    ],
    ['an activation', stateDict({}), /activation "relu": nn.LSTM and nn.GRU have tanh/, { activation: 'relu' }],
  ])('%s', (_, model, words, options) => {
    expect(problemsOf(model, options).join('\n')).toMatch(words);
  });

  it('is no problem where it is said which module is the head', () => {
    const two = stateDict({ 'aux.weight': array(3, 2), 'aux.bias': array(3) });
    expect(problemsOf(two, { modules: { head: 'fc' } })).toEqual([
      'module "aux": [3, 2] is neither the head nor an embedding, and a spec has no other layers',
    ]);
    expect(importModel(stateDict({})).spec).toMatchObject({ cell: 'lstm', units: [2], features: 3 });
  });
});
