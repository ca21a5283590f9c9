import { mkdtempSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Random } from '@seqgraft/core';
import { howToGetChromium } from '@seqgraft/testkit';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleCheckpoint } from '../../example-checkpoint.test-suite.ts';
import { publishCheckpoint } from '../../publishing/publish-checkpoint.ts';
import { fileStore } from '../file/file-store.ts';
import { smallFileSystem, temporaryFolder } from '../file/temporary-folder.test-suite.ts';
import { serveFolder } from '../http/folder-server.test-suite.ts';
import { storeConformance } from '../store-conformance.test-suite.ts';
import {
  chromiumFile,
  inPage,
  newestLog,
  openTab,
  type RunningBrowser,
  servePage,
  startBrowser,
  storeInPage,
} from './browser.test-suite.ts';
import { indexedDbStore } from './indexed-db-store.ts';
import type { PageResult } from './page.test-suite.ts';

/** `npm test` says at its end what skipped tests want. */
const skipped = chromiumFile === null ? `: skipped, ${howToGetChromium}` : '';

/** How often the whole browser is killed, instead of the tab four times. Not in CI, for time. */
const BROWSER_KILLS = Number(process.env.SEQGRAFT_BROWSER_KILLS ?? 0);
const KILLS = BROWSER_KILLS > 0 ? BROWSER_KILLS : 4;

describe.skipIf(chromiumFile === null)(`indexedDbStore in Chromium${skipped}`, () => {
  const profile = mkdtempSync(join(tmpdir(), 'seqgraft-profile-'));
  let server: Awaited<ReturnType<typeof servePage>>;
  let chromium: RunningBrowser;
  let page: Page;
  beforeAll(async () => {
    [server, chromium] = await Promise.all([servePage(), startBrowser(profile)]);
    page = await openTab(chromium, server.port);
  });
  afterAll(async () => {
    await chromium?.close();
    server?.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  let stores = 0;
  storeConformance('indexedDbStore', async () => storeInPage(page, `conformance-${++stores}`));

  it('takes of a view what it shows, and of its owner nothing that comes later', async () => {
    expect(await inPage(page, 'putView', 'views', 'blobs/a')).toEqual({ value: [1, 1, 1] });
  });

  it('two tabs that publish to one name make one whole chain', async () => {
    const other = await openTab(chromium, server.port);
    const results = await Promise.all([
      inPage(page, 'publish', 'tabs', [1, 2, 3, 4, 5, 6, 7, 8], 100),
      inPage(other, 'publish', 'tabs', [11, 12, 13, 14, 15, 16, 17, 18], 100),
    ]);
    const entries = results.flatMap((result) => ('value' in result ? (result.value as number[]) : []));
    expect(entries.sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
    expect(await inPage(page, 'examine', 'tabs')).toEqual({
      value: { entries: [...entries].reverse(), warnings: [], bad: [] },
    });
    await other.close();
  });

  it('lets another tab delete the database, and goes on in a new one', async () => {
    await inPage(page, 'publish', 'deleted', [1], 10);
    const other = await openTab(chromium, server.port);
    expect(await inPage(other, 'deleteDatabase', 'deleted')).toEqual({ value: 'deleted' });
    await other.close();
    expect(await inPage(page, 'publish', 'deleted', [2], 10)).toEqual({ value: [1] });
  });

  it('begins another log where a writer may have been killed, once: Chromium may have torn the last record of this one', async () => {
    const inNewTab = async (verb: string, args: readonly unknown[]): Promise<string> => {
      const tab = await openTab(chromium, server.port);
      await inPage(tab, 'verb', 'settled', verb, args);
      await tab.close();
      return newestLog(profile);
    };
    const first = await inNewTab('putIfAbsent', ['blobs/a', [1]]);
    expect(await inNewTab('list', [''])).toBe(first);
    expect(await inNewTab('putIfAbsent', ['leases/of-the-dead', [1]])).toBe(first);
    const second = await inNewTab('get', ['blobs/a', 1]);
    expect(second).not.toBe(first);
    expect(await inNewTab('get', ['blobs/a', 1])).toBe(second);
    expect(await inPage(page, 'verb', 'settled', 'list', [''])).toEqual({ value: ['blobs/a', 'leases/of-the-dead'] });
  });

  it('says that there is no room, and keeps what there was', async () => {
    const small = smallFileSystem(100 * 1024);
    if (small === null) return;
    const crowded = await startBrowser(join(small, 'profile'));
    try {
      const tab = await openTab(crowded, server.port);
      await inPage(tab, 'publish', 'quota', [1], 10);
      const results: PageResult[] = [];
      for (let large = 0; large < 12; large++) {
        results.push(await inPage(tab, 'putLarge', 'quota', `blobs/large-${large}`, 10_000_000));
      }
      expect(results[0]).toEqual({ value: true });
      expect(results.at(-1)).toMatchObject({ error: { code: 'E_STORE_FULL' } });
      expect(await inPage(tab, 'examine', 'quota')).toMatchObject({ value: { entries: [1], bad: [] } });
      await inPage(tab, 'verb', 'quota', 'delete', ['blobs/large-0']);
      expect(await inPage(tab, 'publish', 'quota', [2], 10)).toEqual({ value: [2] });
    } finally {
      await crowded.close();
    }
  });

  it('wants https or localhost', async () => {
    const insecure = await openTab(chromium, server.port, 'insecure.test');
    expect(await inPage(insecure, 'openOnly', 'x')).toMatchObject({
      error: { code: 'E_STORE_UNSUPPORTED', message: expect.stringContaining('https') },
    });
    await insecure.close();
  });

  it('reads a store of another origin that allows it, and says what is missing where it does not', async () => {
    const folder = temporaryFolder();
    const { digest } = await publishCheckpoint(fileStore(folder), 'births', exampleCheckpoint());
    const missing = (response: ServerResponse): void => {
      response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end();
    };
    const allowing = await serveFolder(folder, { missing, headers: { 'Access-Control-Allow-Origin': '*' } });
    expect(await inPage(page, 'loadFrom', allowing.url)).toEqual({ value: digest });
    const { url } = await serveFolder(folder);
    expect(await inPage(page, 'loadFrom', url)).toMatchObject({
      error: { code: 'E_STORE_UNREACHABLE', message: expect.stringContaining('CORS') },
    });
  });

  it(`a ${BROWSER_KILLS > 0 ? 'browser' : 'tab'} that is killed ${KILLS} times in the middle of publishing has lost nothing that it said was kept`, async () => {
    const random = new Random(5);
    const kept: number[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const heads = Array.from({ length: 1000 }, (_, i) => kill * 1000 + i);
      const some = new Promise<void>((resolve) => {
        const wanted = kept.length + 2 + random.integer(4);
        page.on('console', (message) => {
          const [, entry] = /^kept (\d+)/.exec(message.text()) ?? [];
          if (entry !== undefined) kept.push(Number(entry));
          if (kept.length >= wanted) resolve();
        });
      });
      const publishing = inPage(page, 'publish', 'killed', heads, 50_000).catch(() => 'killed');
      await some;
      await new Promise((resolve) => setTimeout(resolve, random.integer(40)));
      if (BROWSER_KILLS > 0) {
        await chromium.kill();
        chromium = await startBrowser(profile);
      } else {
        const session = await page.context().newCDPSession(page);
        // Nobody is left to answer.
        session.send('Page.crash').catch(() => undefined);
        await page.waitForEvent('crash');
        await page.close();
      }
      expect(await publishing).toBe('killed');
      page = await openTab(chromium, server.port);
      const result = await inPage(page, 'examine', 'killed');
      expect(result).toEqual({ value: { entries: expect.any(Array), warnings: [], bad: [] } });
      const { entries } = (result as { value: { entries: number[] } }).value;
      expect(entries).toEqual(expect.arrayContaining(kept));
      // Whole from the first to the last, published since or not.
      expect(entries).toEqual(Array.from({ length: entries.length }, (_, i) => entries.length - i));
    }
  });
});

it('in Node there is no IndexedDB, and it says so', () => {
  expect(() => indexedDbStore('x')).toThrow(
    expect.objectContaining({ code: 'E_STORE_UNSUPPORTED', remedy: expect.stringContaining('fileStore') }),
  );
});
