import { type Json, type NamedArrays, transpose } from '@seqgraft/core';
import type { DescribedModel } from '../described-model.ts';
import type { Findings } from '../findings.ts';
import type { ImportOptions } from '../imported-model.ts';
import { taskOf } from '../task-of.ts';
import { ownSpecOf } from './own-spec.ts';
import { headAndEmbedding, plainModules } from './plain-modules.ts';
import { quotedModule, recurrentModules } from './recurrent-modules.ts';
import { stackModules } from './stack-modules.ts';

/**
 * A state_dict of PyTorch as a model. It has no architecture: what names and shapes do not tell comes from the options, or
 * from what this toolkit wrote beside the tensors when it exported them.
 */
export function describeStateDict(
  { tensors, metadata }: { readonly tensors: NamedArrays; readonly metadata: Json | null },
  options: ImportOptions,
  findings: Findings,
): DescribedModel {
  const own = ownSpecOf(metadata);
  const targets = options.targets ?? own?.targets ?? 'last';
  const { modules, used } = recurrentModules(tensors, findings);
  const stack = stackModules(modules, findings);
  const [bottom] = stack;
  const top = stack.at(-1);
  const plain = plainModules(tensors, used, findings);
  const activation = activationOf(bottom?.cell, options.activation ?? own?.activation, findings);
  if (own === null && options.targets === undefined && top !== undefined) {
    findings.note('The file does not say which steps its head reads: the last one was assumed.');
  }
  if (own === null && targets === 'last' && top !== undefined && top.outputs > top.units) {
    findings.note(
      'Of a bidirectional model the head reads what each direction has after the whole window (h_n); one that reads output[:, -1] is another function.',
    );
  }
  const { head, embedding } =
    bottom === undefined || top === undefined
      ? { head: null, embedding: null }
      : headAndEmbedding(plain, { inputs: bottom.inputs, outputs: top.outputs }, { chosen: options.modules, findings });
  const layers = stack.flatMap((module) => module.layers.map((directions, index) => ({ module, directions, index })));
  return {
    embedding: embedding?.weight == null ? null : { where: `module "${embedding.name}"`, table: embedding.weight },
    recurrent: layers.map(({ module, directions, index }, place) => ({
      where: `${quotedModule(module.name)} layer ${index}`,
      cell: module.cell,
      units: module.units,
      activation,
      resetAfter: module.cell === 'gru',
      returnSequences: place < layers.length - 1 || targets === 'every-step',
      directions,
      dropout: own?.dropout ?? 0,
    })),
    head: head && {
      where: `module "${head.name}"`,
      kernel: head.weight && transpose(head.weight),
      bias: head.bias,
      activation: 'linear',
    },
    steps: null,
    task: taskOf(options.task) ?? own?.task ?? null,
    tokens: options.tokens ?? own?.tokens ?? null,
  };
}

/** LSTM and GRU have no choice, and the file says nothing of an RNN's. */
function activationOf(cell: string | undefined, given: string | undefined, findings: Findings): string {
  if (cell === 'rnn' && given === undefined) {
    findings.note('The file does not say the nonlinearity of its nn.RNN: tanh was assumed.');
  }
  if (cell !== 'rnn' && given !== undefined && given !== 'tanh') {
    findings.refuse('the options', `activation "${given}": nn.LSTM and nn.GRU have tanh`);
  }
  if (cell === 'rnn' && given === 'sigmoid') {
    findings.refuse('the options', 'activation "sigmoid": an nn.RNN has tanh or relu');
  }
  return given ?? 'tanh';
}
