import { findChromium, howToGetChromium } from '@seqgraft/testkit';
import { type Browser, chromium } from 'playwright-core';

const file = findChromium();

export const hasChromium: boolean = file !== null;

/** The end of a test's name: `npm test` says at its end what skipped tests want. */
export const skipped: string = hasChromium ? '' : `: skipped, ${howToGetChromium}`;

export function startChromium(flags: readonly string[] = []): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-background-networking', ...flags];
  return chromium.launch({ executablePath: file as string, args });
}
