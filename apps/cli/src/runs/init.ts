import { existsSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { defineError, type ErrorClass } from '@seqgraft/core';
import { type GuessedDelimiter, guessDelimiter } from '../columns/guess-delimiter.ts';
import { type GuessedRoles, guessRoles } from '../columns/guess-roles.ts';
import { type ColumnSketch, sketchColumns } from '../columns/sketch-columns.ts';
import { askFile, askRoles } from '../init/ask-settings.ts';
import { configText } from '../init/config-text.ts';
import type { InitOptions } from '../init/init-options.ts';
import type { Proposal, ProposedSetting } from '../init/proposal.ts';
import { holdsText, proposeDefaults, proposeForText, proposeSettings } from '../init/propose-settings.ts';
import { defaultConfig } from '../options/config-file.ts';
import { joinNames } from '../options/name-list.ts';
import { defaultStore } from '../options/store-options.ts';
import { nextCommand } from '../output/next-command.ts';
import { textTable } from '../output/text-table.ts';
import { requireOutput, writeWhole } from '../output/write-file.ts';
import type { ActionContext, GlobalOptions, Outcome } from '../run-action.ts';
import { version } from '../version.ts';

const ConfigExists: ErrorClass<{ file: string }> = defineError('E_CONFIG_EXISTS', 'usage', ({ file }) => ({
  message: `There is a config file "${file}", and what is in it would be lost.`,
  remedy: 'Give another name with --out, or overwrite it with --force.',
}));

export interface InitRequest {
  readonly data: string | undefined;
  readonly options: InitOptions & GlobalOptions;
  /** The help of a flag of a command. */
  readonly helpOf: (flag: string, command: string) => string;
}

/** Writes a config file: what was typed, what was answered on a terminal, and what the data shows. */
export async function init({ data, options, helpOf }: InitRequest, { reporter }: ActionContext): Promise<Outcome> {
  const { out } = options;
  if (existsSync(out) && options.force !== true) throw new ConfigExists({ file: out });
  await requireOutput(out, data === undefined ? [] : [data]);
  const asks = options.yes !== true && options.json !== true && process.stdin.isTTY && process.stderr.isTTY;
  const file = data ?? (asks ? await askFile() : undefined);
  const proposal = await propose(file, options, asks);
  await writeWhole(out, configText(proposal, { schema: schemaPlace(out), file, helpOf }));
  for (const { code, message, remedy } of proposal.problems) {
    reporter.warn({ code: 'W_INIT_UNMENDED', message: `${code}: ${message} ${remedy}` });
  }
  const next = nextSteps(file, proposal, out);
  const { settings, problems } = proposal;
  return {
    result: { file: out, data: file ?? null, name: proposal.name, settings, problems, next },
    text: [
      textTable(
        ['set', 'to', 'because'],
        settings.map(({ flag, value, why }) => [flag, shownValue(value), why ?? helpOf(flag, 'train')]),
      ),
      '',
      `Written to ${out}; look it over, every line says what it is for.`,
      '',
      'Next:',
      ...next.map((command) => `  ${command}`),
    ].join('\n'),
  };
}

async function propose(file: string | undefined, options: InitOptions, asks: boolean): Promise<Proposal> {
  if (file === undefined) return proposeDefaults(options);
  if (holdsText(file, options)) return proposeForText(file, options);
  const guessed: Partial<GuessedDelimiter> =
    options.delimiter === undefined ? ((await guessDelimiter(file)) ?? {}) : {};
  const withMarks = { ...guessed, ...options };
  const { delimiter, decimal } = withMarks;
  const { columns: sketches } = await sketchColumns(file, {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(decimal === undefined ? {} : { decimal }),
  });
  const roles = typedRoles(options, sketches, guessRoles(sketches));
  const typed = new Set(Object.keys(options).filter((name) => options[name as keyof InitOptions] !== undefined));
  return proposeSettings(file, withMarks, asks ? await askRoles(sketches, roles, typed) : roles);
}

/** What was typed wins over what was guessed; roles that are taken are nobody's input. */
function typedRoles(options: InitOptions, sketches: readonly ColumnSketch[], guessed: GuessedRoles): GuessedRoles {
  const { time, series, target, past, label } = options;
  const taken = new Set([
    series,
    label,
    ...(target ?? []),
    ...(options.future ?? []),
    ...(options.static ?? []),
    options.weight,
    options.part,
  ]);
  const named =
    typeof time === 'string' ? (sketches.find(({ name }) => name === time) ?? unknownColumn(time)) : guessed.time;
  const chosen = target?.[0] ?? guessed.target;
  return {
    ...guessed,
    time: time === false ? undefined : named,
    series: series ?? guessed.series,
    target: chosen,
    past: past ?? guessed.past.filter((name) => name !== chosen && !taken.has(name)),
  };
}

/** A column that is not there: the reader says so. */
function unknownColumn(name: string): ColumnSketch {
  return { name, kind: 'time', distinct: 0, blank: 0, pure: false, cells: [] };
}

/** A list as long as a line bears. */
function shownValue(value: ProposedSetting['value']): string {
  if (!Array.isArray(value)) return String(value);
  if (joinNames(value).length <= longestList) return joinNames(value);
  let shown = value.length;
  while (shown > 1 && joinNames(value.slice(0, shown)).length > longestList) shown--;
  return `${joinNames(value.slice(0, shown))} and ${value.length - shown} more`;
}

const longestList = 40;

/** Where an editor finds the schema: in the package where it is installed, else on the net. */
function schemaPlace(out: string): string {
  const installed = 'node_modules/seqgraft/config.schema.json';
  if (!existsSync(installed)) return `https://unpkg.com/seqgraft@${version}/config.schema.json`;
  // An editor reads it from where the file is.
  const path = relative(dirname(out), installed).replaceAll('\\', '/');
  return path.startsWith('..') ? path : `./${path}`;
}

function nextSteps(file: string | undefined, { name, problems }: Proposal, out: string): string[] {
  const config = out === defaultConfig ? [] : ['--config', out];
  const place = file ?? 'DATA.csv';
  if (problems.length > 0) return [nextCommand(['check', place, ...config], defaultStore)];
  return [
    nextCommand(['train', place, ...config], defaultStore),
    nextCommand(['adapt', name, 'TARGET.csv', ...config], defaultStore),
  ];
}
