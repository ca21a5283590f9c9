import { readdirSync, readFileSync } from 'node:fs';
import type { DenseArray } from '@seqgraft/core';

/** One case computed by PyTorch 1.13 in float32: arrays by name, and what they are. */
export interface Golden {
  readonly file: string;
  readonly kind: 'rnn_tanh' | 'rnn_relu' | 'lstm' | 'gru';
  readonly units: number;
  readonly layers: number;
  readonly bidirectional: boolean;
  array(name: string): DenseArray;
  has(name: string): boolean;
}

const folder = new URL('./fixtures/', import.meta.url);

export function readGoldens(): Golden[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.safetensors'))
    .map(readGolden);
}

/** safetensors: length of the header in 8 bytes, the header as JSON, the values. */
function readGolden(file: string): Golden {
  const bytes = readFileSync(new URL(file, folder));
  const headerLength = Number(bytes.readBigUInt64LE(0));
  const { __metadata__: metadata, ...entries } = JSON.parse(bytes.toString('utf8', 8, 8 + headerLength));
  return {
    file,
    kind: metadata.kind,
    units: Number(metadata.H),
    layers: Number(metadata.layers),
    bidirectional: metadata.bidirectional === 'True',
    has: (name) => name in entries,
    array(name) {
      const [start, end] = entries[name].data_offsets;
      // Copied, because the values stand at any byte of the file.
      const data = new Float32Array(
        new Uint8Array(bytes.subarray(8 + headerLength + start, 8 + headerLength + end)).buffer,
      );
      return { shape: entries[name].shape, data };
    },
  };
}
