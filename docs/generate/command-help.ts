import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A group of flags, arguments or commands: what one types, and what it says about it. */
export interface HelpSection {
  readonly title: string;
  readonly rows: readonly { readonly term: string; readonly text: string }[];
}

/** What `--help` prints, in parts. */
export interface CommandHelp {
  readonly usage: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly sections: readonly HelpSection[];
}

/** Takes a help text apart; its lines are indented by two, and by more where a text goes on. */
export function parseHelp(help: string): CommandHelp {
  const description: string[] = [];
  const examples: string[] = [];
  const sections: { title: string; rows: { term: string; text: string }[] }[] = [];
  let usage = '';
  let title = '';
  for (const line of help.split('\n')) {
    const text = line.trim();
    const section = sections.at(-1);
    const row = section?.rows.at(-1);
    if (text === '') continue;
    if (text.startsWith('Usage: ')) {
      usage = text.slice('Usage: '.length);
      title = '';
    } else if (/^\S.*:$/.test(line)) {
      title = text.slice(0, -1);
      if (title !== 'Examples') sections.push({ title, rows: [] });
    } else if (!line.startsWith('  ')) description.push(text);
    else if (title === 'Examples') examples.push(text);
    else if (!/^ {3}/.test(line)) {
      const [term = '', ...rest] = text.split(/\s{2,}/);
      section?.rows.push({ term, text: rest.join(' ') });
    } else if (row) row.text = `${row.text} ${text}`.trim();
  }
  return {
    usage,
    description: description.join(' '),
    examples,
    sections: sections.filter(({ rows }) => rows.length > 0),
  };
}

/** Runs the built command and gives what it prints. */
function helpOf(program: string, words: readonly string[]): string {
  return execFileSync(process.execPath, [program, ...words, '--help'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
}

/** The names of the commands within a command; none for one that does something itself. */
export function subcommandsOf({ sections }: CommandHelp): string[] {
  const rows = sections.find(({ title }) => title === 'Commands')?.rows ?? [];
  return rows.map(({ term }) => term.split(' ')[0] as string).filter((name) => name !== 'help');
}

/** The help of the program (under the empty name), of each command and of each command within one. */
export function readCommandHelp(program: string): Map<string, CommandHelp> {
  if (!existsSync(program)) throw new Error(`${program} is not there. Run "npm run build" once.`);
  const found = new Map<string, CommandHelp>();
  const visit = (words: readonly string[]): void => {
    const help = parseHelp(helpOf(program, words));
    found.set(words.join(' '), help);
    for (const name of subcommandsOf(help)) visit([...words, name]);
  };
  visit([]);
  return found;
}
