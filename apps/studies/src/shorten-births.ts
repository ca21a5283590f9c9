import { readFile, writeFile } from 'node:fs/promises';
import type { ShortenedFile } from './shorten-text.ts';

/** Writes births with so many days of history before 2005, of which the newest fifth is validation. */
export async function shortenBirths(file: string, into: string, days: number): Promise<ShortenedFile> {
  const [heading = '', ...lines] = (await readFile(file, 'utf8')).trim().split('\n');
  const test = lines.findIndex((line) => line >= '2005');
  const rest = lines.slice(Math.max(0, test - days));
  await writeFile(into, `${[heading, ...rest].join('\n')}\n`);
  const validation = rest[Math.round(0.8 * days)]?.split(',')[0];
  return { file: into, split: `${validation},2005-01-01` };
}
