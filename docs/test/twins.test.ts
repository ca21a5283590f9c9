import { existsSync, readFileSync } from 'node:fs';
import { createMarkdownRenderer } from 'vitepress';
import { describe, expect, it } from 'vitest';
import { writtenPages } from '../generate/written-pages.ts';

const docs = new URL('../', import.meta.url);
const read = (page: string) => readFileSync(new URL(page, docs), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');

/** The first page has Chinese words of its own, and fewer of them. */
const chinese = writtenPages(docs).filter((page) => page.startsWith('zh/') && page !== 'zh/index.md');
const markdown = await createMarkdownRenderer('.');

/** All code blocks, with their languages. */
const code = (text: string) => [...text.matchAll(/^```[\s\S]*?^```$/gm)].map(([block]) => block);
/** Formulas without the words in them, which are translated; code has dollars of its own. */
const math = (text: string) =>
  [...text.replaceAll(/^```[\s\S]*?^```$|`[^`\n]*`/gm, '').matchAll(/\$\$[\s\S]+?\$\$|\$[^$\n]+\$/g)].map(([formula]) =>
    formula.replaceAll(/&& \\text\{[^}]*\}/g, '&& words'),
  );
/** Levels and addresses of the headings, but for the title. */
const headings = (text: string) =>
  [
    ...markdown
      .render(
        text
          .replaceAll(/^```[\s\S]*?^```$/gm, '')
          .match(/^##.+$/gm)
          ?.join('\n\n') ?? '',
      )
      .matchAll(/<(h[2-6]) id="([^"]+)"/g),
  ].map(([, level, id]) => `${level} #${id}`);
const pictures = (text: string) => text.match(/<[A-Z][A-Za-z]+( [^>]*)?>/g) ?? [];
const transcripts = (text: string) => [...text.matchAll(/^<<< [./]*(.+)$/gm)].map(([, file]) => file);
const tableRows = (text: string) => text.match(/^\|/gm)?.length ?? 0;
/** Where links lead; those to translated pages lead to the translation. */
const links = (text: string) =>
  [...text.matchAll(/\]\((\/[^)]*)\)/g)].map(([, link = '']) => link.replace(/^\/zh\//, '/')).sort();

it('translates the first steps and every chapter', () => {
  const chapters = writtenPages(docs).filter((page) => page.startsWith('learn/'));
  expect(chapters.length).toBeGreaterThan(5);
  expect(chinese.sort()).toEqual(['start.md', ...chapters].map((page) => `zh/${page}`).sort());
});

describe.each(chinese)('%s has what its English twin has', (page) => {
  const [ours, theirs] = [read(page), read(page.replace('zh/', ''))];
  it.each(Object.entries({ code, math, headings, pictures, transcripts, tableRows, links }))('%s', (_, parts) => {
    expect(parts(ours)).toEqual(parts(theirs));
  });

  it('and leads to Chinese pages where there are some', () => {
    const english = [...ours.matchAll(/\]\(\/([a-z][^)#]*)/g)].flatMap(([, link = '']) =>
      !link.startsWith('zh/') && existsSync(new URL(`zh/${link}.md`, docs)) ? [link] : [],
    );
    expect(english).toEqual([]);
  });
});
