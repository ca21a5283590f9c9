import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '@seqgraft/testkit';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'tsup';
import type { Store } from '../store.ts';
import type { PageApi, PageResult } from './page.test-suite.ts';

/** The file of an installed Chromium, or null. */
export const chromiumFile: string | null = findChromium();

/** Builds the sources as they are now for pages, and serves a page that has them as `seqgraft`. */
export async function servePage(): Promise<{ readonly port: number; stop(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'seqgraft-page-'));
  await build({
    config: false,
    entry: { page: fileURLToPath(new URL('./page.test-suite.ts', import.meta.url)) },
    outDir: folder,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    noExternal: [/./],
    dts: false,
    silent: true,
    outExtension: () => ({ js: '.js' }),
  });
  const script = readFileSync(join(folder, 'page.js'));
  rmSync(folder, { recursive: true, force: true });
  const server: Server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.writeHead(200, { 'Content-Type': isScript ? 'text/javascript' : 'text/html' });
    response.end(isScript ? script : '<!doctype html><title>store</title><script src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, stop: () => void server.close() };
}

/** A Chromium in a process of its own, with what it keeps in a folder: it can be killed, and started again. */
export interface RunningBrowser {
  readonly browser: Browser;
  /** SIGKILL to all of its processes. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export async function startBrowser(profile: string): Promise<RunningBrowser> {
  const child = spawn(
    chromiumFile as string,
    [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
      ...['--disable-dev-shm-usage', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
      '--host-resolver-rules=MAP insecure.test 127.0.0.1',
      'about:blank',
    ],
    // A group of its own, so that all of it can be killed at once.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const browser = await chromium.connectOverCDP(await debuggerOf(child));
  const kill = async (): Promise<void> => {
    process.kill(-(child.pid as number), 'SIGKILL');
    await ended;
  };
  const close = async (): Promise<void> => {
    await browser.close().catch(() => undefined);
    await kill().catch(() => undefined);
  };
  return { browser, kill, close };
}

function debuggerOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (text) => {
      said += text;
      const address = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code}: ${said}`)));
  });
}

/** The newest log in which Chromium has what an origin stores; there must be one origin alone. */
export function newestLog(profile: string): string {
  const databases = join(profile, 'Default', 'IndexedDB');
  const folder = readdirSync(databases).find((name) => name.endsWith('.leveldb')) as string;
  const logs = readdirSync(join(databases, folder)).filter((name) => name.endsWith('.log'));
  return join(databases, folder, logs.sort().at(-1) as string);
}

/** A new tab with the page in it. */
export async function openTab({ browser }: RunningBrowser, port: number, host = '127.0.0.1'): Promise<Page> {
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
  await page.goto(`http://${host}:${port}/`);
  await page.waitForFunction(() => 'seqgraft' in globalThis);
  return page;
}

/** Does something in a page. */
export function inPage<Name extends keyof PageApi>(
  page: Page,
  name: Name,
  ...args: Parameters<PageApi[Name]>
): Promise<PageResult> {
  return page.evaluate(
    ([name, args]) => {
      const { seqgraft } = globalThis as unknown as {
        seqgraft: Record<string, (...args: unknown[]) => Promise<PageResult>>;
      };
      return (seqgraft[name] as (...args: unknown[]) => Promise<PageResult>)(...args);
    },
    [name, args] as const,
  ) as Promise<PageResult>;
}

/** The store in the page, with the verbs that a store has. */
export function storeInPage(page: Page, name: string): Store {
  const call = async (verb: string, ...args: readonly unknown[]): Promise<unknown> => {
    const result = await inPage(page, 'verb', name, verb, args);
    if ('value' in result) return result.value;
    throw new Error(result.error.message);
  };
  return {
    location: `indexeddb:${name}`,
    putIfAbsent: async (key, bytes, options) => (await call('putIfAbsent', key, [...bytes], options)) as boolean,
    get: async (key, limit) => {
      const stored = (await call('get', key, limit)) as { size: number; bytes: readonly number[] | null } | null;
      return stored?.bytes ? { size: stored.size, bytes: new Uint8Array(stored.bytes) } : (stored as null);
    },
    list: async (folder) => (await call('list', folder)) as readonly string[],
    delete: async (key, options) => (await call('delete', key, options)) as boolean,
    sync: async (key) => void (await call('sync', key)),
    changedAt: async (key) => (await call('changedAt', key)) as number | null,
  };
}
