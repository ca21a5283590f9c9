import { existsSync } from 'node:fs';

const places = [
  process.env.SEQGRAFT_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The file of an installed Chromium or Chrome, or null. Nothing is downloaded. */
export function findChromium(): string | null {
  return places.find((file) => file !== undefined && existsSync(file)) ?? null;
}

export const howToGetChromium: string = 'apt-get install chromium, or SEQGRAFT_CHROMIUM=/path/to/chrome';
