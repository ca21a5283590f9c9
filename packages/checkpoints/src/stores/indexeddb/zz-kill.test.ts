import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Random } from '@seqgraft/core';
import { it } from 'vitest';
import { inPage, openTab, servePage, startBrowser } from './browser.test-suite.ts';

const log = (text: string) => appendFileSync('/tmp/b8/kill.log', `${text}\n`);
it('x', { timeout: 1e8 }, async () => {
  const N = Number(process.env.KILLS ?? 100);
  const fresh = Number(process.env.FRESH ?? 10); // kills per profile
  const random = new Random(Number(process.env.SEED ?? 1));
  const server = await servePage();
  let profile = '';
  let name = '';
  let kept: number[] = [];
  for (let kill = 0; kill < N; kill++) {
    if (kill % fresh === 0) {
      if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
      profile = mkdtempSync(join(tmpdir(), 'seqgraft-kill-'));
      kept = [];
    }
    name = 'killed';
    let chromium = await startBrowser(profile);
    let page = await openTab(chromium, server.port);
    const before = kept.length;
    const started = performance.now();
    const heads = Array.from({ length: 1000 }, (_, i) => kill * 1000 + i);
    const some = new Promise<void>((resolve) => {
      const wanted = kept.length + 2 + random.integer(4);
      page.on('console', (message) => {
        const [, entry] = /^kept (\d+)/.exec(message.text()) ?? [];
        if (entry !== undefined) kept.push(Number(entry));
        if (kept.length >= wanted) resolve();
      });
    });
    const publishing = inPage(page, 'publish', name, heads, 50_000).catch(() => 'killed');
    await some;
    await new Promise((resolve) => setTimeout(resolve, random.integer(40)));
    const lived = performance.now() - started;
    await chromium.kill();
    await publishing;
    const copy = '/tmp/b8/kill-copy';
    rmSync(copy, { recursive: true, force: true });
    cpSync(profile, copy, { recursive: true, verbatimSymlinks: true, filter: (f) => !/Singleton|GPUCache|Cache|Safe Browsing|component/i.test(f) });
    chromium = await startBrowser(profile);
    page = await openTab(chromium, server.port);
    const result = await inPage(page, 'examine', name);
    const entries = 'value' in result ? (result.value as { entries: number[] }).entries : [];
    const lost = kept.filter((e) => !entries.includes(e));
    log(`${kill} of profile ${Math.floor(kill / fresh)}: kept ${kept.length} found ${entries.length} lived ${lived.toFixed(0)} ms ${lost.length > 0 || 'error' in result ? `LOST ${lost.length} ${JSON.stringify(result).slice(0, 300)}` : ''}`);
    if (lost.length > 0 || 'error' in result) {
      cpSync(copy, `/tmp/b8/lost-${kill}-before`, { recursive: true, verbatimSymlinks: true });
      cpSync(profile, `/tmp/b8/lost-${kill}-after`, { recursive: true, verbatimSymlinks: true, filter: (f) => !/Singleton|Cache/i.test(f) });
      kept = [...entries];
    }
    kept = [...entries];
    await chromium.close();
    void before;
  }
  server.stop();
});
