import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Random } from '@seqgraft/core';
import { afterAll, describe, expect, it } from 'vitest';
import { memorySpools } from '../streaming/memory-spools.ts';
import { streamTable } from '../streaming/stream-table.ts';
import { dataFingerprint } from '../table/data-fingerprint.ts';
import { readText } from '../text/read-text.ts';
import type { DataLocation } from './data-location.ts';
import { unpacked } from './gunzip.ts';
import { readCsv } from './read-csv.ts';
import { openRecords, readTable } from './read-table.ts';

const folder = await mkdtemp(join(tmpdir(), 'seqgraft-gzip-'));
afterAll(() => rm(folder, { recursive: true }));
const write = async (name: string, bytes: Uint8Array | string): Promise<string> => {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
};

const random = new Random(5);
/** More than one piece, packed and unpacked. */
const csv = `t,y\n${Array.from({ length: 60_000 }, (_, row) => `${row},${random.uniform()}`).join('\n')}\n`;
const packed = gzipSync(csv, { level: 1 });
const shaOf = async (location: DataLocation): Promise<string> =>
  (await dataFingerprint(await readTable(location, { time: 't' }))).sha256;

describe('what is compressed with gzip is read as what it holds', () => {
  it('from a file, bytes, a Blob, a stream and an address, whether or not the server unpacks it', async () => {
    const expected = await shaOf({ text: csv });
    const server = createServer((request, response) => {
      if (request.url?.startsWith('/sent') === true) response.setHeader('content-encoding', 'gzip');
      response.end(packed);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const locations = [
      await write('load.csv.gz', packed),
      await write('no-name-for-it', packed),
      packed,
      new Blob([packed]),
      new Blob([packed]).stream(),
      `http://127.0.0.1:${port}/load.csv.gz`,
      `http://127.0.0.1:${port}/sent/load.csv.gz`,
    ];
    for (const location of locations) expect(await shaOf(location as DataLocation)).toBe(expected);
    server.close();
  });

  it('in every format, in several parts, and as a stream that is larger than memory may be', async () => {
    const lines = await write('rows.jsonl.gz', gzipSync('{"t":1,"y":2}\n{"t":2,"y":3}\n'));
    expect((await readTable(lines, { time: 't' })).rowCount).toBe(2);
    const cases = await write('Toy_TRAIN.tsv.gz', gzipSync('1\t0.5\t0.25\n2\t0.5\t0.75\n'));
    expect((await readTable(cases)).labels?.classes).toEqual(['1', '2']);
    const parts = Buffer.concat([gzipSync('t,y\n1,2\n'), gzipSync('2,3\n')]);
    expect((await readCsv(parts, { time: 't' })).rowCount).toBe(2);
    expect(await readText(await write('moby.txt.gz', gzipSync('Call me')))).toBe('Call me');
    const streamed = await streamTable(await write('stream.csv.gz', packed), { time: 't' }, { store: memorySpools() });
    expect(streamed.rowCount).toBe(60_000);
    await streamed.close();
  });
});

const endOf = async (location: DataLocation): Promise<string> => {
  const { source } = await openRecords(location);
  for await (const _ of source.chunks());
  return 'read';
};

describe('is refused', () => {
  it('where it was cut short or damaged, wherever that is, by the name of the file', async () => {
    for (const length of [packed.length - 4, packed.length - 1000, 70_000, 11]) {
      const cut = await write('cut.csv.gz', packed.subarray(0, length));
      await expect(endOf(cut)).rejects.toThrow(/^E_GZIP: "cut\.csv\.gz" .* it ends before its end/);
    }
    for (const at of [packed.length - 6, 70_000]) {
      const bytes = Buffer.from(packed);
      bytes[at] = (bytes[at] as number) ^ 0x55;
      // Damage may leave other numbers, which are found by the sum at the end, or no text.
      await expect(endOf(bytes)).rejects.toThrow(/^E_(GZIP|BAD_ROW|ENCODING|RAGGED): /);
    }
    await expect(endOf(Buffer.concat([packed, Buffer.from('more')]))).rejects.toThrow(/^E_GZIP: /);
    await expect(readText(packed.subarray(0, 1000))).rejects.toThrow(/^E_GZIP: The data/);
  });

  it('where it unpacks to more than any table does, long before memory is full', async () => {
    // 1 GiB of equal rows in 1 MB, made of one part that is told many times.
    const rows = gzipSync('0,0\n'.repeat(2 ** 22), { level: 9 });
    const bomb = Buffer.concat([gzipSync('t,y\n'), ...Array.from({ length: 64 }, () => rows)]);
    const before = process.memoryUsage.rss();
    await expect(readText(await write('bomb.csv.gz', bomb))).rejects.toThrow(
      /^E_GZIP_RATIO: .* at most 250 times .*"bomb\.csv\.gz" has 6[78],\d{3},\d{3} bytes after/,
    );
    expect(process.memoryUsage.rss() - before).toBeLessThan(2 ** 28);
    // Few bytes do no harm, whatever their ratio.
    expect(await endOf(gzipSync(`t,y\n${'0,0\n'.repeat(2 ** 20)}`, { level: 9 }))).toBe('read');
  });

  it('where it is packed in another way, with what to do about it', async () => {
    const zip = Buffer.from('PK\x03\x04\x14\0\0\0\x08\0', 'latin1');
    await expect(readCsv(zip)).rejects.toThrow(/^E_FORMAT: The data is a zip archive/);
    const workbook = Buffer.concat([zip, Buffer.from('\0\0\0\0\0[Content_Types].xml')]);
    await expect(readTable(await write('load.csv', workbook))).rejects.toThrow(
      /"load\.csv" is an Excel workbook.* CSV/,
    );
  });

  it.each(['[{"y":1},{"y":2}]', ' [\n  [1, 2]', '{\n  "y": [1, 2]\n}'])(
    'where it is a JSON document: %j',
    async (text) => {
      await expect(readTable(await write('load.json', text))).rejects.toThrow(
        /^E_FORMAT: .* JSON document.*JSON Lines/,
      );
    },
  );
});

it('closes the file, however early a reader has enough', async () => {
  const file = await open(await write('early.csv.gz', packed));
  let closed = false;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        const { bytesRead, buffer } = await file.read(new Uint8Array(2 ** 16), 0, 2 ** 16, null);
        if (bytesRead === 0) return;
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
      closed = true;
    }
  }
  for await (const piece of unpacked(pieces(), null)) {
    expect(piece.length).toBeGreaterThan(0);
    break;
  }
  expect(closed).toBe(true);
});
