import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strategies } from '@seqgraft/transfer';
import { expect, it } from 'vitest';
import { errorsInFolder } from '../generate/error-source.ts';
import { publicPackages } from '../generate/workspace.ts';

/** The built site: turbo builds it before these tests. */
const dist = fileURLToPath(new URL('../.vitepress/dist/', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
const read = (page: string) => readFileSync(join(dist, page), 'utf8');
const packages = publicPackages(root);

/** The index of the search of one language. */
function searchIndex(locale: string): string {
  const chunks = join(dist, 'assets/chunks');
  const name = readdirSync(chunks).find((each) => each.startsWith(`@localSearchIndex${locale}.`));
  return readFileSync(join(chunks, name as string), 'utf8');
}

it.each(packages)('has a page for $name, with a way to its reference', ({ slug }) => {
  const page = read(`packages/${slug}.html`);
  expect(page).toContain(slug === 'cli' ? 'href="/commands.html"' : `href="/api/${slug}.html"`);
});

it('has an API page for every entry of every package', () => {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8'));
  const entries = Object.keys(compilerOptions.paths).filter((name) => name !== '@seqgraft/testkit');
  for (const name of entries) expect(pages).toContain(`api/${name.replace('@seqgraft/', '')}.html`);
});

it('explains every error code', () => {
  const page = read('errors.html');
  const codes = packages
    .flatMap(({ folder, slug }) => errorsInFolder(join(folder, 'src'), slug))
    .map(({ code }) => code);
  expect(codes.length).toBeGreaterThan(50);
  for (const code of codes) expect(page).toContain(`id="${code.toLowerCase().replaceAll('_', '-')}"`);
});

it('finds an error code by search', () => {
  expect(searchIndex('root')).toContain('errors.html#e-too-short');
});

it('pictures every strategy', () => {
  const page = read('strategies.html');
  expect(page.match(/class="phases"/g)).toHaveLength(strategies.size + 1); // and a composition
  for (const name of strategies.keys()) expect(page).toContain(`<h2 id="${name}"`);
});

it('shows the recorded leaderboard, and verdicts of every kind', () => {
  expect(read('learn/judging.html')).toContain('id="leaderboard"');
  for (const verdict of ['helps', 'neutral', 'hurts']) expect(read('index.html')).toContain(`<tr class="${verdict}"`);
});

it('sets formulas when it is built, with MathML to be read out', () => {
  const page = read('learn/lstm.html');
  expect(page).toContain('<annotation encoding="application/x-tex">');
  expect(page).not.toContain('katex-error');
});

/** Addresses within a page. */
const idsOf = new Map<string, Set<string>>();
function ids(page: string): Set<string> {
  const known = idsOf.get(page) ?? new Set([...read(page).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id as string));
  idsOf.set(page, known);
  return known;
}

it('has no link that leads nowhere, neither to a page nor within one', () => {
  const dead = new Set<string>();
  for (const page of pages.filter((each) => each !== '404.html')) {
    for (const [, href = ''] of read(page).matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)) {
      if (/^(https?:|mailto:)/.test(href)) continue;
      const [path = '', anchor] = href.replaceAll('&amp;', '&').split('#');
      const place = path.startsWith('.') ? join(dirname(page), path) : path.slice(1);
      const target = path === '' ? page : path.endsWith('/') ? `${place}index.html` : place;
      if (!existsSync(join(dist, target))) dead.add(`${page}: ${href}`);
      else if (anchor && target.endsWith('.html') && !ids(target).has(decodeURIComponent(anchor)))
        dead.add(`${page}: ${href}`);
    }
  }
  expect([...dead]).toEqual([]);
});

it('says of every page what it is about', () => {
  const about = (page: string) => /<meta name="description" content="([^"]*)"/.exec(read(page))?.[1] ?? '';
  const own = pages.filter((page) => page !== '404.html');
  expect(own.filter((page) => about(page).length < 20)).toEqual([]);
  const general = about('404.html');
  expect(own.filter((page) => about(page) === general)).toEqual([]);
});

it('loads nothing from elsewhere', () => {
  for (const page of pages) {
    expect(read(page), page).not.toMatch(/<(script|link|img|iframe|source)\b[^>]*\b(src|href)="(https?:)?\/\//);
  }
});
