import { canonicalJson, type DenseArray, type Json, transpose } from '@seqgraft/core';
import { SPEC_KEY } from '../../importing/pytorch/own-spec.ts';
import { reorderVector, toTorchMatrix } from '../../importing/pytorch/torch-gates.ts';
import { encodeSafetensors } from '../../safetensors/encode-safetensors.ts';
import { ExportError } from '../export-error.ts';
import type { ExportedModel } from '../exported-model.ts';
import { directionsOf, type ExportedContent, type ExportedSpec, isOneModule, weightOf } from '../exported-spec.ts';
import { loadProgram } from './load-program.ts';

/**
 * The state_dict of the module that stands beside it in load.py.
 *
 * Layers of equal units are one module, `recurrent.weight_ih_l0`, `recurrent.weight_ih_l1`, others one each,
 * `recurrent.0.weight_ih_l0`, `recurrent.1.weight_ih_l0`. Where Keras has one bias it is `bias_ih`, and `bias_hh` is zero.
 *
 * @throws E_EXPORT for what PyTorch's modules cannot be: a GRU that resets before, another activation
 */
export function exportStateDict(content: ExportedContent, spec: Json): ExportedModel {
  const problems = problemsOf(content.spec);
  if (problems.length > 0) throw new ExportError({ format: 'safetensors', problems });
  const tensors = new Map<string, DenseArray>();
  if (content.spec.embedding !== null) tensors.set('embedding.weight', weightOf(content, 'embedding/embeddings'));
  content.spec.units.forEach((_, index) => {
    for (const [name, array] of layerTensors(content, index)) tensors.set(name, array);
  });
  if (!content.spec.tied) tensors.set('head.weight', transpose(weightOf(content, 'head/kernel')));
  tensors.set('head.bias', weightOf(content, 'head/bias'));
  const bytes = encodeSafetensors({ tensors, metadata: { format: 'pt', [SPEC_KEY]: canonicalJson(spec) } });
  const notes = content.spec.task === 'classes' ? ['The model gives logits, as nn.CrossEntropyLoss takes them.'] : [];
  return {
    files: [
      { name: 'model.safetensors', bytes },
      { name: 'load.py', bytes: new TextEncoder().encode(loadProgram(content.spec)) },
    ],
    notes,
  };
}

function problemsOf({ cell, activation, resetAfter }: ExportedSpec): string[] {
  const problems: string[] = [];
  if (cell === 'gru' && !resetAfter) problems.push('nn.GRU resets after the recurrent product, this gru before it');
  const allowed = cell === 'rnn' ? ['tanh', 'relu'] : ['tanh'];
  if (!allowed.includes(activation)) {
    problems.push(`the activation of nn.${cell.toUpperCase()} is ${allowed.join(' or ')}, not ${activation}`);
  }
  return problems;
}

function layerTensors(content: ExportedContent, index: number): [string, DenseArray][] {
  const { spec } = content;
  const place = isOneModule(spec) ? { owner: 'recurrent', layer: index } : { owner: `recurrent.${index}`, layer: 0 };
  return directionsOf(spec, index).flatMap((direction, side) => {
    const suffix = `l${place.layer}${side === 1 ? '_reverse' : ''}`;
    const { data } = weightOf(content, `${direction}/bias`);
    const rows = spec.resetAfter ? data.length / 2 : data.length;
    const part = (start: number): DenseArray => ({
      shape: [rows],
      data: reorderVector(spec.cell, start < data.length ? data.subarray(start, start + rows) : new Float32Array(rows)),
    });
    return [
      [`${place.owner}.weight_ih_${suffix}`, toTorchMatrix(spec.cell, weightOf(content, `${direction}/kernel`))],
      [
        `${place.owner}.weight_hh_${suffix}`,
        toTorchMatrix(spec.cell, weightOf(content, `${direction}/recurrent_kernel`)),
      ],
      [`${place.owner}.bias_ih_${suffix}`, part(0)],
      [`${place.owner}.bias_hh_${suffix}`, part(rows)],
    ];
  });
}
