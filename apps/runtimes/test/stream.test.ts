import { memorySpools } from '@seqgraft/windows';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StreamPage } from '../src/page.ts';
import { type StreamTrial, streamTrial } from '../src/stream-trial.ts';
import { hasChromium, skipped, startChromium } from './installed-chromium.ts';
import { startTrialServer } from './trial-server.ts';

describe.skipIf(!hasChromium)(`streams in Chromium${skipped}`, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startTrialServer>>;
  beforeAll(async () => {
    browser = await startChromium();
    server = await startTrialServer({});
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function visit(place: keyof StreamPage): Promise<StreamTrial> {
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.waitForFunction(() => 'streams' in globalThis);
    return page.evaluate((place) => (globalThis as unknown as { streams: StreamPage }).streams[place](), place);
  }

  it('a worker streams from private storage with the bits of Node, and leaves no file', async () => {
    const { windows, bits, closed } = await streamTrial(memorySpools());
    expect(await visit('inWorker')).toEqual({ windows, bits, closed, left: 0 });
    expect(closed).toBe('E_CLOSED');
  });

  it('a page is told that it needs a worker', async () => {
    await expect(visit('inPage')).rejects.toThrow(/E_SPOOL: .* it can be used in a worker only/);
  });
});
