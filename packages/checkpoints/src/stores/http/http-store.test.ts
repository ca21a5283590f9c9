import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleCheckpoint } from '../../example-checkpoint.test-suite.ts';
import { publishCheckpoint } from '../../publishing/publish-checkpoint.ts';
import { requireWritable } from '../../publishing/require-writable.ts';
import { listRefs } from '../../reading/list-refs.ts';
import { loadCheckpoint } from '../../reading/load-checkpoint.ts';
import { verifyStore } from '../../reading/verify-store.ts';
import { fileStore } from '../file/file-store.ts';
import { temporaryFolder } from '../file/temporary-folder.test-suite.ts';
import type { Store } from '../store.ts';
import { serveFolder } from './folder-server.test-suite.ts';
import { httpStore } from './http-store.ts';
import { writeStoreIndex } from './store-index.ts';

let folder: string;
let files: Store;
beforeEach(async () => {
  folder = temporaryFolder();
  files = fileStore(folder);
  for (const head of [1, 2]) await publishCheckpoint(files, 'births', exampleCheckpoint({ head }));
});
const patience = { attempts: 2, delayMilliseconds: 1 };

describe('httpStore reads what a web server serves', () => {
  it('a name without an index, by asking for its entries', async () => {
    const { url, asked } = await serveFolder(folder);
    const loaded = await loadCheckpoint(httpStore(url), 'births');
    expect(loaded).toMatchObject({ ...(await loadCheckpoint(files, 'births')), entry: 2 });
    expect(asked).toContain('/refs/default/births/00000003');
    expect(await loadCheckpoint(httpStore(`${url}/`), 'births@1')).toMatchObject({ entry: 1 });
  });

  it('everything with an index, and what came after it', async () => {
    const { url } = await serveFolder(folder);
    expect(await writeStoreIndex(files)).toBe(7);
    const store = httpStore(url);
    expect(await listRefs(store, { history: true })).toEqual(await listRefs(files, { history: true }));
    expect(await verifyStore(store)).toEqual(await verifyStore(files));
    for (const head of [3, 4]) await publishCheckpoint(files, 'births', exampleCheckpoint({ head }));
    expect(await loadCheckpoint(store, 'births')).toMatchObject({ entry: 4 });
    await writeStoreIndex(files);
    expect((await listRefs(store)).refs).toMatchObject([{ entry: 4 }]);
  });

  it('what was removed after the index was written is passed over', async () => {
    const { url } = await serveFolder(folder);
    await writeStoreIndex(files);
    await files.delete('refs/default/births/00000002');
    expect(await loadCheckpoint(httpStore(url), 'births')).toMatchObject({ entry: 1 });
  });

  it('says what an index is for where it lacks one', async () => {
    const { url } = await serveFolder(folder);
    await expect(listRefs(httpStore(url))).rejects.toMatchObject({
      code: 'E_STORE_NO_INDEX',
      remedy: expect.stringContaining('writeStoreIndex'),
    });
    await expect(loadCheckpoint(httpStore(url), 'deaths')).rejects.toMatchObject({ code: 'E_STORE_NO_INDEX' });
    await writeStoreIndex(files);
    await expect(loadCheckpoint(httpStore(url), 'birth')).rejects.toMatchObject({
      code: 'E_NOT_FOUND',
      message: expect.stringContaining('births'),
    });
  });

  it('through redirects and compression', async () => {
    const { url: target } = await serveFolder(folder, {
      answer: ({ url = '' }, response) => {
        if (!url.startsWith('/blobs/')) return false;
        const body = gzipSync(readFileSync(join(folder, url)));
        response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Length': body.length }).end(body);
        return true;
      },
    });
    const { url } = await serveFolder(folder, {
      answer: (request, response) => {
        response.writeHead(302, { Location: `${target}${request.url}` }).end();
        return true;
      },
    });
    expect(await loadCheckpoint(httpStore(url), 'births')).toMatchObject({ entry: 2 });
  });

  it('is never written to, and says so before hours of training', async () => {
    const { url } = await serveFolder(folder);
    const store = httpStore(url);
    const readOnly = { code: 'E_STORE_READ_ONLY', message: expect.stringContaining(url) };
    await expect(requireWritable(store, 'births')).rejects.toMatchObject(readOnly);
    await expect(publishCheckpoint(store, 'births', exampleCheckpoint())).rejects.toMatchObject(readOnly);
    await expect(store.delete('store.json')).rejects.toMatchObject(readOnly);
  });
});

describe('httpStore on servers that answer wrongly', () => {
  it('takes the page of an app for what it is: nothing', async () => {
    const page = `<!doctype html><title>app</title>${' '.repeat(9000)}`;
    for (const body of [page, '<html>short</html>']) {
      const { url } = await serveFolder(folder, {
        missing: (response) => response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body),
      });
      const store = httpStore(url);
      expect(await loadCheckpoint(store, 'births')).toMatchObject({ entry: 2 });
      expect(await store.get('refs/default/births/00000009', 4096)).toBeNull();
      const elsewhere = httpStore(`${url}/nowhere`);
      await expect(loadCheckpoint(elsewhere, 'births')).rejects.toMatchObject({ code: 'E_STORE_EMPTY' });
    }
  });

  it('reads files that are said to be pages and are not', async () => {
    const { url } = await serveFolder(folder, {
      answer: (request, response) => {
        const name = join(folder, request.url ?? '');
        let body: Buffer;
        try {
          body = readFileSync(name);
        } catch {
          return false;
        }
        response.writeHead(200, { 'Content-Type': 'text/html' }).end(body);
        return true;
      },
    });
    expect(await loadCheckpoint(httpStore(url), 'births')).toMatchObject({ entry: 2 });
    const size = (await files.get('store.json', 1000))?.size as number;
    expect(await httpStore(url).get('store.json', size - 1)).toEqual({ size, bytes: null });
  });

  it('does not follow a server for ever that answers every number with the same', async () => {
    const { url, asked } = await serveFolder(folder, {
      answer: ({ url = '' }, response) => /refs.*[3-9]$/.test(url) && Boolean(response.writeHead(200).end('{"ok":1}')),
    });
    const { entry, warnings } = await loadCheckpoint(httpStore(url), 'births');
    expect({ entry, codes: warnings.map(({ code }) => code) }).toEqual({ entry: 2, codes: ['W_FALLBACK'] });
    expect(asked.length).toBeLessThan(20);
  });

  it.each([
    ['a body that is cut off', (body: Buffer) => body.subarray(0, -1), 'E_STORE_UNREACHABLE'],
    ['a body that lacks a byte', (body: Buffer) => body.subarray(1), 'E_INTEGRITY'],
    [
      'a body with one bit turned',
      (body: Buffer) => Buffer.concat([body.subarray(0, -1), Buffer.from([(body.at(-1) as number) ^ 1])]),
      'E_INTEGRITY',
    ],
    ['a body that is longer', (body: Buffer) => Buffer.concat([body, body]), 'E_INTEGRITY'],
  ])('finds %s', async (what, change, code) => {
    const { url } = await serveFolder(folder, {
      answer: (request, response) => {
        if (!request.url?.startsWith('/blobs/')) return false;
        const body = readFileSync(join(folder, request.url));
        const changed = change(body);
        const declared = what.includes('cut off') ? body.length : changed.length;
        response.writeHead(200, { 'Content-Length': declared });
        // Written first, so that what is cut off is the body and not the whole answer.
        response.write(changed, () => (declared === changed.length ? response.end() : response.destroy()));
        return true;
      },
    });
    await expect(loadCheckpoint(httpStore(url, { patience }), 'births@2')).rejects.toMatchObject({ code });
  });

  it.each([
    [403, 'E_STORE_REFUSED'],
    [500, 'E_STORE_UNREACHABLE'],
  ])('names the status %i', async (status, code) => {
    const { url } = await serveFolder(folder, { answer: (_, response) => Boolean(response.writeHead(status).end()) });
    const error = loadCheckpoint(httpStore(url, { patience }), 'births');
    await expect(error).rejects.toMatchObject({ code, message: expect.stringContaining(String(status)) });
  });

  it('tells the size of what does not declare one only as beyond the limit, and stops reading', async () => {
    const { url } = await serveFolder(folder, {
      answer: (_, response) => {
        const more = (): void => {
          while (response.write(Buffer.alloc(65_536)));
          response.once('drain', more);
        };
        more();
        return true;
      },
    });
    const stored = await httpStore(url).get('store.json', 1000);
    expect(stored?.bytes).toBeNull();
    expect(stored?.size).toBeGreaterThan(1000);
  });

  it('finds a damaged index', async () => {
    const { url } = await serveFolder(folder);
    await writeStoreIndex(files);
    const file = join(folder, 'index.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('births', 'deaths'));
    await expect(listRefs(httpStore(url))).rejects.toMatchObject({ code: 'E_INTEGRITY' });
    rmSync(file);
  });
});

it('demands the address of a folder', () => {
  for (const address of [
    'ftp://host/x',
    'host/x',
    'http://me:hush@host/x',
    'http://host/x?token=hush',
    'http://host/#x',
  ]) {
    expect(() => httpStore(address)).toThrow(expect.objectContaining({ code: 'E_STORE_ADDRESS' }));
    expect(() => httpStore(address)).not.toThrow('hush');
  }
});
