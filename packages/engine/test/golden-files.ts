import { readdirSync, readFileSync } from 'node:fs';
import type { DenseArray, NamedArrays } from '@seqgraft/core';
import { gateOrder, type NetworkSpec, pytorchGatePlaces, type RecurrentSpec } from '../src/index.ts';

/** PyTorch's values, which the golden app keeps, in Keras' layout. */

const folder = new URL('../../../apps/golden/fixtures/', import.meta.url);

export interface GoldenFile {
  readonly name: string;
  readonly words: Readonly<Record<string, string>>;
  readonly tensors: NamedArrays;
}

export function goldenFiles(): GoldenFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.safetensors'))
    .map((file) => {
      const bytes = readFileSync(new URL(file, folder));
      const length = Number(bytes.readBigUInt64LE(0));
      const { __metadata__: words, ...entries } = JSON.parse(bytes.toString('utf8', 8, 8 + length));
      const tensors = new Map<string, DenseArray>();
      for (const [name, entry] of Object.entries(entries)) {
        const { shape, data_offsets: span } = entry as { shape: number[]; data_offsets: [number, number] };
        const data = bytes.subarray(8 + length + span[0], 8 + length + span[1]);
        tensors.set(name, {
          shape,
          data: new Float32Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.length)),
        });
      }
      return { name: file.replace('.safetensors', ''), words, tensors };
    });
}

/** The layers of a golden case and, for each direction, its prefix here and its suffix in PyTorch. */
export function stackOf(words: Readonly<Record<string, string>>): {
  layers: RecurrentSpec[];
  places: { prefix: string; suffix: string; cell: keyof typeof gateOrder }[];
} {
  const [cell, activation] = (words.kind as string).split('_') as [keyof typeof gateOrder, 'tanh' | 'relu' | undefined];
  const bidirectional = words.bidirectional === 'True';
  const count = Number(words.layers ?? 2);
  const layers = Array.from({ length: count }, (_, i) => ({
    name: `recurrent_${i + 1}`,
    cell,
    units: Number(words.H),
    activation: activation ?? ('tanh' as const),
    direction: bidirectional ? ('bidirectional' as const) : ('forward' as const),
  }));
  const ends = bidirectional
    ? [
        ['/forward', ''],
        ['/backward', '_reverse'],
      ]
    : [['', '']];
  const places = layers.flatMap((layer, i) =>
    ends.map(([direction, end]) => ({ prefix: `${layer.name}${direction}`, suffix: `l${i}${end}`, cell })),
  );
  return { layers, places };
}

export function goldenNetwork(words: Readonly<Record<string, string>>): NetworkSpec {
  const { layers } = stackOf(words);
  return words.O ? { layers, head: { outputs: Number(words.O), targets: 'every-step' } } : { layers };
}

/** PyTorch's [gates · units, inputs] → [inputs, gates · units] in Keras' order of gates. */
export function kernelFromPytorch(cell: keyof typeof gateOrder, { shape, data }: DenseArray): DenseArray {
  const [width = 0, inputs = 1] = shape;
  const units = width / gateOrder[cell].length;
  const kernel = new Float32Array(data.length);
  for (let gate = 0; gate < gateOrder[cell].length; gate++) {
    const from = (pytorchGatePlaces[cell][gate] as number) * units;
    for (let unit = 0; unit < units; unit++) {
      for (let i = 0; i < inputs; i++) {
        kernel[i * width + gate * units + unit] = data[(from + unit) * inputs + i] as number;
      }
    }
  }
  return { shape: shape.length === 1 ? [width] : [inputs, width], data: kernel };
}

/** Arrays under our names; `sum` says whether two biases are one by their sum (values) or alike (gradients). */
export function weightsFromPytorch(golden: GoldenFile, before: string, sum: boolean): NamedArrays {
  const weights = new Map<string, DenseArray>();
  for (const { prefix, suffix, cell } of stackOf(golden.words).places) {
    const torch = (role: string) =>
      kernelFromPytorch(cell, golden.tensors.get(`${before}${role}_${suffix}`) as DenseArray);
    weights.set(`${prefix}/kernel`, torch('weight_ih'));
    weights.set(`${prefix}/recurrent_kernel`, torch('weight_hh'));
    const [first, second] = [torch('bias_ih'), torch('bias_hh')];
    if (cell === 'gru') {
      weights.set(`${prefix}/bias`, {
        shape: [2, ...first.shape],
        data: Float32Array.from([...first.data, ...second.data]),
      });
    } else {
      const data = first.data.map((value, i) => value + (sum ? (second.data[i] as number) : 0));
      weights.set(`${prefix}/bias`, { shape: first.shape, data });
    }
  }
  return weights;
}
