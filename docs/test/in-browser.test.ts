import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSite } from './served-site.ts';
import { type BarrierOptions, barriers, hasChromium, openPage, skipped, startChromium } from './site-browser.ts';

const dist = fileURLToPath(new URL('../.vitepress/dist/', import.meta.url));

/** Every page but those of the API, which are made in one way: one of them stands for all. The demo has tests of its own. */
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html') && !/^(api\/|404|demo)/.test(name))
  .concat('api/windows.html')
  .map((name) => `/${name}`);

/** One of each kind: written by hand, drawn, measured, of a README, of docstrings, in Chinese. */
const kinds = [
  '/index.html',
  '/start.html',
  '/learn/lstm.html',
  '/strategies.html',
  '/benchmarks.html',
  '/packages/core.html',
  '/api/core.html',
  '/zh/start.html',
];

/** The theme's search button shows a key beside its name, which the name does not hold. */
const ofTheme = (barrier: string): boolean => /^label-content-name-mismatch: <button[^>]*DocSearch/.test(barrier);

/** Pages are looked at without the service worker, which Playwright says for each. */
const notOurs = (text: string): boolean => !text.includes('blocked by Playwright');

describe.skipIf(!hasChromium)(`in Chromium${skipped}`, () => {
  let browser: Browser;
  let site: ServedSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), serveSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  it('no page says anything on the console, or is wider than a phone', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
    const { page, complaints } = await openPage(context, `${site.address}${pages[0]}`);
    const wide: string[] = [];
    for (const path of pages) {
      await page.goto(`${site.address}${path}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${path} by ${over} px`);
    }
    await context.close();
    expect(pages.length).toBeGreaterThan(30);
    expect(complaints.filter(notOurs)).toEqual([]);
    expect(wide).toEqual([]);
  });

  it('controls have names and text has contrast, in the light and in the dark', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
    const { page } = await openPage(context, `${site.address}/`);
    const found: string[] = [];
    const look = async (where: string, options: BarrierOptions = {}): Promise<void> => {
      const barriersHere = (await barriers(page, options)).filter((barrier) => !ofTheme(barrier));
      found.push(...barriersHere.map((barrier) => `${where}: ${barrier}`));
    };
    for (const path of kinds) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${site.address}${path}`);
      await look(`${path}, light`);
      await page.emulateMedia({ colorScheme: 'dark' });
      // The site hears of it after the browser has drawn.
      await page.locator('html.dark').waitFor();
      // Names and roles are the same in the dark.
      await look(`${path}, dark`, { rules: ['color-contrast', 'link-in-text-block'] });
    }
    await context.close();
    expect(found).toEqual([]);
  });

  it('a page that was read is there without a network, by its menu and when it is loaded again', async () => {
    const context = await browser.newContext();
    const { page, complaints } = await openPage(context, `${site.address}/start`);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.getByRole('link', { name: 'LSTM', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: /LSTM/ }).waitFor();
    // The page and what it is made of when it is loaded by its address.
    await page.waitForFunction(async () => {
      const kept = await (await caches.match(location.href))?.text();
      const lean = kept && /[^"]+learn_lstm\.md\.[^"]+\.lean\.js/.exec(kept)?.[0];
      return lean !== undefined && lean !== '' && (await caches.match(lean)) !== undefined;
    });
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /LSTM/ }).waitFor();
    await page.getByRole('link', { name: 'Start', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: /Start/ }).waitFor();
    await context.close();
    expect(complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });

  it('the search finds Chinese words in Chinese pages', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const { page, complaints } = await openPage(context, `${site.address}/zh/start`);
    await page.getByRole('button', { name: '搜索' }).click();
    await page.getByRole('searchbox').fill('遗忘门');
    await page.locator('.VPLocalSearchBox .result').first().waitFor();
    expect(await page.locator('.VPLocalSearchBox .result').first().textContent()).toContain('LSTM');
    await context.close();
    expect(complaints.filter(notOurs)).toEqual([]);
  });
});
