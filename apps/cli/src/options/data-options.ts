import type { MissingPolicy } from '@seqgraft/windows';
import type { Command } from 'commander';
import { addOption, chooseFrom } from './add-option.ts';
import { nameList, wholeNumber } from './parse-numbers.ts';

/** How the columns of a data file are read. */
export interface DataOptions {
  /** False: rows are steps, whatever their dates. */
  readonly time?: string | false;
  readonly series?: string;
  readonly target?: readonly string[];
  readonly past?: readonly string[];
  readonly delimiter?: string;
  readonly decimal?: '.' | ',';
  readonly missing: MissingPolicy;
  /** Series with fewer rows are left out. */
  readonly minLength?: number;
}

/** `error`, `drop-window`, or `forward-fill:N` with the longest gap it may close. */
function missingPolicy(text: string): MissingPolicy {
  const [kind, gap] = text.split(':');
  if (kind === 'forward-fill' && gap !== undefined) return { policy: 'forward-fill', maxGap: wholeNumber(1)(gap) };
  const choice = chooseFrom(['error', 'drop-window', 'forward-fill:3'])(text);
  return choice === 'forward-fill:3' ? { policy: 'forward-fill', maxGap: 3 } : choice;
}

export function addDataOptions(command: Command): void {
  command.optionsGroup('Data:');
  addOption(command, '--time <column>', 'the column of time stamps (ISO dates, or numbers)');
  addOption(command, '--no-time', 'take rows as steps, whatever their dates');
  addOption(command, '--series <column>', 'the column that tells several series apart');
  addOption(command, '--target <columns>', 'what is forecast; may be left out when there is one number column', {
    parse: nameList,
  });
  addOption(command, '--past <columns>', 'further inputs, known up to now only', { parse: nameList });
  addOption(command, '--missing <policy>', 'blank cells: error, drop-window, or forward-fill:N (gaps up to N rows)', {
    parse: missingPolicy,
    default: 'error',
  });
  addOption(command, '--delimiter <character>', 'between the cells of a row (default: ",")', {
    parse: (text) => (text === '\\t' ? '\t' : text),
  });
  addOption(command, '--min-length <rows>', 'leave out series with fewer rows', { parse: wholeNumber(1) });
  addOption(command, '--decimal <mark>', 'decimal mark: . or ,', { parse: chooseFrom(['.', ',']) });
}
