import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface FolderServer {
  readonly url: string;
  /** Paths that were asked for. */
  readonly asked: string[];
}

export interface FolderServerOptions {
  /** Answers a request itself when it returns true. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Answers what is not there. Default: 404. */
  readonly missing?: (response: ServerResponse) => void;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A plain web server that serves the files of a folder, on this machine, until the running test has finished. */
export async function serveFolder(folder: string, options: FolderServerOptions = {}): Promise<FolderServer> {
  const {
    answer = () => false,
    missing = (response) => response.writeHead(404).end('not here'),
    headers = {},
  } = options;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (answer(request, response)) return;
    const file = join(folder, path);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (!stats?.isFile()) return missing(response);
    response.writeHead(200, { ...headers, 'Content-Length': stats.size, 'Content-Type': 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
