import { readdirSync, readFileSync } from 'node:fs';
import { fencedBlocks, runMarkdownExamples } from '@seqgraft/testkit';
import { expect, it } from 'vitest';
import { generatedPages } from '../generate/pages.ts';

const docs = new URL('../', import.meta.url);

/** The pages that are written by hand; a README's examples are run by the tests of its package. */
const pages = readdirSync(docs).filter((name) => name.endsWith('.md') && !generatedPages.includes(name));
const withExamples = pages.filter((name) => fencedBlocks(readFileSync(new URL(name, docs), 'utf8'), 'js').length > 0);

it('finds pages with examples', () => {
  expect(withExamples).toContain('concepts.md');
});

// Examples train networks: seconds on a machine of their own, more on one that is shared.
it.each(withExamples)('runs the examples of %s', { timeout: 300_000 }, async (name) => {
  expect(await runMarkdownExamples(new URL(name, docs))).toBeGreaterThan(0);
});
