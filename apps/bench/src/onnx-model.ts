import type { DenseArray } from '@seqgraft/core';
import type { Workload } from './workload.ts';

/*
 * An ONNX file of the workload's forward pass, written by hand: it is a protobuf of five kinds of message.
 * Field numbers: onnx.proto of ONNX 1.15 (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto).
 */

type Field = Uint8Array;

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  return Uint8Array.from([...bytes, rest]);
}

const join = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
const number = (field: number, value: number): Field => join([varint(field * 8), varint(value)]);
const bytes = (field: number, value: Uint8Array): Field => join([varint(field * 8 + 2), varint(value.length), value]);
const text = (field: number, value: string): Field => bytes(field, new TextEncoder().encode(value));
const message = (field: number, parts: readonly Field[]): Field => bytes(field, join(parts));

const FLOAT = 1;
const INT64 = 7;

/** GraphProto.initializer */
function initializer(name: string, shape: readonly number[], data: Float32Array | BigInt64Array): Field {
  return message(5, [
    ...shape.map((length) => number(1, length)),
    number(2, data instanceof Float32Array ? FLOAT : INT64),
    text(8, name),
    bytes(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength)),
  ]);
}

/** AttributeProto of one number or of numbers. */
function attribute(name: string, value: number | readonly number[]): Field {
  return typeof value === 'number'
    ? message(5, [text(1, name), number(3, value), number(20, 2)])
    : message(5, [text(1, name), ...value.map((each) => number(8, each)), number(20, 7)]);
}

/** GraphProto.node */
function node(
  operator: string,
  inputs: readonly string[],
  outputs: readonly string[],
  attributes: readonly Field[] = [],
): Field {
  return message(1, [
    ...inputs.map((name) => text(1, name)),
    ...outputs.map((name) => text(2, name)),
    text(4, operator),
    ...attributes,
  ]);
}

/** ValueInfoProto; a length that is a word may be any. */
function value(field: number, name: string, shape: readonly (number | string)[]): Field {
  const lengths = shape.map((each) => message(1, [typeof each === 'number' ? number(1, each) : text(2, each)]));
  return message(field, [text(1, name), message(2, [message(1, [number(1, FLOAT), message(2, lengths)])])]);
}

/** ONNX has [gates · units, inputs] with the gates i, o, f, c; Keras has [inputs, gates · units] with i, f, c, o. */
function reorder({ shape, data }: DenseArray, units: number): Float32Array {
  const rows = shape.length === 2 ? (shape[0] as number) : 1;
  const gates = [0, 3, 1, 2];
  const reordered = new Float32Array(data.length);
  gates.forEach((from, to) => {
    for (let unit = 0; unit < units; unit++) {
      for (let row = 0; row < rows; row++) {
        reordered[(to * units + unit) * rows + row] = data[row * 4 * units + from * units + unit] as number;
      }
    }
  });
  return reordered;
}

/** The forward pass of an LSTM workload: `x` [batch, steps, features] in, `y` [batch, steps, 1] out, for any batch. */
export function onnxModel({ weights, size }: Workload): Uint8Array {
  const { steps, features, units } = size;
  const weight = (name: string): DenseArray => weights.get(name) as DenseArray;
  const parts: Field[] = [node('Transpose', ['x'], ['sequence_0'], [attribute('perm', [1, 0, 2])])];
  parts.push(initializer('axis', [1], BigInt64Array.of(1n)));
  for (const i of [1, 2]) {
    const inputs = i === 1 ? features : units;
    const bias = new Float32Array(8 * units);
    bias.set(reorder(weight(`recurrent_${i}/bias`), units));
    parts.push(
      initializer(`w${i}`, [1, 4 * units, inputs], reorder(weight(`recurrent_${i}/kernel`), units)),
      initializer(`r${i}`, [1, 4 * units, units], reorder(weight(`recurrent_${i}/recurrent_kernel`), units)),
      initializer(`b${i}`, [1, 8 * units], bias),
      node(
        'LSTM',
        [`sequence_${i - 1}`, `w${i}`, `r${i}`, `b${i}`],
        [`directions_${i}`],
        [attribute('hidden_size', units)],
      ),
      node('Squeeze', [`directions_${i}`, 'axis'], [`sequence_${i}`]),
    );
  }
  parts.push(
    initializer('head_kernel', [units, 1], weight('head/kernel').data),
    initializer('head_bias', [1], weight('head/bias').data),
    node('MatMul', ['sequence_2', 'head_kernel'], ['product']),
    node('Add', ['product', 'head_bias'], ['outputs']),
    node('Transpose', ['outputs'], ['y'], [attribute('perm', [1, 0, 2])]),
  );
  const graph = [
    ...parts,
    text(2, 'seqgraft_bench'),
    value(11, 'x', ['batch', steps, features]),
    value(12, 'y', ['batch', steps, 1]),
  ];
  // IR version 8 and operator set 14: the first in which all of these operators are as they are used here.
  return join([number(1, 8), message(7, graph), message(8, [text(1, ''), number(2, 14)])]);
}
