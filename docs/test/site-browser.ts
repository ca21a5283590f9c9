import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, howToGetChromium } from '@seqgraft/testkit';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const pictures = fileURLToPath(new URL('../test-output/', import.meta.url));

const chromiumFile = findChromium();

export const hasChromium: boolean = chromiumFile !== null;

/** The end of a test's name: `npm test` says at its end what skipped tests want. */
export const skipped: string = hasChromium ? '' : `: skipped, ${howToGetChromium}`;

export async function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumFile as string, args: ['--no-sandbox'] });
}

/** A page, and all that its console said that it should not. */
export async function openPage(
  context: BrowserContext,
  address: string,
): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  return { page, complaints };
}

/** Keeps a picture of a page, to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.evaluate(() => globalThis.scrollTo(0, 0));
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

export interface BarrierOptions {
  /** A selector. Default: the page. */
  readonly within?: string;
  /** Only these rules. Default: WCAG 2 A and AA. */
  readonly rules?: readonly string[];
}

/** What axe finds against WCAG 2 A and AA in a page as it stands: rule, element, reason. */
export async function barriers(page: Page, { within = 'html', rules }: BarrierOptions = {}): Promise<string[]> {
  await page.evaluate(axe.source);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
  const runOnly = rules === undefined ? { type: 'tag', values: tags } : { type: 'rule', values: rules };
  const found = await page.evaluate(
    async ({ within, runOnly }): Promise<readonly Violation[]> => {
      const inPage = globalThis as unknown as {
        axe: { run(where: string, options: object): Promise<{ violations: readonly Violation[] }> };
      };
      return (await inPage.axe.run(within, { runOnly, resultTypes: ['violations'] })).violations;
    },
    { within, runOnly },
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
}
