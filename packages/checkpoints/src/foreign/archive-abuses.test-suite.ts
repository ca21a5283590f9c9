import { fixture } from './foreign-fixtures.test-suite.ts';
import { joined, writeZip, type ZipEnd, type ZipPart } from './zip-writer.test-suite.ts';

export const text = (words: string): Uint8Array => new TextEncoder().encode(words);
export const zeros = (length: number): Uint8Array => new Uint8Array(length);
export const config: ZipPart = {
  name: 'config.json',
  data: text('{"class_name":"Sequential","config":{"layers":[]}}'),
};
const metadata: ZipPart = { name: 'metadata.json', data: text('{"keras_version":"3.15.1"}') };
const weights: ZipPart = { name: 'model.weights.h5', data: fixture('abuse/plain.h5') };
const whole = [metadata, config, weights];

/** A whole model, with one part changed and others added. */
export function archive(change: Partial<ZipPart>, more: readonly ZipPart[] = [], end: ZipEnd = {}): Uint8Array {
  return writeZip([metadata, { ...config, ...change }, weights, ...more], end);
}

export const extra = (name: string | Uint8Array, rest: Partial<ZipPart> = {}): Uint8Array =>
  archive({}, [{ name, data: text('x'), ...rest }]);
const bytes32 = (value: number): Uint8Array => new Uint8Array(new Uint32Array([value]).buffer);
export const descriptor = (crc: number, packed: number, size: number): Uint8Array =>
  joined(bytes32(0x08074b50), bytes32(crc), bytes32(packed), bytes32(size));

/** Archives that are no model of Keras, and the reason of E_FOREIGN_FILE. */
export const archiveAbuses: readonly (readonly [what: string, reason: string, bytes: Uint8Array])[] = [
  ['cut short', 'zip-end', writeZip(whole).subarray(0, -1)],
  ['with data after its end', 'zip-end', archive({}, [], { after: text('<script>') })],
  ['with a comment', 'zip-end', archive({}, [], { comment: 'hello' })],
  ['followed by another', 'zip-directory', joined(writeZip(whole), writeZip(whole))],
  ['whose directory is elsewhere', 'zip-directory', archive({}, [], { start: 5 })],
  ['with fewer entries than it says', 'zip-directory', archive({}, [], { entries: 4 })],
  ['with more entries than it says', 'zip-directory', archive({}, [], { entries: 2 })],
  ['of zip64 by its count', 'zip-zip64', archive({}, [], { entries: 0xffff })],
  ['of zip64 by its start', 'zip-zip64', archive({}, [], { start: 0xffffffff })],
  ['with an entry of more than 4 GB', 'zip-zip64', archive({ size: 0xffffffff, packed: 0xffffffff })],
  ['that is a part of several', 'zip-split', archive({}, [], { disk: 1 })],
  [
    'of 1001 entries',
    'zip-entries',
    writeZip(Array.from({ length: 1001 }, (_, i) => ({ name: `${i}`, data: zeros(0) }))),
  ],
  ['with a path upwards', 'zip-path', extra('../../etc/cron.d/x')],
  ['with a path upwards in the middle', 'zip-path', extra('assets/../../x')],
  ['with an absolute path', 'zip-path', extra('/etc/passwd')],
  ['with a path of Windows', 'zip-path', extra('..\\x')],
  ['with a drive', 'zip-path', extra('C:x')],
  ['with a NUL in a name', 'zip-path', extra('config.json\0.txt')],
  ['with a control character in a name', 'zip-name', extra('a\u0007b')],
  ['with a name that is not UTF-8', 'zip-name', extra(new Uint8Array([0x61, 0xff]))],
  ['with a name of an unknown alphabet', 'zip-name', extra('é', { flags: 0 })],
  ['with an empty name', 'zip-name', extra('')],
  ['with a name of 2000 bytes', 'zip-name', extra('x'.repeat(2000))],
  ['with a symbolic link', 'zip-link', extra('model', { attributes: 0xa1ff0000 })],
  ['with a device', 'zip-link', extra('null', { attributes: 0x21b60000 })],
  ['with config.json twice', 'zip-duplicate', extra('config.json')],
  ['that is encrypted', 'zip-encrypted', archive({ flags: 0x801 })],
  ['with encrypted headers', 'zip-encrypted', archive({ flags: 0x2800 })],
  ['packed by an unknown method', 'zip-method', archive({ method: 99 })],
  ['packed by bzip2', 'zip-method', archive({ method: 12 })],
  ['with a size that is none of a stored file', 'zip-size', archive({ size: 3 })],
  ['with sizes that contradict the directory', 'zip-size', archive({ local: { size: 3, packed: 3 } })],
  ['with another name at its place', 'zip-header', archive({ local: { name: 'config.jsom' } })],
  ['with another method at its place', 'zip-header', archive({ local: { method: 8 } })],
  ['with another checksum at its place', 'zip-header', archive({ local: { crc: 1 } })],
  ['with an entry that starts elsewhere', 'zip-overlap', archive({ start: 3 })],
  ['with two entries at one place', 'zip-overlap', extra('copy', { start: 0 })],
  ['with bytes between entries', 'zip-gap', archive({ after: text('hidden') })],
  ['with bytes before the directory', 'zip-gap', archive({}, [], { before: text('hidden') })],
  ['with an entry that goes into the directory', 'zip-overlap', extra('long', { packed: 50, size: 50 })],
  ['with an entry beyond the end', 'zip-gap', extra('far', { start: 0x7fffffff })],
  ['with a wrong checksum', 'zip-crc', archive({ crc: 1 })],
  ['that is a bomb', 'zip-ratio', extra('bomb', { method: 8, data: zeros(8_000_000) })],
  [
    'that is a bomb and lies about its size',
    'zip-size',
    archive({ method: 8, data: zeros(8_000_000), size: 1000, crc: 0 }),
  ],
  ['with deflated data that are none', 'zip-data', archive({ method: 8, stored: text('\u0007\u0007\u0007') })],
  ['with sizes after the data that lie', 'zip-size', archive({ flags: 0x808, after: descriptor(1, 2, 3) })],
  ['without a config.json', 'keras-part', writeZip([metadata, weights])],
  ['without weights', 'keras-part', writeZip([metadata, config])],
  ['with an archive as weights', 'keras-nested', writeZip([metadata, config, { ...weights, data: writeZip(whole) }])],
  ['with weights that are not HDF5', 'hdf5-signature', writeZip([metadata, config, { ...weights, data: zeros(100) }])],
  [
    'with weights that lead elsewhere',
    'hdf5-external-link',
    writeZip([metadata, config, { ...weights, data: fixture('abuse/external-link.h5') }]),
  ],
];
