import { type DenseArray, formatShape, type Json, shapesEqual } from '@seqgraft/core';
import type { DescribedHead, DescribedModel } from './described-model.ts';
import type { Findings } from './findings.ts';

interface Head {
  /** Null where it is tied to the embedding. */
  readonly kernel: DenseArray | null;
  readonly bias: DenseArray;
  /** Null for values. */
  readonly task: Json | null;
}

/** The dense layer on top as a linear head: what its activation means goes into the task. */
export function headOf(
  { where, kernel, bias, activation }: DescribedHead,
  {
    width,
    described,
    findings,
  }: { readonly width: number; readonly described: DescribedModel; readonly findings: Findings },
): Head {
  const table = described.embedding?.table;
  const turned = kernel?.shape ?? [...(table?.shape ?? [])].reverse();
  const outputs = turned[1] ?? 0;
  if (!shapesEqual(turned, [width, outputs])) {
    findings.refuse(where, `its kernel has the shape ${formatShape(turned)}, and [${width}, outputs] was expected`);
  }
  if (bias !== null && !shapesEqual(bias.shape, [outputs])) {
    findings.refuse(where, `its bias has the shape ${formatShape(bias.shape)}, and [${outputs}] was expected`);
  }
  if (bias === null) findings.note(`${where} has no bias: it gets one of zeros, which training may move.`);
  const linear = { kernel, bias: bias ?? { shape: [outputs], data: new Float32Array(outputs) } };
  if (activation === 'linear') return { ...linear, task: described.task };
  if (activation === 'softmax') {
    findings.note(`The softmax of ${where} is part of the task "classes": the model itself gives logits.`);
    return { ...linear, task: { kind: 'classes' } };
  }
  if (activation === 'sigmoid' && outputs === 1 && linear.kernel !== null) {
    findings.note(
      `The sigmoid of ${where} became a softmax over two classes, which is the same: the logit of class 0 is 0, that of class 1 is the origin's.`,
    );
    return {
      kernel: withZeroColumn(linear.kernel),
      bias: { shape: [2], data: Float32Array.of(0, linear.bias.data[0] ?? 0) },
      task: { kind: 'classes' },
    };
  }
  const allowed = 'linear, softmax, or sigmoid with one output';
  findings.refuse(where, `activation is "${activation}" with ${outputs} outputs, and must be ${allowed}`);
  return { ...linear, task: null };
}

/** [width, 1] → [width, 2] with zeros in front. */
function withZeroColumn({ shape, data }: DenseArray): DenseArray {
  const result = new Float32Array(data.length * 2);
  data.forEach((value, row) => {
    result[2 * row + 1] = value;
  });
  return { shape: [shape[0] ?? 0, 2], data: result };
}
