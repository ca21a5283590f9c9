import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A running S3 server with an empty bucket named `models`. */
export interface LocalBucket {
  readonly endpoint: string;
  /** Where its objects lie, each a file. */
  readonly folder: string;
  stop(): void;
}

/** Whether Python can run [localbucket](https://pypi.org/project/localbucket/), an S3 server in one file with atomic conditional writes. */
export function hasLocalBucket(): boolean {
  return spawnSync('python3', ['-m', 'localbucket', '--version']).status === 0;
}

export const howToGetLocalBucket: string = 'python3 -m pip install localbucket==1.2.1';

export async function startLocalBucket(): Promise<LocalBucket> {
  const data = mkdtempSync(join(tmpdir(), 'seqgraft-s3-'));
  mkdirSync(join(data, 'models'));
  const port = await freePort();
  const server = spawn('python3', ['-m', 'localbucket', '--port', String(port), data], { stdio: 'ignore' });
  const endpoint = `http://127.0.0.1:${port}`;
  await untilItAnswers(endpoint, server);
  return {
    endpoint,
    folder: join(data, 'models'),
    stop: () => {
      server.kill();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilItAnswers(endpoint: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    if (
      await fetch(endpoint).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`localbucket ended with ${server.exitCode}`);
}
