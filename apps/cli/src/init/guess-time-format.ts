import { timeParser } from '@seqgraft/windows';

const days = [
  'YYYY/M/D',
  'YYYY-M-D',
  'YYYY.MM.DD',
  'YYYYMMDD',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD.MM.YYYY',
  'DD-MM-YYYY',
  'MM-DD-YYYY',
  'D/M/YYYY',
  'M/D/YYYY',
  'D.M.YYYY',
  'MMM D YYYY',
  'MMM D, YYYY',
  'D MMM YYYY',
  'DD-MMM-YYYY',
  'MMM YYYY',
  'MM/YYYY',
];
const clocks = ['', ' HH:mm', ' HH:mm:ss', ' H:mm', ' h:mm A', ' hh:mm:ss A', '[T]HH:mm:ss'];

/**
 * The form in which times are written that are no ISO dates, like `DD/MM/YYYY HH:mm`; undefined when no usual one fits all cells.
 * Where 02/03 may be read both ways, it is read so that the cells stand in order.
 *
 * @param cells of one column, from the beginning of a file
 */
export function guessTimeFormat(cells: readonly string[]): string | undefined {
  const [first] = cells;
  if (first === undefined) return undefined;
  const fitting: string[] = [];
  for (const day of days) {
    for (const clock of clocks) {
      const format = `${day}${clock}`;
      const parse = timeParser(format);
      // The first cell says no to nearly all of them.
      if (typeof parse === 'string' || parse(first.trim()) === null) continue;
      const times = cells.map((cell) => parse(cell.trim())?.time);
      if (times.includes(undefined)) continue;
      if (isSorted(times as number[])) return format;
      fitting.push(format);
    }
  }
  return fitting[0];
}

/** A file of many series begins anew with each. */
function isSorted(times: readonly number[]): boolean {
  const back = times.filter((time, index) => index > 0 && time < (times[index - 1] as number)).length;
  return back <= times.length / 20;
}
