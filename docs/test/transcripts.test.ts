import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writtenPages } from '../generate/written-pages.ts';

const docs = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, docs), 'utf8');
const recorded = [...read('transcripts/record.mjs').matchAll(/^ {2}'?([a-z-]+)'?: '(seqgraft .+)',$/gm)].map(
  ([, name = '', command = '']) => ({ name, command }),
);

/** Each transcript on a page, with what stands above it. */
const shown = writtenPages(docs).flatMap((page) => {
  const text = read(page);
  return [...text.matchAll(/^<<< [./]*transcripts\/(?<name>[a-z-]+)\.txt/gm)].map((match) => ({
    page,
    name: match.groups?.name as string,
    above: text.slice(0, match.index),
  }));
});

it('shows every transcript that was recorded', () => {
  const files = readdirSync(new URL('transcripts/', docs)).filter((name) => name.endsWith('.txt'));
  expect([...new Set(shown.map(({ name }) => `${name}.txt`))].sort()).toEqual(files.sort());
});

it.each(shown)('$page: shows what $name printed under the command that was run', ({ name, above }) => {
  const command = recorded.find((each) => each.name === name)?.command;
  expect(above).toContain(`npx ${command}\n`);
  expect(read(`transcripts/${name}.txt`).trim()).not.toBe('');
});
