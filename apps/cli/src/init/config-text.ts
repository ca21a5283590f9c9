import type { Proposal, ProposedSetting } from './proposal.ts';

export interface ConfigTextOptions {
  readonly schema: string;
  /** The data file that it was made for. */
  readonly file: string | undefined;
  /** The help of a flag of a command. */
  readonly helpOf: (flag: string, command: string) => string;
}

/** What one usually changes next, at its default. */
const training: readonly ProposedSetting[] = [
  { flag: 'cell', value: 'lstm' },
  { flag: 'units', value: [32] },
  { flag: 'epochs', value: 20 },
  { flag: 'lr', value: 0.003 },
  { flag: 'patience', value: 5 },
];
const adapting: readonly ProposedSetting[] = [
  { flag: 'strategy', value: 'auto', why: 'validation chooses; or full, freeze, … (see seqgraft adapt --help)' },
  { flag: 'seeds', value: 3 },
];

/** A config file as text: JSON with comments that say what each line is for. */
export function configText({ name, settings }: Proposal, { schema, file, helpOf }: ConfigTextOptions): string {
  const explained = ({ flag, why }: ProposedSetting, command: string): string => why ?? helpOf(flag, command);
  const line = ({ setting, command, comma }: { setting: ProposedSetting; command: string; comma: boolean }): string =>
    `${JSON.stringify(setting.flag)}: ${jsonLine(setting.value)}${comma ? ',' : ''} // ${explained(setting, command)}`;
  const shared = settings.filter((setting) => setting.for === undefined);
  const of = (command: string): ProposedSetting[] =>
    settings.filter((setting) => setting.for?.includes(command) === true);
  const sections = {
    ...(of('check').length === 0 ? {} : { check: of('check') }),
    train: [{ flag: 'name', value: name }, ...of('train'), ...training],
    adapt: adapting,
  };
  const body = [
    // Sections follow, so the last one has a comma too.
    ...[...shared, { flag: 'seed', value: 1 }].map(
      (setting) => `  ${line({ setting, command: 'train', comma: true })}`,
    ),
    ...Object.entries(sections).flatMap(([command, list], index, all) => [
      '',
      `  ${JSON.stringify(command)}: {`,
      ...list.map((setting, at) => `    ${line({ setting, command, comma: at < list.length - 1 })}`),
      index < all.length - 1 ? '  },' : '  }',
    ]),
  ];
  return [
    '{',
    `  "$schema": ${JSON.stringify(schema)},`,
    `  // Flags of seqgraft${file === undefined ? '' : ` for ${file}`}. What is typed wins, then SEQGRAFT_… variables, then this file.`,
    '  // What stands under the name of a command is for this one alone. seqgraft train --print-config shows what counts.',
    ...body,
    '}',
    '',
  ].join('\n');
}

function jsonLine(value: ProposedSetting['value']): string {
  return Array.isArray(value) ? `[${value.map((each) => JSON.stringify(each)).join(', ')}]` : JSON.stringify(value);
}
