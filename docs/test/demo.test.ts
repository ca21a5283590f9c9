import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSite } from './served-site.ts';
import { barriers, hasChromium, openPage, picture, skipped, startChromium } from './site-browser.ts';

const cli = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));
const births = fileURLToPath(new URL('../public/data/births-2003-2004.csv', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'seqgraft-demo-'));

/** What `seqgraft` prints as JSON. */
function seqgraft(...args: string[]): Record<string, unknown> & { rows: { time: string; births: number }[] } {
  const { stdout, stderr } = spawnSync(process.execPath, [cli, ...args, '--json'], { cwd: folder, encoding: 'utf8' });
  const answer = JSON.parse(stdout === '' ? '{}' : stdout);
  if (answer.ok !== true) throw new Error(`seqgraft ${args.join(' ')}: ${stdout}${stderr}`);
  return answer.result;
}

const facts = (page: Page, text: string) => page.locator('.demo .facts', { hasText: text }).waitFor();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const ended = (page: Page) => button(page, 'Train again').waitFor({ timeout: 200_000 });
const verdict = (page: Page) => page.locator('.verdict table').textContent();

/** Both built-in sets are read. */
async function open(context: BrowserContext, site: ServedSite): Promise<{ page: Page; complaints: string[] }> {
  const opened = await openPage(context, `${site.address}/demo`);
  await facts(opened.page, '7,305 rows');
  await facts(opened.page, '731 rows');
  await facts(opened.page, 'Computed by');
  return opened;
}

/** A file that a press of a button gives. */
async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** The forecast of a kept model as the page saves it. */
async function forecast(page: Page, ref: string): Promise<{ time: string; births: number }[]> {
  await button(page, `Forecast with ${ref}`).click();
  await page.getByRole('heading', { name: `The rows to come, by ${ref}` }).waitFor();
  const csv = readFileSync(await saved(page, () => button(page, 'Save as CSV').click()), 'utf8');
  const rows = csv.trim().split('\n').slice(1);
  return rows.map((line) => {
    const [time = '', value] = line.split(',');
    return { time, births: Number(value) };
  });
}

function expectSame(ours: { time: string; births: number }[], theirs: { time: string; births: number }[]): void {
  expect(ours.map(({ time }) => time)).toEqual(theirs.map(({ time }) => time));
  ours.forEach(({ births: value }, row) => {
    const other = theirs[row]?.births ?? Number.NaN;
    // Of values near ten thousand the fifth digit after the first: the vectors of both may have different widths.
    expect(Math.abs(value - other)).toBeLessThan(1e-5 * Math.abs(other));
  });
}

/** Drags a file over a part of the page and lets it fall there, as the browser gets it from the desktop. */
async function drop(page: Page, onto: Locator, file: { name: string; content: string | Uint8Array }): Promise<void> {
  const path = join(folder, file.name);
  writeFileSync(path, file.content);
  await onto.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await onto.boundingBox()) as { x: number; y: number; width: number; height: number };
  const desktop = await page.context().newCDPSession(page);
  const at = { x: x + width / 2, y: y + Math.min(height / 2, 60) };
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await desktop.send('Input.dispatchDragEvent', { type, ...at, data });
  await desktop.detach();
}

describe.skipIf(!hasChromium)(`the live demo${skipped}`, () => {
  let browser: Browser;
  let plain: ServedSite;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  /** Of the run that nothing stopped. */
  let whole: string | null = null;

  beforeAll(async () => {
    browser = await startChromium();
    plain = await serveSite();
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    ({ page, complaints } = await open(context, plain));
  });
  afterAll(async () => {
    await browser?.close();
    plain?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('goes from source over target to a verdict, loads less than 2 MB and complains of nothing', async () => {
    await picture(page, 'begin');
    await button(page, 'Train').click();
    await page.locator('.demo .line.source').first().waitFor();
    await picture(page, 'training');
    await ended(page);
    whole = await verdict(page);
    // The rest of the site is fetched when the browser has nothing else to do; and the service worker may keep what was loaded already.
    const files = new Map(plain.taken().map((each) => [each.file, each]));
    const own = [...files.values()].filter(({ file }) => !/\.md\./.test(file) || file.includes('demo.md'));
    const sum = (key: 'bytes' | 'compressed', some: typeof own) => some.reduce((all, each) => all + each[key], 0);
    expect(sum('compressed', own), JSON.stringify(own)).toBeLessThan(800_000);
    // What the demo adds to a page of the site, as it is.
    const added = own.filter(({ file }) => /worker|LiveDemo|dist-|\.csv$|browser-|impl-|src-/.test(file));
    expect(sum('bytes', added), JSON.stringify(added)).toBeLessThan(2_000_000);
    expect(await page.locator('.verdict h2').textContent()).toMatch(/Transfer (helps|hurts|and scratch cannot)/);
    expect(whole).toMatch(/gradual-unfreeze[\s\S]*seasonal-naive/);
    expect(await page.locator('.sentences').textContent()).toContain('over 3 seeds');
    await page.locator('.verdict .line.forecast').waitFor();
    await picture(page, 'verdict');
    expect(await barriers(page, { within: '.demo' })).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('exports a model that the command forecasts with, to the same numbers', async () => {
    const ref = 'births-2003-2004-gradual-unfreeze@1';
    const file = await saved(page, () => button(page, `Export ${ref}`).click());
    seqgraft('store', 'import', file);
    expectSame(await forecast(page, ref), seqgraft('predict', ref, births).rows);
  });

  it('imports a model of the command, to the same numbers, and refuses a broken file', async () => {
    seqgraft('train', births, '--name', 'small', '--epochs', '1', '--units', '4');
    seqgraft('store', 'export', 'small', '--format', 'bundle', '--out', 'small.seqgraft');
    const bytes = readFileSync(join(folder, 'small.seqgraft'));
    const chooser = page.getByLabel('Bundle to import');
    await chooser.setInputFiles({ name: 'torn.seqgraft', mimeType: 'application/zip', buffer: bytes.subarray(0, 900) });
    await page.locator('.shelf .failure', { hasText: 'E_BUNDLE' }).waitFor();
    await chooser.setInputFiles({ name: 'small.seqgraft', mimeType: 'application/zip', buffer: bytes });
    await page.getByText('Imported small@1.').waitFor();
    expectSame(await forecast(page, 'small@1'), seqgraft('predict', 'small', births).rows);
    await button(page, 'Delete small').click();
    await page.getByText('Deleted small.').waitFor();
    expect(await page.locator('.shelf li', { hasText: 'small@1' }).count()).toBe(0);
  });

  it('says what is wrong with a file, and where; takes one with gaps when it is told to', async () => {
    await page.getByLabel('A CSV file of your own').last().check();
    const chooser = page.getByLabel('CSV file of the target');
    const give = (name: string, lines: readonly string[]) =>
      chooser.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
    await give('broken.csv', ['day,sales', '2024-01-01,3', '2024-01-02,four', '2024-01-03,5']);
    const failure = page.locator('.step .failure');
    await failure.waitFor();
    expect(await failure.textContent()).toMatch(/line 3.*four[\s\S]*E_NOT_NUMBER/);
    await picture(page, 'broken');
    // Whatever is dropped, wherever: the page stays and says what it is.
    const step = page.locator('.step', { hasText: 'Target' });
    await drop(page, step, {
      name: 'photo.csv',
      content: Buffer.from('89504e470d0a1a0a0000000d49484452ff00fe', 'hex'),
    });
    await page.locator('.step .option', { hasText: 'A CSV file of your own' }).last().waitFor();
    await failure.waitFor();
    expect(await failure.textContent()).toMatch(/E_[A-Z_]+$/);
    await page.evaluate(() =>
      addEventListener('drop', (event) => document.body.setAttribute('data-kept', String(event.defaultPrevented))),
    );
    await drop(page, page.locator('.demo h1'), { name: 'elsewhere.csv', content: 'a,b\n1,2\n' });
    expect(await page.locator('body').getAttribute('data-kept')).toBe('true');

    const day = (index: number): string => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
    const value = (index: number): string =>
      index === 20 ? '' : (100 + 30 * Math.sin((2 * Math.PI * index) / 7) + index / 10).toFixed(1);
    const rows = Array.from({ length: 220 }, (_, index) => `${day(index)};${index % 2};${value(index)}`);
    await drop(page, step, { name: 'shop.csv', content: ['day;promotion;sales', ...rows].join('\n') });
    await page.getByLabel('Column to forecast').selectOption('sales');
    await page.locator('.step .failure', { hasText: 'E_MISSING' }).waitFor();
    await button(page, 'Leave out the windows with gaps, and go on').click();
    await facts(page, '220 rows, 2024-01-01 to 2024-08-07, step 1 day');
    await page.getByRole('radio', { name: /^births-1969-1988@1/ }).check();
    await page.getByRole('combobox', { name: 'Strategy' }).selectOption('freeze');
    await page.locator('button.main').click();
    await page.getByRole('button', { name: 'Export shop-freeze@1' }).waitFor({ timeout: 120_000 });
    expect(await verdict(page)).toContain('freeze');
    await picture(page, 'own-file');
    expect(complaints).toEqual([]);
  });

  it('says so first and loudly where carrying does harm', async () => {
    await page.getByRole('radio', { name: /^Seattle/ }).check();
    await page.getByRole('radio', { name: /^US births, 2003/ }).check();
    await facts(page, '731 rows');
    await page.locator('button.main').click();
    await page.locator('.verdict.hurts').waitFor({ timeout: 200_000 });
    expect(await page.locator('.verdict h2').textContent()).toContain('Transfer hurts here');
    const loud = page.getByRole('alert').filter({ hasText: 'Negative transfer' });
    expect(await loud.textContent()).toContain('worse than starting from nothing');
    const size = (part: Locator) => part.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
    expect(await size(loud)).toBeGreaterThan(await size(page.locator('.sentences li').first()));
    await picture(page, 'hurts');
    expect(await barriers(page, { within: '.demo' })).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('goes on after a reload and after a stop, and ends as the run that nothing stopped', async () => {
    const other = await browser.newContext();
    const second = await open(other, plain);
    await button(second.page, 'Train').click();
    await second.page.locator('.line', { hasText: /epoch [3-8]$/ }).waitFor();
    await second.page.reload();
    await second.page.getByText('A run was cut off.').waitFor();
    await button(second.page, 'Resume').click();
    // Any run of the comparison: each takes a moment, and a busy page may not show them all.
    await second.page.locator('.line', { hasText: /, seed \d/ }).waitFor({ timeout: 120_000 });
    await button(second.page, 'Stop').click();
    await second.page.getByText('Stopped and saved.').waitFor();
    await second.page.reload();
    await button(second.page, 'Resume').click();
    await ended(second.page);
    expect(whole).not.toBe(null);
    expect(await verdict(second.page)).toBe(whole);
    expect(second.complaints).toEqual([]);
    await other.close();
  });

  it('is done with the keyboard alone, on threads where the page is isolated; fits a phone, in the dark', async () => {
    const site = await serveSite({ isolated: true });
    const phone = await browser.newContext({
      ...{ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, colorScheme: 'dark', reducedMotion: 'reduce' },
    });
    const opened = await open(phone, site);
    const own = opened.page;
    expect(await own.evaluate(() => globalThis.crossOriginIsolated)).toBe(true);
    await facts(own, 'threads');
    // All is loaded: nothing asks for the network any more, but the rest of the site.
    await facts(own, 'No network is needed any more');
    await phone.setOffline(true);
    const focused = () => own.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value ?? '');
    await own.locator('.demo input').first().focus();
    await own.keyboard.press('Tab');
    expect(await focused()).toBe('births-2003-2004');
    await own.keyboard.press('Tab'); // the slider, to its least
    await own.keyboard.press('Home');
    await own.keyboard.press('Tab');
    await own.keyboard.type('freeze');
    for (let tab = 0; tab < 8 && (await own.locator('button.main:focus').count()) === 0; tab++)
      await own.keyboard.press('Tab');
    await own.keyboard.press('Space');
    await button(own, 'Stop').waitFor();
    expect(await own.locator('button.main:focus').count()).toBe(1);
    await ended(own);
    expect(await own.locator('.visually-hidden[role=status]').textContent()).toMatch(/^Done\. /);
    expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await picture(own, 'phone-dark');
    expect(await barriers(own, { within: '.demo' })).toEqual([]);
    // The site fetches its other pages when it has time, and there is no network: the browser says the one, the service worker the other.
    expect(opened.complaints.filter((line) => !/net::ERR_(INTERNET_DISCONNECTED|FAILED)/.test(line))).toEqual([]);
    await phone.close();
    site.close();
  });
});
