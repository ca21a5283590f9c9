import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  chromiumFile,
  inPage,
  newestLog,
  openTab,
  type RunningBrowser,
  servePage,
  startBrowser,
} from './browser.test-suite.ts';

/** Five starts of a browser. That the log is begun anew where it should be stands in indexed-db-store.test.ts. */
const long = process.env.SEQGRAFT_LONG === '1' || Number(process.env.SEQGRAFT_BROWSER_KILLS ?? 0) > 0;

describe.skipIf(chromiumFile === null || !long)('the log of Chromium', () => {
  const profile = mkdtempSync(join(tmpdir(), 'seqgraft-profile-'));
  let server: Awaited<ReturnType<typeof servePage>>;
  let chromium: RunningBrowser;
  beforeAll(async () => {
    [server, chromium] = await Promise.all([servePage(), startBrowser(profile)]);
  });
  afterAll(async () => {
    await chromium?.close();
    server?.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  /** In a tab of its own, which opens the database anew. */
  async function inNewTab<Result>(action: (page: Page) => Promise<Result>): Promise<Result> {
    const page = await openTab(chromium, server.port);
    try {
      return await action(page);
    } finally {
      await page.close();
    }
  }

  const publish = (heads: readonly number[]) => inNewTab((page) => inPage(page, 'publish', 'torn', heads, 100));
  const examine = () => inNewTab((page) => inPage(page, 'examine', 'torn'));
  const leaseOfDead = (name: string) =>
    inNewTab((page) => inPage(page, 'verb', 'torn', 'putIfAbsent', [`leases/${name}`, [1]]));
  const whole = { value: { entries: [3, 2, 1], warnings: [], bad: [] } };

  /** As when the browser is killed while it writes its last record. */
  async function tearAndRestart(): Promise<void> {
    await chromium.kill();
    const log = newestLog(profile);
    truncateSync(log, statSync(log).size - 5);
    chromium = await startBrowser(profile);
  }

  it('that was torn costs nothing where a lease tells of it; else the browser drops all, and it is said once', async () => {
    await publish([1, 2, 3]);
    await leaseOfDead('a');
    await tearAndRestart();
    expect(await examine()).toEqual(whole);
    await chromium.kill();
    chromium = await startBrowser(profile);
    expect(await examine()).toEqual(whole);

    // Without another lease, as when something else of the origin was being written.
    await tearAndRestart();
    expect(await examine()).toEqual(whole);
    await chromium.kill();
    chromium = await startBrowser(profile);
    expect(await examine()).toMatchObject({ error: { code: 'E_STORE_DROPPED' } });
    expect(await publish([4])).toEqual({ value: [1] });
  });
});
