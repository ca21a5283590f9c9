import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasRedis: boolean = spawnSync('redis-server', ['--version']).status === 0;

export const howToGetRedis: string = 'apt-get install redis-server';

/** A running Redis server that listens in its own folder alone. */
export interface RedisServer {
  /** The socket that it listens at. */
  readonly path: string;
  /** Kills it without warning, and starts it anew on the same data. */
  crash(): Promise<void>;
  stop(): void;
}

/** @param appendfsync when what it acknowledged is on the disk: `always` before the answer, `everysec` maybe after */
export async function startRedis(appendfsync: 'always' | 'everysec'): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'seqgraft-redis-'));
  const start = (): Promise<ChildProcess> => startIn(folder, appendfsync);
  let server = await start();
  return {
    path: join(folder, 'socket'),
    crash: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGKILL');
      await gone;
      server = await start();
    },
    stop: () => {
      server.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startIn(folder: string, appendfsync: string): Promise<ChildProcess> {
  const socket = ['--port', '0', '--unixsocket', join(folder, 'socket')];
  const durable = ['--dir', folder, '--appendonly', 'yes', '--appendfsync', appendfsync];
  const server = spawn('redis-server', [...socket, ...durable], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (text) => {
      if (/ready to accept connections/i.test(String(text))) resolve();
    });
    server.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
  });
  return server;
}
