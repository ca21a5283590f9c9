import type { CalendarFeature, DuplicatePolicy, IrregularPolicy, MissingPolicy } from '@seqgraft/windows';
import type { Command } from 'commander';
import { addOption, chooseFrom } from './add-option.ts';
import { nameList } from './name-list.ts';
import { wholeNumber } from './parse-numbers.ts';
import { calendarList, irregularPolicy, missingPolicy } from './parse-policies.ts';

/** How the columns of a data file are read. What is left open comes from the checkpoint where there is one. */
export interface DataOptions {
  /** False: rows are steps, whatever their dates. */
  readonly time?: string | false;
  readonly timeFormat?: string;
  readonly timeUnit?: 's' | 'ms' | 'us' | 'ns';
  readonly zones?: 'error' | 'utc';
  readonly series?: string;
  /** Series that are taken; left out: all. */
  readonly only?: readonly string[];
  /** Series that are left out. */
  readonly except?: readonly string[];
  readonly target?: readonly string[];
  readonly past?: readonly string[];
  readonly future?: readonly string[];
  readonly static?: readonly string[];
  readonly label?: string;
  readonly weight?: string;
  readonly part?: string;
  readonly calendar?: readonly CalendarFeature[];
  readonly calendarZone?: string;
  readonly delimiter?: string;
  readonly decimal?: '.' | ',';
  readonly missing?: MissingPolicy;
  readonly irregular?: IrregularPolicy;
  readonly duplicates?: DuplicatePolicy;
  readonly unsorted?: 'error' | 'sort';
  readonly allowFuture?: boolean;
  /** Series with fewer rows are left out. */
  readonly minLength?: number;
}

export function addDataOptions(command: Command): void {
  command.optionsGroup('Columns:');
  addOption(
    command,
    '--time <column>',
    'the column of time stamps: dates, or numbers (default: the one column of dates)',
  );
  addOption(command, '--no-time', 'take rows as steps, whatever their dates');
  addOption(
    command,
    '--time-format <form>',
    'how times that are no ISO dates are written, like "DD/MM/YYYY HH:mm" (default: what the data shows)',
  );
  addOption(command, '--time-unit <unit>', 'what times that are numbers count since 1970: s, ms, us or ns', {
    parse: chooseFrom(['s', 'ms', 'us', 'ns']),
  });
  addOption(command, '--zones <policy>', 'times with several UTC offsets: error, or utc (converted) (default: error)', {
    parse: chooseFrom(['error', 'utc']),
  });
  addOption(
    command,
    '--series <column>',
    'the column that tells several series apart (default: where times repeat, the one within whose values they do not)',
  );
  addOption(
    command,
    '--only <series>',
    'the series that are taken, like north,south or \'"Paris, TX",north\' (default: all)',
    {
      parse: nameList,
    },
  );
  addOption(command, '--except <series>', 'series that are left out, like east', { parse: nameList });
  addOption(command, '--target <columns>', 'what is forecast; may be left out when there is one number column', {
    parse: nameList,
  });
  addOption(command, '--past <columns>', 'further inputs, known up to now only', { parse: nameList });
  addOption(
    command,
    '--future <columns>',
    'further inputs, known for the steps to forecast too (holidays, set prices)',
    {
      parse: nameList,
    },
  );
  addOption(command, '--static <columns>', 'one value a series: numbers, or categories', { parse: nameList });
  addOption(command, '--label <column>', 'the class of each row or series, for the tasks classify and label');
  addOption(command, '--weight <column>', 'how much a row counts in training, from 0');
  addOption(command, '--part <column>', 'says train, validation or test for each row; goes with --split by-part');
  addOption(command, '--calendar <features>', 'inputs made of the dates, like day-of-week,day-of-year,hour-of-day', {
    parse: calendarList,
  });
  addOption(
    command,
    '--calendar-zone <zone>',
    'whose calendar is meant, like Europe/Berlin (default: that of the times)',
  );
  command.optionsGroup('Data:');
  addOption(
    command,
    '--missing <policy>',
    'blank cells: error, drop-window, mask, zero, constant:V, forward-fill:N (gaps up to N rows); with --allow-future also backward-fill:N, linear:N, nearest:N (default: error)',
    { parse: missingPolicy },
  );
  addOption(
    command,
    '--irregular <policy>',
    'rows off the step: error, segment (no window crosses), insert (rows without values), delta (an input tells the distance) or resample:1h[:mean] (default: error)',
    { parse: irregularPolicy },
  );
  addOption(command, '--duplicates <policy>', 'rows with one time: error, first, last or mean (default: error)', {
    parse: chooseFrom(['error', 'first', 'last', 'mean']),
  });
  addOption(command, '--unsorted <policy>', 'rows out of order: error or sort (default: error)', {
    parse: chooseFrom(['error', 'sort']),
  });
  addOption(command, '--allow-future', 'let blank cells be filled from later rows; the result says so');
  addOption(command, '--delimiter <character>', 'between the cells of a row (default: ",")', {
    parse: (text) => (text === '\\t' ? '\t' : text),
  });
  addOption(command, '--decimal <mark>', 'decimal mark: . or ,', { parse: chooseFrom(['.', ',']) });
  addOption(command, '--min-length <rows>', 'leave out series with fewer rows', { parse: wholeNumber(1) });
}
