import { canonicalJson, type DenseArray, formatShape, type Json, sizeOf } from '@seqgraft/core';
import { ContentError, type ContentProblem } from '../format/content-error.ts';
import { requireFiniteFile } from './require-finite-file.ts';
import { FLOAT_BYTES, LENGTH_BYTES, type SafetensorsFile, safetensorsLimits } from './safetensors-format.ts';
import { sizeProblem } from './size-problem.ts';
import { nameProblem } from './tensor-name.ts';

/** What may be encoded: as {@link SafetensorsFile}, metadata may be left out. */
export interface SafetensorsInput extends Pick<SafetensorsFile, 'tensors'> {
  readonly metadata?: SafetensorsFile['metadata'];
}

/** Memory of so many bytes, whose content does not matter. */
export type Allocate = (length: number) => Uint8Array;

/**
 * float32 arrays as a safetensors file.
 *
 * The same arrays give the same bytes, in whatever order they are named: the header and the data are sorted by name
 * (UTF-16 code units), and the header is padded with blanks so that the data starts at a multiple of 8 bytes.
 *
 * @throws E_CONTENT for names, shapes and metadata that cannot be written, all at once
 * @throws E_NONFINITE for NaN and infinities
 */
export function encodeSafetensors(file: SafetensorsInput): Uint8Array {
  const bytes = encodeUnchecked(file, (length) => new Uint8Array(length));
  requireFiniteFile(bytes);
  return bytes;
}

/** As {@link encodeSafetensors}, without a look at the values. @throws E_CONTENT */
export function encodeUnchecked(file: SafetensorsInput, allocate: Allocate): Uint8Array {
  const { tensors, metadata = {} } = file;
  const problems = [...tensorProblems(tensors), ...metadataProblems(metadata)];
  if (problems.length > 0) throw new ContentError({ problems });

  const sorted = [...tensors].sort(([a], [b]) => (a < b ? -1 : 1));
  const header: Record<string, Json> = {};
  let end = 0;
  for (const [name, { shape, data }] of sorted) {
    const start = end;
    end += data.length * FLOAT_BYTES;
    header[name] = { dtype: 'F32', shape, data_offsets: [start, end] };
  }
  if (Object.keys(metadata).length > 0) header.__metadata__ = metadata;

  const headerBytes = new TextEncoder().encode(paddedTo8(canonicalJson(header)));
  if (headerBytes.length > safetensorsLimits.headerBytes) {
    const problem = `has ${headerBytes.length} bytes, more than ${safetensorsLimits.headerBytes}`;
    throw new ContentError({ problems: [{ where: 'the header', problem }] });
  }
  const bytes = allocate(LENGTH_BYTES + headerBytes.length + end);
  new DataView(bytes.buffer, bytes.byteOffset).setBigUint64(0, BigInt(headerBytes.length), true);
  bytes.set(headerBytes, LENGTH_BYTES);
  let offset = LENGTH_BYTES + headerBytes.length;
  for (const [, { data }] of sorted) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offset);
    offset += data.byteLength;
  }
  return bytes;
}

/** Blanks are counted in bytes of UTF-8, not in characters. */
function paddedTo8(text: string): string {
  const length = new TextEncoder().encode(text).length;
  return text + ' '.repeat((8 - (length % 8)) % 8);
}

function* tensorProblems(tensors: SafetensorsInput['tensors']): Iterable<ContentProblem> {
  if (tensors.size > safetensorsLimits.tensors) {
    yield { where: 'the file', problem: `has ${tensors.size} tensors, more than ${safetensorsLimits.tensors}` };
  }
  for (const [name, array] of tensors) {
    const where = `tensor ${JSON.stringify(name)}`;
    for (const problem of [nameProblem(name), arrayProblem(array)]) if (problem !== undefined) yield { where, problem };
  }
  const problem = sizeProblem(tensors);
  if (problem !== undefined) yield { where: 'the file', problem };
}

function arrayProblem({ shape, data }: DenseArray): string | undefined {
  if (!(data instanceof Float32Array)) return 'must have its data in a Float32Array';
  if (shape.length > safetensorsLimits.rank) return `has rank ${shape.length}, more than ${safetensorsLimits.rank}`;
  if (!shape.every((length) => Number.isSafeInteger(length) && length >= 0)) {
    return `has the shape ${formatShape(shape)}, whose lengths must be integers from 0`;
  }
  if (sizeOf(shape) !== data.length) {
    return `has ${data.length} values, but its shape ${formatShape(shape)} needs ${sizeOf(shape)}`;
  }
  return undefined;
}

function* metadataProblems(metadata: Readonly<Record<string, string>>): Iterable<ContentProblem> {
  for (const [key, value] of Object.entries(metadata)) {
    const where = `metadata ${JSON.stringify(key)}`;
    const problem = nameProblem(key);
    if (problem !== undefined) yield { where, problem };
    if (typeof value !== 'string') yield { where, problem: `must be a string, not ${typeof value}` };
    else if (/\p{Cs}/u.test(value)) yield { where, problem: 'has half of a surrogate pair' };
  }
}
