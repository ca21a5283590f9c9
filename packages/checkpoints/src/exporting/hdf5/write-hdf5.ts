import type { DenseArray } from '@seqgraft/core';
import { lookup3 } from '../../foreign/hdf5/lookup3.ts';
import { ByteWriter } from './byte-writer.ts';

/** A group: its members by name, arrays and groups. */
export interface Hdf5Group extends ReadonlyMap<string, Hdf5Group | DenseArray> {}

/** An address that is none. */
const undefinedAddress = [255, 255, 255, 255, 255, 255, 255, 255];
const superblockBytes = 48;
const signature = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];
const messages = { dataspace: 1, linkInfo: 2, datatype: 3, fillValue: 5, link: 6, layout: 8, groupInfo: 10 } as const;

/**
 * An HDF5 file of groups and float32 arrays, as HDF5 1.8 and newer read it: superblock 2, object headers 2, links kept in
 * the headers, arrays in one piece. The same content gives the same bytes.
 *
 * After "HDF5 File Format Specification Version 3.0", The HDF Group.
 */
export function writeHdf5(root: Hdf5Group): Uint8Array {
  const out = new ByteWriter().bytes(new Uint8Array(superblockBytes));
  const rootAddress = writeGroup(out, root);
  out.align(8);
  const superblock = new ByteWriter().bytes(signature).u8(2, 8, 8, 0).u64(0).bytes(undefinedAddress);
  superblock.u64(out.length).u64(rootAddress);
  superblock.u32(lookup3(superblock.copy(0)));
  out.overwrite(0, superblock.copy(0));
  return out.copy(0);
}

/** Members first, since a link holds the address of what it names. */
function writeGroup(out: ByteWriter, group: Hdf5Group): number {
  const links = [...group].map(([name, member]) => ({
    name,
    address: 'data' in member ? writeArray(out, member) : writeGroup(out, member),
  }));
  const body = new ByteWriter();
  message(body, messages.linkInfo, new ByteWriter().u8(0, 0).bytes(undefinedAddress).bytes(undefinedAddress));
  message(body, messages.groupInfo, new ByteWriter().u8(0, 0));
  for (const { name, address } of links) {
    const text = new TextEncoder().encode(name);
    // Version 1; flags: the name is UTF-8 (16), its length takes one byte; a hard link, as all that say no type.
    message(body, messages.link, new ByteWriter().u8(1, 16, 1, text.length).bytes(text).u64(address));
  }
  return writeHeader(out, body);
}

function writeArray(out: ByteWriter, { shape, data }: DenseArray): number {
  out.align(8);
  const address = out.length;
  out.bytes(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  const body = new ByteWriter();
  const dataspace = new ByteWriter().u8(2, shape.length, 0, 1); // version, rank, no maxima, simple
  for (const length of shape) dataspace.u64(length);
  message(body, messages.dataspace, dataspace);
  // Version 1 of class 1, a little-endian IEEE float with its sign in bit 31: exponent 8 bits from 23, bias 127; mantissa 23 bits from 0.
  const float32 = new ByteWriter().u8(0x11, 0x20, 0x1f, 0).u32(4).u16(0).u16(32).u8(23, 8, 0, 23).u32(127);
  message(body, messages.datatype, float32);
  message(body, messages.fillValue, new ByteWriter().u8(3, 0x0a)); // version 3: none is defined, and room is made late
  message(body, messages.layout, new ByteWriter().u8(3, 1).u64(address).u64(data.byteLength)); // version 3, in one piece
  return writeHeader(out, body);
}

function message(body: ByteWriter, type: number, content: ByteWriter): void {
  body.u8(type).u16(content.length).u8(0).bytes(content.copy(0));
}

function writeHeader(out: ByteWriter, body: ByteWriter): number {
  out.align(8);
  const address = out.length;
  out.bytes(new TextEncoder().encode('OHDR')).u8(2, 2); // version; flags: the size below takes 4 bytes
  out.u32(body.length).bytes(body.copy(0));
  out.u32(lookup3(out.copy(address)));
  return address;
}
