import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fencedBlocks } from '@seqgraft/testkit';
import { expect, it } from 'vitest';
import { type CommandHelp, parseHelp, readCommandHelp, subcommandsOf } from '../generate/command-help.ts';
import { writtenPages } from '../generate/written-pages.ts';

const docs = new URL('../', import.meta.url);
const help = readCommandHelp(fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url)));

interface CommandLine {
  readonly page: string;
  readonly text: string;
}

/** Every `seqgraft …` in the shell examples of the site, however it is started; a `\` at the end of a line goes on. */
const commandLines: CommandLine[] = writtenPages(docs)
  .filter((page) => !page.startsWith('zh/')) // whose code is that of the English page
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
    expect.arrayContaining(['demo', 'train', 'adapt', 'compare', 'evaluate', 'predict', 'store ls', 'doctor', 'bench']),
  );
  expect(commandLines.length).toBeGreaterThan(5);
});

it.each(commandLines)('$page: seqgraft $text', ({ text }) => {
  const words = text.match(/"[^"]*"|\S+/g) ?? [];
  const shown = help.get(commandOf(words)) as CommandHelp;
  expect(subcommandsOf(shown), `"${words.join(' ')}" names no command`).toEqual([]);
  const known = shown.sections.flatMap(({ rows }) => rows.flatMap(({ term }) => term.match(/--[a-z-]+/g) ?? []));
  const flags = words.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] as string);
  for (const flag of flags) expect(known).toContain(flag);
});

it('takes a help text apart', () => {
  const text = [
    'Examples:',
    '  seqgraft train load.csv --name load',
    '',
    'Usage: seqgraft train [options] <data>',
    '',
    'Train a source model',
    'on a data file.',
    '',
    'Options:',
    '  -h, --help          display help for command',
    '',
    'Windows:',
    '  --lookback <rows>   rows of history in a window',
    '                      (default: 28)',
    '  --a-very-long-flag-indeed <value>',
    '                      stands below',
  ].join('\n');
  expect(parseHelp(text)).toEqual({
    usage: 'seqgraft train [options] <data>',
    description: 'Train a source model on a data file.',
    examples: ['seqgraft train load.csv --name load'],
    sections: [
      { title: 'Options', rows: [{ term: '-h, --help', text: 'display help for command' }] },
      {
        title: 'Windows',
        rows: [
          { term: '--lookback <rows>', text: 'rows of history in a window (default: 28)' },
          { term: '--a-very-long-flag-indeed <value>', text: 'stands below' },
        ],
      },
    ],
  });
});
