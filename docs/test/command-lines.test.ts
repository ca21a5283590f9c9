import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fencedBlocks } from '@seqgraft/testkit';
import { expect, it } from 'vitest';
import { commandsInHelp, helpTexts } from '../generate/command-page.ts';

const docs = new URL('../', import.meta.url);
const help = helpTexts(fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url)));

interface CommandLine {
  readonly page: string;
  readonly text: string;
}

/** Every `seqgraft …` in the shell examples of the site, however it is started; a `\` at the end of a line goes on. */
const commandLines: CommandLine[] = readdirSync(docs)
  .filter((name) => name.endsWith('.md') && name !== 'commands.md')
  .flatMap((page) =>
    fencedBlocks(readFileSync(new URL(page, docs), 'utf8'), 'sh')
      .flatMap((block) => block.replaceAll(/\\\n\s*/g, '').split('\n'))
      .flatMap((line) => {
        const text = /(?:^|\s)seqgraft (?:-- )?(?<rest>.+)$/.exec(line.replace(/\s+#.*$/, ''))?.groups?.rest;
        return text === undefined || line.startsWith('npm install') ? [] : [{ page, text }];
      }),
  );

/** The longest run of leading words that names a command. */
function commandOf(words: readonly string[]): string {
  const known = words.map((_, index) => words.slice(0, index + 1).join(' ')).filter((name) => help.has(name));
  return known.at(-1) ?? '';
}

it('finds the commands', () => {
  expect([...help.keys()]).toEqual(
    expect.arrayContaining(['demo', 'train', 'adapt', 'compare', 'evaluate', 'predict', 'store ls', 'doctor']),
  );
  expect(commandLines.length).toBeGreaterThan(5);
});

it.each(commandLines)('$page: seqgraft $text', ({ text }) => {
  const words = text.match(/"[^"]*"|\S+/g) ?? [];
  const command = commandOf(words);
  const shown = help.get(command) as string;
  expect(commandsInHelp(shown), `${words.join(' ')} names no command`).toEqual([]);
  const flags = words.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] as string);
  for (const flag of flags) expect(shown).toMatch(new RegExp(`(^|[\\s,])${flag}([\\s,]|$)`, 'm'));
});
