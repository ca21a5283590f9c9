/** A file of a header as it stands and some bytes of data. */
export function file(header: string | Uint8Array, dataBytes = 0, declared?: bigint): Uint8Array {
  const text = typeof header === 'string' ? new TextEncoder().encode(header) : header;
  const bytes = new Uint8Array(8 + text.length + dataBytes);
  new DataView(bytes.buffer).setBigUint64(0, declared ?? BigInt(text.length), true);
  bytes.set(text, 8);
  return bytes;
}

export const entry = (shape: string, start: number | string, end: number | string, dtype = 'F32'): string =>
  `{"dtype":"${dtype}","shape":${shape},"data_offsets":[${start},${end}]}`;

const many = Array.from({ length: 10_001 }, (_, i) => `"t${i}":${entry('[0]', 0, 0)}`).join(',');

/** Files that are no safetensors of float32, and the reason of E_SAFETENSORS. */
export const safetensorsAbuses: readonly (readonly [what: string, reason: string, bytes: Uint8Array])[] = [
  ['no bytes', 'too-short', new Uint8Array()],
  ['seven bytes', 'too-short', new Uint8Array(7)],
  ['a header beyond the file', 'header-size', file('{}', 0, 3n)],
  ['a header of 2^64 − 1 bytes', 'header-size', file('{}', 0, 2n ** 64n - 1n)],
  ['a header beyond 10 MB', 'header-size', file('{}'.padEnd(10_000_001))],
  ['bytes that are not UTF-8', 'utf-8', file(new Uint8Array([0x7b, 0xff, 0x7d]))],
  ['an overlong form of UTF-8', 'utf-8', file(new Uint8Array([0x7b, 0xc0, 0xa2, 0x7d]))],
  ['a byte order mark', 'json', file('\ufeff{}')],
  ['blanks before the header', 'json', file(' {}')],
  ['no header', 'json', file('')],
  ['a header cut short', 'json', file('{"a":')],
  ['two headers', 'json', file('{}{}')],
  ['a list as header', 'json', file('[]')],
  ['a nesting bomb', 'json', file(`{"a":${'['.repeat(5_000_000)}`)],
  ['a number beyond float64', 'json', file(`{"a":${entry('[1e999]', 0, 4)}}`, 4)],
  ['a tensor twice', 'duplicate-key', file(`{"a":${entry('[1]', 0, 4)},"a":${entry('[1]', 0, 4)}}`, 4)],
  [
    'a tensor twice, once escaped',
    'duplicate-key',
    file(`{"a":${entry('[1]', 0, 4)},"\\u0061":${entry('[1]', 0, 4)}}`, 4),
  ],
  ['a field twice', 'duplicate-key', file('{"a":{"dtype":"F32","dtype":"F32","shape":[1],"data_offsets":[0,4]}}', 4)],
  ['metadata twice', 'duplicate-key', file('{"__metadata__":{},"__metadata__":{}}')],
  ['a tensor __proto__', 'reserved-key', file(`{"__proto__":${entry('[1]', 0, 4)}}`, 4)],
  ['metadata __proto__', 'reserved-key', file('{"__metadata__":{"__proto__":"x"}}')],
  ['metadata that is a list', 'metadata', file('{"__metadata__":[]}')],
  ['metadata of numbers', 'metadata', file('{"__metadata__":{"a":1}}')],
  ['10,001 tensors', 'tensor-count', file(`{${many}}`)],
  ['a name with a control character', 'tensor-name', file(`{"a\\u0007":${entry('[1]', 0, 4)}}`, 4)],
  ['a name of half a surrogate pair', 'tensor-name', file(`{"\\ud800":${entry('[1]', 0, 4)}}`, 4)],
  ['an empty name', 'tensor-name', file(`{"":${entry('[1]', 0, 4)}}`, 4)],
  ['a tensor that is a number', 'tensor-entry', file('{"a":1}')],
  ['a tensor that is null', 'tensor-entry', file('{"a":null}')],
  ['a tensor without dtype', 'tensor-entry', file('{"a":{"shape":[1],"data_offsets":[0,4]}}', 4)],
  [
    'a tensor with one more field',
    'tensor-entry',
    file('{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":1}}', 4),
  ],
  ['float64', 'dtype', file(`{"a":${entry('[1]', 0, 8, 'F64')}}`, 8)],
  ['bfloat16', 'dtype', file(`{"a":${entry('[2]', 0, 4, 'BF16')}}`, 4)],
  ['an unknown dtype', 'dtype', file(`{"a":${entry('[1]', 0, 4, 'F31')}}`, 4)],
  ['a shape that is a number', 'shape', file(`{"a":${entry('1', 0, 4)}}`, 4)],
  ['a negative length', 'shape', file(`{"a":${entry('[-1]', 0, 4)}}`, 4)],
  ['a length of −0', 'shape', file(`{"a":${entry('[-0]', 0, 0)}}`)],
  ['a broken length', 'shape', file(`{"a":${entry('[1.5]', 0, 6)}}`, 6)],
  ['a length beyond 2^53', 'shape', file(`{"a":${entry('[9007199254740993]', 0, 4)}}`, 4)],
  ['rank 9', 'shape', file(`{"a":${entry('[1,1,1,1,1,1,1,1,1]', 0, 4)}}`, 4)],
  ['one offset', 'offsets', file('{"a":{"dtype":"F32","shape":[1],"data_offsets":[0]}}', 4)],
  ['offsets backwards', 'offsets', file(`{"a":${entry('[1]', 4, 0)}}`, 4)],
  ['a negative offset', 'offsets', file(`{"a":${entry('[1]', -4, 0)}}`, 4)],
  ['a shape larger than its span', 'size', file(`{"a":${entry('[2]', 0, 4)}}`, 4)],
  ['a product that wraps around 2^64 to fit', 'size', file(`{"a":${entry('[4294967296,4294967296,4]', 0, 0)}}`)],
  ['a declared terabyte', 'size', file(`{"a":${entry('[274877906944]', 0, 2 ** 40)}}`, 4)],
  ['data cut short', 'size', file(`{"a":${entry('[2]', 0, 8)}}`, 7)],
  ['bytes between tensors', 'gap', file(`{"a":${entry('[1]', 0, 4)},"b":${entry('[1]', 8, 12)}}`, 12)],
  ['bytes before the first tensor', 'gap', file(`{"a":${entry('[1]', 4, 8)}}`, 8)],
  ['two tensors on the same bytes', 'overlap', file(`{"a":${entry('[1]', 0, 4)},"b":${entry('[1]', 0, 4)}}`, 4)],
  ['tensors that overlap by half', 'overlap', file(`{"a":${entry('[2]', 0, 8)},"b":${entry('[2]', 4, 12)}}`, 12)],
  ['bytes after the last tensor', 'trailing-bytes', file(`{"a":${entry('[1]', 0, 4)}}`, 5)],
];
