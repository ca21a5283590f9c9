import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const start = read('../start.md');
const recorded = [...read('../transcripts/record.mjs').matchAll(/^ {2}'?([a-z-]+)'?: '(seqgraft .+)',$/gm)].map(
  ([, name = '', command = '']) => ({ name, command }),
);

it('finds the recorded commands', () => {
  expect(recorded.map(({ name }) => name)).toEqual(['train', 'adapt', 'predict', 'store-ls']);
});

it.each(recorded)('shows what "$command" printed under the command that was run', ({ name, command }) => {
  const typed = start.indexOf(`npx ${command}\n`);
  const shown = start.indexOf(`<<< ./transcripts/${name}.txt`);
  expect(typed).toBeGreaterThan(-1);
  expect(shown).toBeGreaterThan(typed);
  expect(read(`../transcripts/${name}.txt`).trim()).not.toBe('');
});
