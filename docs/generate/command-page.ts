import { type CommandHelp, type HelpSection, subcommandsOf } from './command-help.ts';
import { literal } from './literal.ts';

/** Every flag has a variable, named by one rule: the page says the rule instead. */
function withoutVariable(text: string): string {
  return text.replace(/ \(env: SEQGRAFT_\w+\)/, '').replace(/, env: SEQGRAFT_\w+\)/, ')');
}

function sectionLines({ title, rows }: HelpSection): string[] {
  const lines = rows.map(({ term, text }) => `| \`${term}\` | ${literal(withoutVariable(text))} |`);
  return [`| ${title} | |`, '| --- | --- |', ...lines, ''];
}

function commandLines(name: string, { usage, description, examples, sections }: CommandHelp): string[] {
  const shown = sections.map((section) => ({
    ...section,
    rows: section.rows.filter(({ term }) => term !== '-h, --help' && !term.startsWith('help ')),
  }));
  return [
    `## ${name}`,
    '',
    literal(description),
    '',
    '```text',
    usage,
    '```',
    '',
    ...(examples.length === 0 ? [] : ['```sh', ...examples, '```', '']),
    ...shown.filter(({ rows }) => rows.length > 0).flatMap(sectionLines),
  ];
}

/** The page of all commands and their flags. */
export function commandPage(commands: ReadonlyMap<string, CommandHelp>): string {
  const leaves = [...commands].filter(([name, help]) => name !== '' && subcommandsOf(help).length === 0);
  const contents = leaves.map(
    ([name, help]) => `| [\`seqgraft ${name}\`](#${name.replace(' ', '-')}) | ${literal(help.description)} |`,
  );
  return [
    '---',
    'description: Every command of seqgraft and its flags.',
    'outline: 2',
    '---',
    '',
    '# Commands',
    '',
    'What `--help` prints. How to begin stands in [Start](/start), what each exit code means in [Error codes](/errors).',
    '',
    '| command | what it does |',
    '| --- | --- |',
    ...contents,
    '',
    'Words go to stderr, results to stdout. Each flag can also be set by an environment variable (`--clip-norm` by `SEQGRAFT_CLIP_NORM`)',
    'and in [`seqgraft.config.json`](/packages/cli#settings); what is typed wins over the environment, that over the file, that over the default.',
    '',
    ...leaves.flatMap(([name, help]) => commandLines(name, help)),
  ].join('\n');
}
