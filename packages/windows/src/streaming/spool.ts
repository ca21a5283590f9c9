/** Bytes to be read: as many as `into` holds, from a position on. */
export interface SpoolRead {
  readonly into: Uint8Array;
  readonly position: number;
}

/** One temporary file of bytes with random access. Nothing of it is left once it is closed. */
export interface Spool {
  /** @throws E_DISK_FULL, E_SPOOL */
  write(bytes: Uint8Array, position: number): Promise<void>;
  /**
   * Fills all ranges; settles when none of them is in flight any more, whatever failed.
   *
   * @throws E_SPOOL
   */
  read(ranges: readonly SpoolRead[]): Promise<void>;
  /** Waits for what is in flight and removes the file. May be called twice. */
  close(): Promise<void>;
}

/** Where temporary files are kept: `fileSpools` of `@seqgraft/windows/node`, {@link opfsSpools} in browsers, {@link memorySpools}. */
export interface SpoolStore {
  /** @throws E_SPOOL */
  open(): Promise<Spool>;
}
