/** A file in a zip archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 kept as it is, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes unpacked. */
  readonly size: number;
  /** Where its local header starts. */
  readonly start: number;
  /** Whether its sizes stand after its data, not before it. */
  readonly described: boolean;
}

export const zipLimits = {
  entries: 1000,
  nameBytes: 1000,
  /** Unpacked to packed; weights are near 1, zeros near 1000. */
  ratio: 200,
  /** What may be packed at any ratio, bytes. */
  freeBytes: 1_048_576,
} as const;
