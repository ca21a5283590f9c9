import { type DenseArray, formatShape, isJsonObject, type Json, type JsonObject } from '@seqgraft/core';
import { JsonProblem, parseJson } from '../format/parse-json.ts';
import { type FloatKind, readFloats } from './read-floats.ts';
import { requireFinite } from './require-finite.ts';
import { SafetensorsError, type SafetensorsReason } from './safetensors-error.ts';
import { LENGTH_BYTES, type SafetensorsFile, safetensorsLimits } from './safetensors-format.ts';
import { nameProblem } from './tensor-name.ts';

/** What elements are, and the bytes of one. */
interface Dtype {
  readonly bytes: number;
  /** null for what is skipped. */
  readonly float: FloatKind | null;
}

const F32: Dtype = { bytes: 4, float: 'float32' };

/** Says which dtypes are read; undefined refuses. */
type DtypeOf = (dtype: Json | undefined, tensor: string) => Dtype | undefined;

const ownDtypes: DtypeOf = (dtype) => (dtype === 'F32' ? F32 : undefined);

const floatDtypes: ReadonlyMap<Json | undefined, Dtype> = new Map([
  ['F16', { bytes: 2, float: 'float16' }],
  ['BF16', { bytes: 2, float: 'bfloat16' }],
  ['F32', F32],
  ['F64', { bytes: 8, float: 'float64' }],
]);

/** Normalisation of PyTorch counts its batches in an integer, which is no weight. */
const foreignDtypes: DtypeOf = (dtype, tensor) =>
  dtype === 'I64' && /(?:^|\.)num_batches_tracked$/.test(tensor) ? { bytes: 8, float: null } : floatDtypes.get(dtype);

interface Entry {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: Dtype;
  readonly start: number;
  readonly end: number;
}

export interface DecodeSafetensorsOptions {
  /**
   * Lets the arrays be views of `bytes` where they lie at a multiple of 4, as they do in files that `encodeSafetensors` made:
   * for a gigabyte, half the memory. Who writes to one then writes to the other. Default false: copies.
   */
  readonly views?: boolean;
}

/**
 * Reads a safetensors file of float32 tensors; the arrays are copies unless `views` are asked for.
 *
 * As strict as the format is simple: nothing is taken on trust, and nothing is allocated from a size that the file
 * declares before that size is checked against the bytes that are there. Other dtypes are refused, never converted.
 *
 * @throws E_SAFETENSORS with `details.reason`
 * @throws E_NONFINITE for NaN and infinities
 */
export function decodeSafetensors(
  bytes: Uint8Array,
  { views = false }: DecodeSafetensorsOptions = {},
): SafetensorsFile {
  return decode(bytes, { dtypeOf: ownDtypes, views });
}

/**
 * The same for files of other tools: float16, bfloat16 and float64 become float32, `num_batches_tracked` is left out.
 *
 * @throws E_SAFETENSORS with `details.reason`
 * @throws E_FLOAT_RANGE for values of float64 beyond float32
 * @throws E_NONFINITE for NaN and infinities
 */
export function decodeForeignSafetensors(bytes: Uint8Array): SafetensorsFile {
  return decode(bytes, { dtypeOf: foreignDtypes, views: false });
}

function decode(
  bytes: Uint8Array,
  { dtypeOf, views }: { readonly dtypeOf: DtypeOf; readonly views: boolean },
): SafetensorsFile {
  const dataStart = headerEnd(bytes);
  const { __metadata__: metadata = {}, ...described } = readHeader(bytes.subarray(LENGTH_BYTES, dataStart));
  const names = Object.keys(described);
  if (names.length > safetensorsLimits.tensors) {
    throw failure('tensor-count', `${names.length} tensors, more than ${safetensorsLimits.tensors}`);
  }
  const entries = names.map((name) => readEntry(name, described[name] as Json, dtypeOf));
  entries.sort((a, b) => a.start - b.start || a.end - b.end);
  requireContiguous(entries, bytes.length - dataStart);

  const tensors = new Map<string, DenseArray>();
  for (const { name, shape, dtype, start, end } of entries) {
    if (dtype.float === null) continue;
    const slice = bytes.subarray(dataStart + start, dataStart + end);
    const data =
      (views ? floatsIn(slice, dtype.float) : null) ?? readFloats(slice, { kind: dtype.float, tensor: name });
    requireFinite(name, data);
    tensors.set(name, { shape, data });
  }
  return { tensors, metadata: readMetadata(metadata) };
}

/** The very bytes as an array, or null where they cannot be: those of a foreign file need not start at a multiple of 4. */
function floatsIn({ buffer, byteOffset, length }: Uint8Array, kind: FloatKind): Float32Array | null {
  if (kind !== 'float32' || byteOffset % Float32Array.BYTES_PER_ELEMENT !== 0) return null;
  return new Float32Array(buffer, byteOffset, length / Float32Array.BYTES_PER_ELEMENT);
}

function failure(reason: SafetensorsReason, problem: string, tensor?: string): Error {
  return new SafetensorsError({ reason, problem, ...(tensor === undefined ? {} : { tensor }) });
}

function headerEnd(bytes: Uint8Array): number {
  if (bytes.length < LENGTH_BYTES) {
    throw failure('too-short', `${bytes.length} bytes, and the header's length alone takes ${LENGTH_BYTES}`);
  }
  const declared = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  const most = Math.min(bytes.length - LENGTH_BYTES, safetensorsLimits.headerBytes);
  if (declared > BigInt(most)) {
    throw failure('header-size', `a header of ${declared} bytes is declared, at most ${most} can be`);
  }
  return LENGTH_BYTES + Number(declared);
}

function readHeader(bytes: Uint8Array): JsonObject {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw failure('utf-8', 'the header is not UTF-8');
  }
  if (!text.startsWith('{')) throw failure('json', 'the header does not start with "{"');
  try {
    // Depth 3: the header, a tensor, its shape. One member more than tensors: the metadata.
    return parseJson(text, { depth: 3, members: safetensorsLimits.tensors + 1 }) as JsonObject;
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    throw failure(headerReason(error), `in the header, ${error.message}`);
  }
}

function headerReason({ reason }: JsonProblem): SafetensorsReason {
  if (reason === 'duplicate-key' || reason === 'reserved-key') return reason;
  return reason === 'members' ? 'tensor-count' : 'json';
}

function readEntry(name: string, value: Json, dtypeOf: DtypeOf): Entry {
  const problem = nameProblem(name);
  if (problem !== undefined) throw failure('tensor-name', `its name ${problem}`, name.slice(0, 100));
  if (!isJsonObject(value)) throw failure('tensor-entry', 'it is not described by an object', name);
  const keys = Object.keys(value).sort().join(', ');
  if (keys !== 'data_offsets, dtype, shape') {
    throw failure(
      'tensor-entry',
      `it must have data_offsets, dtype and shape, not ${keys.slice(0, 100) || 'nothing'}`,
      name,
    );
  }
  const dtype = dtypeOf(value.dtype, name);
  if (dtype === undefined) {
    const read = dtypeOf === ownDtypes ? 'only F32 is' : 'F16, BF16, F32 and F64 are';
    throw failure('dtype', `${read} read, not ${JSON.stringify(value.dtype)?.slice(0, 40)}`, name);
  }
  const shape = value.shape;
  if (!isCounts(shape)) throw failure('shape', 'its shape is not a list of integers from 0', name);
  if (shape.length > safetensorsLimits.rank) {
    throw failure('shape', `rank ${shape.length}, more than ${safetensorsLimits.rank}`, name);
  }
  const offsets = value.data_offsets;
  if (!isCounts(offsets) || offsets.length !== 2) {
    throw failure('offsets', 'its data_offsets are not two integers from 0', name);
  }
  const [start, end] = offsets as readonly [number, number];
  if (end < start) throw failure('offsets', `it ends at ${end}, before it starts at ${start}`, name);
  // In BigInt: the product of a shape that lies can be beyond 2^53, where numbers round.
  const needed = shape.reduce((size, length) => size * BigInt(length), BigInt(dtype.bytes));
  if (needed !== BigInt(end - start)) {
    throw failure(
      'size',
      `${value.dtype} ${formatShape(shape)} takes ${needed} bytes, its offsets span ${end - start}`,
      name,
    );
  }
  return { name, shape, dtype, start, end };
}

function requireContiguous(entries: readonly Entry[], available: number): void {
  let end = 0;
  for (const entry of entries) {
    if (entry.start > end)
      throw failure('gap', `it starts at ${entry.start}, ${entry.start - end} bytes belong to none`, entry.name);
    if (entry.start < end)
      throw failure('overlap', `it starts at ${entry.start}, inside another that ends at ${end}`, entry.name);
    end = entry.end;
  }
  if (end > available) throw failure('size', `the tensors take ${end} bytes, ${available} are there`);
  if (end < available) throw failure('trailing-bytes', `${available - end} bytes after the last tensor`);
}

function readMetadata(value: Json): Readonly<Record<string, string>> {
  if (!isJsonObject(value)) throw failure('metadata', '__metadata__ is not an object');
  for (const [key, word] of Object.entries(value)) {
    if (typeof word !== 'string') throw failure('metadata', `__metadata__ ${JSON.stringify(key)} is not a string`);
  }
  return value as Readonly<Record<string, string>>;
}

function isCounts(value: Json | undefined): value is readonly number[] {
  // −0 would pass as an integer and break the equality of shapes.
  return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0 && !Object.is(item, -0));
}
