import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../.vitepress/dist/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv',
  '.json': 'application/json',
};

const isolation = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

export interface ServedSite {
  readonly address: string;
  /** What was asked for since the last call: its bytes as they are, and as they went over the wire. */
  taken(): readonly { readonly file: string; readonly bytes: number; readonly compressed: number }[];
  close(): void;
}

/** Serves the built site as web servers do, compressed; with or without what isolates a page. */
export async function serveSite({ isolated = false } = {}): Promise<ServedSite> {
  let taken: { file: string; bytes: number; compressed: number }[] = [];
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] as string));
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : extname(path) === '' ? `${path}.html` : path);
    if (!file.startsWith(dist) || !existsSync(file)) {
      response.writeHead(404).end('not found');
      return;
    }
    const content = readFileSync(file);
    const body = gzipSync(content);
    taken.push({ file: path, bytes: content.length, compressed: body.length });
    response.writeHead(200, {
      'Content-Type': `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`,
      'Content-Encoding': 'gzip',
      ...(isolated ? isolation : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    taken() {
      const all = taken;
      taken = [];
      return all;
    },
    close: () => void server.close(),
  };
}
