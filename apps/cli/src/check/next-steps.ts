import type { Table } from '@seqgraft/windows';
import type { CheckOptions } from '../options/command-options.ts';
import { nameOfFile } from '../output/name-of-file.ts';
import { nextCommand } from '../output/next-command.ts';
import type { Finding } from './finding.ts';

export interface NextOptions {
  readonly file: string;
  readonly table: Table | null;
  readonly findings: readonly Finding[];
  readonly options: CheckOptions;
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
export function nextSteps({ file, table, findings, options }: NextOptions): string[] {
  if (table === null) return [];
  const refusals = findings.filter(({ severity }) => severity === 'refused').map(({ code }) => code);
  const target = options.target ?? (refusals.includes('E_TARGET') ? [table.targets[0] as string] : undefined);
  const columns = [
    ...(options.time === false ? ['--no-time'] : flag('--time', options.time)),
    ...flag('--series', options.series),
    ...flag('--target', target?.join(',')),
    ...flag('--past', options.past?.join(',')),
    ...flag('--future', options.future?.join(',')),
    ...flag('--label', options.label),
    ...flag('--calendar', options.calendar?.join(',')),
    ...flag('--lookback', options.lookback),
    ...flag('--horizon', options.horizon),
  ];
  const flags = refusals.flatMap((code) => mends[code] ?? []);
  const mendable = refusals.every((code) => code in mends || code === 'E_TARGET');
  const { store } = options;
  if (!mendable) return [];
  if (refusals.length > 0) {
    const source = flag('--source', options.source);
    return [nextCommand(['check', file, ...source, ...columns, ...flags], store)];
  }
  if (options.source !== undefined) return [nextCommand(['compare', options.source, file, ...columns], store)];
  return [nextCommand(['train', file, '--name', nameOfFile(file), ...columns], store)];
}

function flag(name: string, value: string | number | undefined): string[] {
  return value === undefined ? [] : [name, String(value)];
}
