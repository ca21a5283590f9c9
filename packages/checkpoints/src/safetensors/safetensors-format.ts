import type { NamedArrays } from '@seqgraft/core';

/** What a safetensors file holds. */
export interface SafetensorsFile {
  /** float32 arrays by name; decoded ones come in the order of the file. */
  readonly tensors: NamedArrays;
  /** Words about the file, `__metadata__` in its header. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** The limits of safetensors' own reader for the header, and ours, far beyond any recurrent network. */
export const safetensorsLimits = {
  headerBytes: 10_000_000,
  tensors: 10_000,
  rank: 8,
} as const;

/** Bytes before the header: its length, unsigned 64-bit little-endian. */
export const LENGTH_BYTES = 8;

/** Bytes of a float32. */
export const FLOAT_BYTES = 4;
