import { mkdirSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** Pictures of the reports that tests make: to be looked at, kept by nobody. */
const pictures = fileURLToPath(new URL('../test-output/reports/', import.meta.url));
const axe = axeCore.source;

/** What is wrong with a report in a browser; all empty where nothing is. */
export interface PageFindings {
  readonly consoleMessages: readonly string[];
  /** Addresses that were asked for beside the file itself. */
  readonly requests: readonly string[];
  /** Rules of accessibility that are broken, in light and in dark, wide and on a phone. */
  readonly accessibility: readonly string[];
  /** Pixels by which the page is wider than a phone of 360. */
  readonly overflow: number;
  /** Captions of the tables that paper would cut, and details that it would keep shut. */
  readonly cutOnPaper: readonly string[];
  readonly bytes: number;
}

/** Opens a report as people do: wide, dark, on a phone, on paper; keeps a picture of each. */
export async function examinePage(browser: Browser, file: string): Promise<PageFindings> {
  mkdirSync(pictures, { recursive: true });
  const name = `${pictures}${basename(file, '.html')}`;
  const address = pathToFileURL(file).href;
  const consoleMessages: string[] = [];
  const requests: string[] = [];
  const accessibility: string[] = [];
  const context = await browser.newContext({ colorScheme: 'light' });
  const page = await context.newPage();
  page.on('console', (message) => consoleMessages.push(message.text()));
  page.on('pageerror', (error) => consoleMessages.push(String(error)));
  page.on('request', (request) => request.url() !== address && requests.push(request.url()));
  try {
    await page.setViewportSize({ width: 1200, height: 800 });
    await page.goto(address);
    await page.screenshot({ path: `${name}.png`, fullPage: true });
    await page.evaluate(axe);
    accessibility.push(...(await brokenRules(page, 'light')));
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.screenshot({ path: `${name}-dark.png`, fullPage: true });
    accessibility.push(...(await brokenRules(page, 'dark', ['color-contrast'])));

    await page.setViewportSize({ width: 360, height: 740 });
    accessibility.push(...(await brokenRules(page, 'phone', ['scrollable-region-focusable'])));
    await page.screenshot({ path: `${name}-phone.png`, fullPage: true });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - 360);

    const cutOnPaper = await onPaper(page);
    await page.pdf({ path: `${name}.pdf`, format: 'A4', preferCSSPageSize: true });
    return { consoleMessages, requests, accessibility, overflow, cutOnPaper, bytes: statSync(file).size };
  } finally {
    await context.close();
  }
}

/** All rules, or some by name: those that colour or width can change. */
async function brokenRules(page: Page, where: string, rules: readonly string[] = []): Promise<string[]> {
  const violations = await page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run(only.length === 0 ? {} : { runOnly: only })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
    );
  }, rules);
  return violations.map((violation) => `${where}: ${violation}`);
}

/** A4 less its margins of 14 mm is 182 mm wide: 688 pixels of print. */
async function onPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1000 });
  return page.evaluate(() => {
    const cut = [...document.querySelectorAll('table, svg, pre')].filter(
      (part) => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
    );
    const shut = [...document.querySelectorAll('details')].filter(
      (details) => (details.lastElementChild as Element).getBoundingClientRect().height === 0,
    );
    return [...cut, ...shut].map((part) => part.textContent?.trim().slice(0, 60) ?? '');
  });
}
