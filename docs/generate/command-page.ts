import { execFileSync } from 'node:child_process';

/** Runs the built command and gives what it prints. */
function helpOf(program: string, words: readonly string[]): string {
  return execFileSync(process.execPath, [program, ...words, '--help'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' },
  }).trimEnd();
}

/** The names under `Commands:` in a help text. */
export function commandsInHelp(help: string): string[] {
  const lines = help.split('\n');
  const start = lines.findIndex((line) => /^commands:$/i.test(line.trim()));
  const names: string[] = [];
  for (const line of start === -1 ? [] : lines.slice(start + 1)) {
    if (line.trim() === '') break;
    const name = /^ {2}([a-z][a-z-]*)/.exec(line)?.[1];
    if (name !== undefined && name !== 'help') names.push(name);
  }
  return names;
}

/** Each command, and each command within one, with its help. */
export function helpTexts(program: string): Map<string, string> {
  const texts = new Map<string, string>();
  const visit = (words: readonly string[]): void => {
    const help = helpOf(program, words);
    texts.set(words.join(' '), help);
    for (const name of commandsInHelp(help)) visit([...words, name]);
  };
  visit([]);
  return texts;
}

/** The page of all commands: what `--help` prints. */
export function commandPage(program: string): string {
  const [general, ...commands] = [...helpTexts(program)];
  return [
    '---',
    'description: Every command of seqgraft and its flags, as --help prints them.',
    'outline: 2',
    '---',
    '',
    '# Commands',
    '',
    'What `seqgraft --help` and `seqgraft COMMAND --help` print. How to begin stands in [Start](/start); what each exit code means in',
    '[Error codes](/errors).',
    '',
    '```text',
    general?.[1] ?? '',
    '```',
    '',
    ...commands.flatMap(([name, help]) => [`## ${name}`, '', '```text', help, '```', '']),
  ].join('\n');
}
