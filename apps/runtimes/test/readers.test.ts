import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Readers } from '../src/readers.ts';
import { hasChromium, skipped, startChromium } from './installed-chromium.ts';
import { startTrialServer } from './trial-server.ts';

const folder = new URL('../../../packages/windows/test/fixtures/readers/', import.meta.url);
const names = ['duckdb.csv', 'duckdb.jsonl', 'pyarrow-zstd.parquet', 'pandas-lz4.feather', 'pyarrow-stream.arrows'];
const schema = {
  time: 't',
  series: 'site',
  target: ['y'],
  past: ['k', 'big'],
  label: 'kind',
  missing: 'drop-window',
} as const;

it.skipIf(!hasChromium)(`a page reads files of every format from a Blob, all the same${skipped}`, async () => {
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder)).toString('base64')]));
  const browser = await startChromium();
  const server = await startTrialServer({});
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.addScriptTag({ url: '/page/readers.js', type: 'module' });
    await page.waitForFunction(() => 'readers' in globalThis);
    const { prints, path } = await page.evaluate(
      async ([files, schema]) => {
        const { readers } = globalThis as unknown as { readers: Readers };
        return { prints: await readers.readFiles(files, schema), path: await readers.readPath('data.csv') };
      },
      [files, schema] as const,
    );
    expect(Object.keys(prints)).toEqual(names);
    const all = new Set(Object.values(prints).flat());
    expect([...all]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(path).toContain('E_FILE: Cannot read "data.csv": a page has no paths; give it an address');
  } finally {
    await browser.close();
    server.close();
  }
});
