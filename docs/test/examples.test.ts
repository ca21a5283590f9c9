import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fencedBlocks, runMarkdownExamples } from '@seqgraft/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writtenPages } from '../generate/written-pages.ts';

const docs = new URL('../', import.meta.url);

/** A README's examples are run by the tests of its package, and a Chinese page has those of its English twin. */
const pages = writtenPages(docs).filter((page) => !page.startsWith('zh/'));
const withExamples = pages.filter((name) => fencedBlocks(readFileSync(new URL(name, docs), 'utf8'), 'js').length > 0);

it('finds pages with examples', () => {
  expect(withExamples).toEqual(expect.arrayContaining(['concepts.md', 'learn/lstm.md', 'guides/forecast.md']));
});

/** Examples read the files that the page offers, by their names. */
const folder = process.cwd();
beforeAll(() => process.chdir(fileURLToPath(new URL('public/data/', docs))));
afterAll(() => process.chdir(folder));

// Examples train networks: seconds on a machine of their own, more on one that is shared.
it.each(withExamples)('runs the examples of %s', { timeout: 300_000 }, async (name) => {
  expect(await runMarkdownExamples(new URL(name, docs))).toBeGreaterThan(0);
});
