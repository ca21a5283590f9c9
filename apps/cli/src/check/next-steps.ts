import type { Table } from '@seqgraft/windows';
import { likelyTarget } from '../columns/guess-roles.ts';
import type { CheckOptions } from '../options/command-options.ts';
import { nameOfFile } from '../output/name-of-file.ts';
import { nextCommand } from '../output/next-command.ts';
import { typedFlags } from '../output/typed-flags.ts';
import type { Finding } from './finding.ts';

export interface NextOptions {
  readonly file: string;
  readonly table: Table | null;
  readonly findings: readonly Finding[];
  readonly options: CheckOptions;
  /** The words of the command line, from `seqgraft` on. */
  readonly typed: readonly string[];
}

/** The mend of each kind of fault that one flag mends, with the least that it changes. */
const mends: Readonly<Record<string, readonly string[]>> = {
  E_MISSING: ['--missing', 'drop-window'],
  E_IRREGULAR: ['--irregular', 'segment'],
  E_TIME_DUPLICATE: ['--duplicates', 'first'],
  E_TIME_ORDER: ['--unsorted', 'sort'],
  E_TIME_ZONE: ['--zones', 'utc'],
};

/** Commands to type: the file again with what mends it, or what to do with it. Empty when only the file itself can be mended. */
export function nextSteps({ file, table, findings, options, typed }: NextOptions): string[] {
  if (table === null) return [];
  const refusals = findings.filter(({ severity }) => severity === 'refused').map(({ code }) => code);
  if (!refusals.every((code) => code in mends || code === 'E_TARGET')) return [];
  const { store, source } = options;
  const flagsBut = (without: readonly string[]): string[] =>
    typedFlags(typed, { args: [file], keep: (flag) => !without.includes(flag) });
  if (refusals.length > 0) {
    const target = refusals.includes('E_TARGET') ? ['--target', likelyTarget(table.targets)] : [];
    const flags = refusals.flatMap((code) => mends[code] ?? []);
    return [nextCommand(['check', file, ...flagsBut(speaking), ...target, ...flags], store)];
  }
  if (source !== undefined) {
    return [nextCommand(['compare', source, file, ...flagsBut([...speaking, ...notCompared])], store)];
  }
  return [nextCommand(['train', file, '--name', nameOfFile(file), ...flagsBut(speaking)], store)];
}

/** How a command speaks, and the store, which is named anyway. */
const speaking: readonly string[] = ['--json', '--quiet', '--progress', '--store'];
/** What compare has from the source. */
const notCompared: readonly string[] = ['--source', '--task', '--gap', '--stride', '--rate', '--targets'];
