/**
 * Decompresses LZ4 frames (LZ4 Frame Format 1.6.4; blocks may refer to earlier ones), as Arrow files have them. Checksums are not
 * verified. No library that is kept reads frames.
 *
 * @throws RangeError when the bytes are no such frame.
 */
export function decompressLz4Frame(frame: Uint8Array): Uint8Array {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  if (frame.length < 7 || view.getUint32(0, true) !== 0x184d2204) throw new RangeError('not an LZ4 frame');
  const flags = view.getUint8(4);
  const hasSize = (flags & 0b1000) !== 0;
  let at = 7 + (hasSize ? 8 : 0) + ((flags & 1) !== 0 ? 4 : 0);
  const output = new Output(hasSize ? Number(view.getBigUint64(6, true)) : frame.length * 4);
  for (;;) {
    const word = view.getUint32(at, true);
    at += 4;
    if (word === 0) return output.finish();
    const size = word & 0x7fffffff;
    if (at + size > frame.length) throw new RangeError('an LZ4 block ends behind its frame');
    const block = frame.subarray(at, at + size);
    if (word >>> 31 === 1) output.append(block);
    else decompressBlock(block, output);
    at += size + ((flags & 0b10000) !== 0 ? 4 : 0);
  }
}

/** LZ4 Block Format: literals, then a copy of what stands `offset` bytes before, and so on. */
function decompressBlock(block: Uint8Array, output: Output): void {
  let at = 0;
  const more = (length: number): number => {
    let sum = length;
    if (length < 15) return sum;
    for (let byte = 255; byte === 255; sum += byte) {
      if (at >= block.length) throw new RangeError('an LZ4 block ends early');
      byte = block[at++] as number;
    }
    return sum;
  };
  while (at < block.length) {
    const token = block[at++] as number;
    const literals = more(token >>> 4);
    if (at + literals > block.length) throw new RangeError('an LZ4 block ends early');
    output.append(block.subarray(at, at + literals));
    at += literals;
    if (at === block.length) return; // the last sequence is literals alone
    const offset = (block[at] as number) | ((block[at + 1] ?? 0) << 8);
    at += 2;
    output.copy(offset, more(token & 15) + 4);
  }
}

/** Bytes that grow. */
class Output {
  #bytes: Uint8Array;
  #length = 0;

  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  copy(offset: number, length: number): void {
    if (offset === 0 || offset > this.#length) throw new RangeError('an LZ4 block refers to what is not there');
    this.#reserve(length);
    const bytes = this.#bytes;
    // Byte by byte, because a copy may overlap what it writes.
    for (let end = this.#length + length, at = this.#length; at < end; at++) bytes[at] = bytes[at - offset] as number;
    this.#length += length;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#length + more, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  finish(): Uint8Array {
    // A copy of its own: typed arrays are laid over its buffer from 0.
    return this.#bytes.slice(0, this.#length);
  }
}
