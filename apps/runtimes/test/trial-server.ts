import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Headers that make a page cross-origin isolated, so that it may share memory with its workers. */
export const isolation: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** A policy under which a page may compile WebAssembly, and start workers of its own files but none of a blob. */
export const ownFilesOnly: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
};

const folders: Readonly<Record<string, string>> = {
  engine: fileURLToPath(new URL('../../../packages/engine/dist/', import.meta.url)),
  page: fileURLToPath(new URL('../dist/page/', import.meta.url)),
};

const page =
  '<!doctype html><meta charset="utf-8"><title>trials</title><script type="module" src="/page/page.js"></script>';

export interface TrialServer {
  readonly address: string;
  close(): void;
}

/** Serves the built engine under /engine/, the built trials under /page/, and a page that loads them, on this machine alone. */
export async function startTrialServer(headers: Readonly<Record<string, string>>): Promise<TrialServer> {
  const server = createServer(async (request, response) => {
    const [, folder = '', file = ''] = /^\/(engine|page)\/([\w.-]+\.js)$/.exec(request.url ?? '') ?? [];
    try {
      const script = folder === '' ? null : await readFile(join(folders[folder] as string, file));
      const type = script === null ? 'text/html' : 'text/javascript';
      response.writeHead(200, { ...headers, 'Content-Type': `${type}; charset=utf-8` }).end(script ?? page);
    } catch {
      response.writeHead(404, headers).end(`${request.url} has not been built: npm run build`);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
